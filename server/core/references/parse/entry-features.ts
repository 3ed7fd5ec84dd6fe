import type { Gap, Piece } from './cut-pieces.ts';
import type { GapFeature } from './gap-features.ts';
import type { Token } from './token.ts';

/** What an entry says as a whole. */
export type EntryFeature = 'report' | 'thesis' | 'numbered' | 'editorless' | 'translated';

export function entryFeatures(tokens: readonly Token[]): EntryFeature[] {
  const has = (kind: Token['kind']) => tokens.some((token) => token.kind === kind);
  const found: EntryFeature[] = [];
  if (has('report')) found.push('report');
  if (has('thesis')) found.push('thesis');
  if (has('volume') || has('issue')) found.push('numbered');
  if (!has('role') && !has('in')) found.push('editorless');
  if (tokens.some(({ kind, value }) => kind === 'role' && value === 'translator')) found.push('translated');
  return found;
}

/** What the rest of the entry says of the gap before each piece. */
export function surroundings(pieces: readonly Piece[], last: Gap): (at: number) => GapFeature[] {
  const yearAt = leadingYear(pieces, last);
  const hasHost = isHosted(pieces, last);
  return (at) => [
    ...(at < yearAt ? ['beforeYear' as const] : []),
    ...(hasHost ? [] : ['noHost' as const]),
    ...(pieces[at + 1]?.gap.signs.includes(':') ? ['colonNext' as const] : []),
  ];
}

/** The gap with the year in brackets that authors stand before; numbers or titles in quotation marks before it make it another's. 0 where there is none. */
function leadingYear(pieces: readonly Piece[], last: Gap): number {
  const gaps = [...pieces.map(({ gap }) => gap), last];
  const at = gaps.findIndex(({ tokens }) => tokens.some(isYearOrNumber));
  const isYear = gaps[at]?.tokens.find(isYearOrNumber)?.value === 'paren';
  return isYear && !pieces.slice(0, at).some(({ isQuoted }) => isQuoted) ? at : 0;
}

/** Whether anything but the pieces themselves speaks for a work that this one stands in. */
function isHosted(pieces: readonly Piece[], last: Gap): boolean {
  const tokens = [...pieces.map(({ gap }) => gap), last].flatMap((gap) => gap.tokens);
  const telling: readonly Token['kind'][] = ['in', 'role', 'volume', 'issue', 'page', 'medium', 'doi'];
  return tokens.some(({ kind }) => telling.includes(kind)) || pieces.some(({ isQuoted }) => isQuoted);
}

function isYearOrNumber({ kind, value }: Token): boolean {
  return value === 'paren' || kind === 'volume' || kind === 'issue' || kind === 'in';
}
