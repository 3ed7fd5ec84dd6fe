import type { Gap, Piece } from './cut-pieces.ts';
import type { Token } from './token.ts';
import { sortsInOthers } from './words/sort-words.ts';

/** What stands between two pieces. */
export type GapFeature =
  | 'stop'
  | 'initial'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'opened'
  | 'closed'
  | 'dash'
  | 'toQuote'
  | 'fromQuote'
  | 'nothing'
  | 'yearInBrackets'
  | 'yearFirst'
  | 'beforeYear'
  | 'yearBare'
  | 'day'
  | 'volume'
  | 'issue'
  | 'page'
  | 'journalMark'
  | 'bookMark'
  | 'otherMark'
  | 'sortMark'
  | 'hostedMark'
  | 'in'
  | 'editorAfter'
  | 'editorBefore'
  | 'translatorAfter'
  | 'translatorBefore'
  | 'noHost'
  | 'again'
  | 'colonNext'
  | 'online'
  | 'acronym'
  | 'nameThenTitle'
  | 'hostEditor'
  | 'translated'
  | 'townOfJournal'
  | 'gluedYear'
  | 'thesis'
  | 'report'
  | 'edition'
  | 'seen'
  | 'address'
  | 'doi'
  | 'noAddress';

/** What the signs of a gap say: the first of these that it holds. A colon outweighs the stop of an abbreviation before it. */
const signs: readonly { readonly feature: GapFeature; readonly sign: RegExp }[] = [
  { feature: 'semicolon', sign: /;/ },
  { feature: 'colon', sign: /:/ },
  { feature: 'opened', sign: /[([]$/ },
  { feature: 'dash', sign: /[-/]/ },
  { feature: 'comma', sign: /,/ },
  { feature: 'stop', sign: /\./ },
  { feature: 'closed', sign: /[)\]]/ },
];

const byToken: Readonly<Partial<Record<Token['kind'], GapFeature>>> = {
  volume: 'volume',
  issue: 'issue',
  page: 'page',
  in: 'in',
  thesis: 'thesis',
  report: 'report',
  edition: 'edition',
  accessed: 'seen',
  url: 'address',
  doi: 'doi',
};

/** The features of the gap between two pieces; `next` is undefined at the end. */
export function gapFeatures(gap: Gap, before: Piece | undefined, next: Piece | undefined): GapFeature[] {
  const found = new Set<GapFeature>();
  if (before !== undefined && next !== undefined) found.add(signOf(gap, before));
  if (before === undefined && /^[-_]/.test(gap.signs)) found.add('again');
  if (next?.isQuoted) found.add('toQuote');
  if (before?.isQuoted) found.add('fromQuote');
  for (const token of gap.tokens) {
    const feature = byToken[token.kind] ?? special(token);
    if (feature !== undefined) found.add(feature);
  }
  if (before?.gap.tokens.every(({ kind }) => kind === 'label') && hasYear(gap)) found.add('yearFirst');
  if (found.has('yearBare') && /^[^,:;(]*$/.test(gap.signs.slice(0, 1)) && gap.signs[0] !== '.')
    found.add('gluedYear');
  // The volume of a book stands behind its edition.
  if (found.has('edition')) found.delete('volume');
  if (next === undefined && !found.has('address') && !found.has('doi')) found.add('noAddress');
  return [...found];
}

function signOf(gap: Gap, before: Piece): GapFeature {
  if (/[?!]$/.test(before.plain)) return 'stop';
  const found = signs.find(({ sign }) => sign.test(gap.signs))?.feature ?? 'nothing';
  return found === 'stop' && /(?:^|[\s.-])\p{Lu}\p{Lu}?$/u.test(before.plain) ? 'initial' : found;
}

function hasYear(gap: Gap): boolean {
  return gap.tokens.some(({ kind }) => kind === 'year' || kind === 'date');
}

function special({ kind, value, date }: Token): GapFeature | undefined {
  if (kind === 'year' || kind === 'date') {
    if (value === 'days') return undefined;
    if (value === 'paren') return 'yearInBrackets';
    return date !== undefined && date.length > 1 ? 'day' : 'yearBare';
  }
  if (kind === 'medium')
    return value === 'J' || value === 'N' ? 'journalMark' : /^[MDR]$/.test(value) ? 'bookMark' : 'otherMark';
  if (kind === 'noise' && value === 'online') return 'online';
  if (kind === 'translator') return 'translated';
  if (kind === 'maker') return 'sortMark';
  if (kind === 'sort') return sortsInOthers.has(value) ? 'hostedMark' : 'sortMark';
  if (kind === 'role') {
    if (value === 'translator') return 'translatorAfter';
    if (value === 'translatorBefore') return 'translatorBefore';
    return value === 'editorBefore' ? 'editorBefore' : 'editorAfter';
  }
  return undefined;
}
