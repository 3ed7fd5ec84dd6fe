import type { Gap, Piece } from './cut-pieces.ts';
import type { GapFeature } from './gap-features.ts';
import { pieceFeatures } from './piece-features.ts';
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
    !tokens.some(
      ({ kind, value }) => kind === 'in' || (kind === 'role' && !/^(?:maker|author|translator)/.test(value)),
    )
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
    ...(isNameAndTitle(pieces, at, last) ? ['nameThenTitle' as const] : []),
    ...(isTownOfJournal(pieces, at, last) ? ['townOfJournal' as const] : []),
    ...(isHostEditor(pieces, at) ? ['hostEditor' as const] : []),
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
  // Editors who stand first are those of the work itself.
  const isLeading = pieces.some(
    ({ gap }, at) =>
      gap.tokens.some(({ value }) => value === 'editor' || value === 'author') &&
      !pieces
        .slice(0, at)
        .some((piece) => piece.isQuoted || piece.gap.tokens.some(({ kind }) => kind !== 'label')),
  );
  const isTold = ({ kind, value }: Token) =>
    (telling.includes(kind) && !(kind === 'role' && isLeading)) ||
    (kind === 'sort' && sortsInOthers.has(value));
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

const articleFirst =
  /^(?:(?:The|An?|Der|Die|Das|Le|La|Les|El|Los|Las|Il|Lo|Gli|O|Os|On|In|How|Why|What|When|From|To|Of|For|Between|Against|Beyond|After|Before|Towards?) |L[’'])\p{L}/u;
const naturalName = /^(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,3}\p{Lu}[\p{L}\p{M}’'-]+$/u;
const oneName = /^\p{Lu}[\p{L}\p{M}’'-]+$/u;

/** `Ann Brown, The Rivers` and `Brown, Ann, The Rivers`: a name, and words that no name begins with. `Town of Port, Timetable, 2014`: an institution's. */
function isNameAndTitle(pieces: readonly Piece[], at: number, last: Gap): boolean {
  const [first, second] = pieces;
  const title = pieces[at];
  if (title?.gap.signs !== ',' || first === undefined) return false;
  const after = pieces[at + 1]?.gap ?? last;
  if (at === 1 && articleFirst.test(title.plain)) return naturalName.test(first.plain);
  if (at === 1)
    return (
      after.signs.startsWith(',') &&
      after.tokens.some(({ kind }) => kind === 'url' || kind === 'year' || kind === 'date') &&
      pieceFeatures(first, false).includes('institution')
    );
  // `Brown, Ann, Le Goff, Jacques` are two people.
  const isNext = after.tokens.length === 0 && oneName.test(pieces[at + 1]?.plain ?? '');
  return (
    at === 2 &&
    articleFirst.test(title.plain) &&
    !isNext &&
    oneName.test(first.plain) &&
    oneName.test(second?.plain ?? '')
  );
}

/** `Estudos do Litoral, Recife, v. 12`: Brazilian lists name the town of a journal. */
function isTownOfJournal(pieces: readonly Piece[], at: number, last: Gap): boolean {
  const town = pieces[at - 1];
  const { tokens } = pieces[at]?.gap ?? last;
  return (
    at > 2 &&
    tokens.some(({ kind }) => kind === 'volume') &&
    town?.gap.signs === ',' &&
    pieceFeatures(town, true).includes('city')
  );
}

/** Behind the editors of a work that is named as one that holds this: `in Ann Brown (ed.), Rivers`. */
function isHostEditor(pieces: readonly Piece[], at: number): boolean {
  const isRole = pieces[at]?.gap.tokens.some(({ kind, value }) => kind === 'role' && value === 'editor');
  if (isRole !== true) return false;
  const from = pieces.findLastIndex(
    ({ gap }, index) => index < at && gap.tokens.some(({ kind }) => kind === 'in'),
  );
  return from > 0 && pieces.slice(from, at).every(isNames);
}

/** `Ann Brown/Ben Lee` as well. */
function isNames(piece: Piece): boolean {
  return piece.plain
    .split('/')
    .every((plain) => pieceFeatures({ ...piece, plain: plain.trim() }, true).some((one) => names.has(one)));
}

const names: ReadonlySet<string> = new Set([
  'initials',
  'familyInitials',
  'initialsFamily',
  'fullName',
  'oneName',
  'hanName',
  'vietnameseName',
]);

function isYearOrNumber({ kind, value }: Token): boolean {
  return value === 'paren' || kind === 'volume' || kind === 'issue' || kind === 'in';
}
