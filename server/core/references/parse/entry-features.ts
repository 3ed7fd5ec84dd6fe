import type { Gap, Piece } from './cut-pieces.ts';
import type { GapFeature } from './gap-features.ts';
import type { Token } from './token.ts';
import { sortsInOthers } from './words/sort-words.ts';

/** What an entry says as a whole. */
export type EntryFeature = 'report' | 'thesis' | 'numbered' | 'editorless' | 'translated' | 'madeBy';

export function entryFeatures(tokens: readonly Token[]): EntryFeature[] {
  const has = (kind: Token['kind']) => tokens.some((token) => token.kind === kind);
  const found: EntryFeature[] = [];
  if (has('report')) found.push('report');
  if (has('thesis')) found.push('thesis');
  if (has('volume') || has('issue')) found.push('numbered');
  if (
    !tokens.some(({ kind, value }) => kind === 'in' || (kind === 'role' && !/^maker|^translator/.test(value)))
  )
    found.push('editorless');
  if (tokens.some(({ kind, value }) => kind === 'role' && value === 'translator')) found.push('translated');
  if (has('maker')) found.push('madeBy');
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
    ...(isAcronym(pieces[at], pieces[at + 1]?.gap ?? last) ? ['acronym' as const] : []),
    ...(at === 1 && isNameAndTitle(pieces[0], pieces[1]) ? ['nameThenTitle' as const] : []),
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
  const isTold = ({ kind, value }: Token) =>
    telling.includes(kind) || (kind === 'sort' && sortsInOthers.has(value));
  return tokens.some(isTold) || pieces.some(({ isQuoted }) => isQuoted);
}

/** `(SSC)`, `(HFCS ’20)` behind the name of a meeting. */
function isAcronym(piece: Piece | undefined, after: Gap): boolean {
  if (piece === undefined) return false;
  return (
    piece.gap.signs.endsWith('(') &&
    after.signs.startsWith(')') &&
    /^\p{Lu}[\p{Lu}\d-]{1,9}(?: ?[’'‘]?\d{2,4})?$/u.test(piece.plain)
  );
}

/** `Ann Brown, The Rivers`: a name in its natural order, and words that no name begins with. */
function isNameAndTitle(name: Piece | undefined, title: Piece | undefined): boolean {
  return (
    name !== undefined &&
    title?.gap.signs === ',' &&
    /^(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,3}\p{Lu}[\p{L}\p{M}’'-]+$/u.test(name.plain) &&
    /^(?:(?:The|An?|Der|Die|Das|Le|La|Les|El|Los|Las|Il|Lo|Gli|O|Os|On|In|How|Why|What|When|From|To|Of|For|Between|Against|Beyond|After|Before|Towards?) |L[’'])\p{L}/u.test(
      title.plain,
    )
  );
}

function isYearOrNumber({ kind, value }: Token): boolean {
  return value === 'paren' || kind === 'volume' || kind === 'issue' || kind === 'in';
}
