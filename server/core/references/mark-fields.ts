import type { CslItem, CslName } from '../csl-item.ts';
import { dateText } from '../reference-line.ts';
import type { Range } from '../target.ts';

/** A stretch of an entry that a field was read from. */
export interface FieldMark extends Range {
  readonly name: keyof CslItem;
}

/** What a text is looked through for: its letters and digits alone, in lower case, with the place of each. */
interface Letters {
  readonly text: string;
  readonly letters: string;
  /** For each code unit of `letters` where it stands in `text`. */
  readonly at: readonly number[];
}

/** Long and telling fields first: what they cover is not looked at again for a volume or a year. Authors go before publishers, which are often the same. */
const textFields = ['DOI', 'URL', 'ISBN', 'title', 'container-title', 'collection-title'] as const;
const makerFields = ['publisher', 'publisher-place'] as const;
const numberFields = ['page', 'edition', 'volume', 'issue', 'number'] as const;
const nameFields = ['author', 'editor', 'translator'] as const;

/** Places of a value that are looked at: a short one may stand everywhere within longer words. */
const maxPlaces = 40;
/** More names of one field are not looked for: their stretch ends with the last of these. */
const maxNames = 60;

/** Where the fields that were read from an entry stand in it, in the order of the text and without overlaps; a field that stands there in other words has no mark. */
export function markFields(entry: string, csl: Partial<CslItem>): readonly FieldMark[] {
  const text = lettersOf(entry);
  const marks: FieldMark[] = [];
  const isFree = ({ start, end }: Range) => marks.every((mark) => end <= mark.start || start >= mark.end);
  const mark = (name: keyof CslItem, range: Range | undefined) => {
    if (range !== undefined && isFree(range)) marks.push({ name, ...range });
  };
  for (const name of textFields) mark(name, find(text, csl[name] ?? '', isFree));
  for (const name of nameFields) mark(name, namesIn(text, csl[name] ?? [], isFree));
  for (const name of makerFields) mark(name, find(text, csl[name] ?? '', isFree));
  const date = dateText(csl.issued);
  mark('issued', find(text, date, isFree) ?? find(text, date.slice(0, 4), isFree));
  const after = marks.find(({ name }) => name === 'container-title')?.end ?? 0;
  for (const name of numberFields)
    mark(name, find(text, csl[name] ?? '', isFree, after) ?? find(text, csl[name] ?? '', isFree));
  return marks.sort((one, other) => one.start - other.start);
}

function lettersOf(text: string): Letters {
  const at: number[] = [];
  let letters = '';
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}\p{M}]/gu)) {
    const low = letter.toLowerCase();
    const kept = low.length === letter.length ? low : letter;
    letters += kept;
    for (let unit = 0; unit < kept.length; unit += 1) at.push(index + unit);
  }
  return { text, letters, at };
}

/** The first free place of a value, whatever stands between its letters; a number stands there alone, not in a longer one. */
function find(text: Letters, value: string, isFree: (range: Range) => boolean, from = 0): Range | undefined {
  const { letters } = lettersOf(value);
  if (letters === '') return undefined;
  const first = text.at.findIndex((place) => place >= from);
  if (first < 0) return undefined;
  let at = text.letters.indexOf(letters, first);
  for (let tried = 0; at >= 0 && tried < maxPlaces; tried += 1) {
    const range = placeOf(text, at, letters.length);
    if (isAlone(text.text, range) && isFree(range)) return range;
    at = text.letters.indexOf(letters, at + letters.length);
  }
  return undefined;
}

function placeOf({ at }: Letters, start: number, length: number): Range {
  return { start: at[start] ?? 0, end: (at[start + length - 1] ?? 0) + 1 };
}

/** Words of scripts without spaces stand against one another; others begin and end where a letter or digit does not go on. */
function isAlone(text: string, { start, end }: Range): boolean {
  const goesOn = (one: string, other: string) =>
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{2}$/u.test(one + other) &&
    /\p{N}/u.test(one) === /\p{N}/u.test(other);
  return (
    !goesOn(text.charAt(start - 1), text.charAt(start)) && !goesOn(text.charAt(end - 1), text.charAt(end))
  );
}

/** From the first name to the last, each with what is given of it beside the family name. */
function namesIn(
  text: Letters,
  names: readonly CslName[],
  isFree: (range: Range) => boolean,
): Range | undefined {
  let whole: Range | undefined;
  for (const { family = '', given = '', literal = '' } of names.slice(0, maxNames)) {
    const from = whole?.end ?? 0;
    const written = [literal, `${family}${given}`, `${given}${family}`, family];
    const found = written.flatMap((name) => find(text, name, isFree, from) ?? [])[0];
    if (found === undefined) continue;
    const range: Range = { start: whole?.start ?? found.start, end: found.end };
    if (isFree(range)) whole = range;
  }
  return whole && { ...whole, end: whole.end + (isInitial(text.text, whole.end) ? 1 : 0) };
}

/** Whether the stop of an initial stands there, which belongs to the name. */
function isInitial(text: string, end: number): boolean {
  return /[\s.-]\p{Lu}\.$/u.test(text.slice(Math.max(0, end - 3), end + 1));
}
