import type { Range } from '../../target.ts';
import type { Citable, FoundMention } from './citable.ts';
import { distanceToCue } from './cited-person.ts';
import type { Cues } from './cues.ts';
import { commonWords, joining, leads } from './link-words.ts';
import { type Locator, locatorAt } from './locator.ts';
import { isBeside } from './match-names.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import type { Part } from './part.ts';
import { isProse } from './prose-line.ts';
import { formsOf, type Word } from './words-of.ts';

/** Capitalised words before a family name that are looked at: given names and titles. */
const maxGiven = 8;
/** With a year behind it that is none of its works, the name stands for another work. */
const otherYear = /^(?:[’']s)?\s?[(（]\s?(?:1[5-9]|20)\d\d/;

/** UTF-16 code units. */
const maxToYear = 10;

/** What speaks for a person being named, from the weakest to the strongest. */
const signs = { none: 0, said: 1, given: 2, title: 3 } as const;
type Sign = (typeof signs)[keyof typeof signs];

/**
 * Plain names of authors: beside a word that reports what somebody holds, or before words of the title, as in footnotes. A name alone, be it in full, is not
 * enough: the author of a journal that is listed may be a person whose deeds the text tells. Any of the author's works may be meant.
 *
 * @param taken where other mentions stand, ascending: names within are theirs
 */
export function plainNames(
  part: Part,
  index: NameIndex,
  cues: Cues,
  taken: readonly Range[],
): FoundMention[] {
  const found: FoundMention[] = [];
  let reached = 0;
  let at = 0;
  for (const [place, { start, form, isCapital, isUncased }] of part.words.entries()) {
    if (!(isCapital || isUncased) || !index.heads.has(form)) continue;
    while ((taken[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    if (start < reached || (taken[at]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    if (!isProse(part.text, start)) continue;
    const mention = nameAt(part, index, cues, place);
    if (mention === undefined) continue;
    reached = mention.end;
    found.push(mention);
  }
  return found;
}

interface Reading extends FoundMention {
  readonly sign: Sign;
}

/** Words between a name and what tells that it is cited; `undefined` where nothing does. */
type DistanceOf = (mention: FoundMention) => number | undefined;

/** Many works of one author have one name in the text. */
function onceByRange(distanceOf: DistanceOf): DistanceOf {
  const known = new Map<string, number | undefined>();
  return (mention) => {
    const key = `${mention.start}-${mention.end}`;
    if (!known.has(key)) known.set(key, distanceOf(mention));
    return known.get(key);
  };
}

function nameAt(part: Part, index: NameIndex, cues: Cues, at: number): FoundMention | undefined {
  const distanceOnce = onceByRange((mention) => distanceToCue(part, mention, cues));
  const readings = (index.heads.get(part.words[at]?.form ?? '') ?? [])
    .filter(({ kind, citable }) => kind !== 'part' && citable.names.length > 0)
    .slice(0, maxForms)
    .flatMap((form) => readName(part, at, form, distanceOnce) ?? []);
  const sign = Math.max(...readings.map((one) => one.sign));
  const [best, ...rest] = readings.filter((one) => one.sign === sign);
  if (best === undefined) return undefined;
  const alike = rest.filter((one) => one.start === best.start && one.end === best.end);
  const { sign: _, ...mention } = best;
  return { ...mention, keys: [...new Set([best, ...alike].flatMap(({ keys }) => keys))] };
}

/** More works of one name could not be told apart in a list either. */
const maxForms = 60;

function readName(
  { text, words }: Part,
  at: number,
  form: NameForm,
  distanceOf: DistanceOf,
): Reading | undefined {
  if (form.words.some((one, place) => words[at + place]?.form !== one)) return undefined;
  const behind = at + form.words.length;
  const given = givenNames(words, at, behind, form.given);
  const last = words[(given?.end ?? behind) - 1];
  if (given === undefined || last === undefined || otherYear.test(text.slice(last.end, last.end + maxToYear)))
    return undefined;
  const range = { start: words[given.start]?.start ?? 0, end: last.end };
  const mention = { ...range, kind: 'name' as const, keys: [form.citable.key], locator: '' };
  const title = titleBehind(text, words, given.end, form.citable);
  if (title !== undefined) return { ...mention, ...title, sign: signs.title };
  const distance = distanceOf(mention);
  if (distance === undefined) return undefined;
  // Where there are no capitals, a family name alone is a word like any other.
  if (given.count === 0 && form.kind !== 'whole' && words[at]?.isUncased === true) return undefined;
  if (given.count > 0) return { ...mention, sign: signs.given };
  const farthest = form.kind === 'whole' ? 3 : commonWords.has(form.words[0] ?? '') ? 0 : 1;
  return distance <= farthest ? { ...mention, sign: signs.said } : undefined;
}

interface Given {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** The given names on either side of a family name; `undefined` when a name stands there that is not this author's. */
function givenNames(
  words: readonly Word[],
  at: number,
  behind: number,
  given: readonly string[],
): Given | undefined {
  let first = at;
  for (let before = words[first - 1]; before !== undefined; before = words[first - 1]) {
    const isName = before.isCapital || (before.isUncased && given.includes(before.form));
    if (!isName || at - first === maxGiven || !isBeside(before, words[first])) break;
    first -= 1;
  }
  for (let start = first; start < at; start += 1) {
    const fits = words.slice(start, at).every(({ form }, place) => fitsGiven(form, given[place], place));
    if (given.length > 0 && fits)
      return endsLead(words, first, start) ? { start, end: behind, count: at - start } : undefined;
  }
  // Vietnamese and Chinese names have their family name first; an initial would not be enough here.
  const after = given.filter(
    (one, place) =>
      one.length > 1 &&
      words[behind + place]?.form === one &&
      isBeside(words[behind + place - 1] ?? noWord, words[behind + place]),
  ).length;
  if (after > 0 && after === given.length) return { start: at, end: behind + after, count: after };
  return endsLead(words, first, at) ? { start: at, end: behind, count: 0 } : undefined;
}

const noWord: Word = { start: 0, end: 0, form: '', isCapital: false, isRun: false, isUncased: false };

/** The capitalised word before, if there is one, is no part of the name. */
function endsLead(words: readonly Word[], first: number, start: number): boolean {
  const before = words[start - 1];
  if (start === first || before === undefined) return true;
  return leads.has(before.form) || joining.has(before.form);
}

/** Names that the list leaves out may stand in the text: `Carlyle A.` for `C.` */
function fitsGiven(written: string, known: string | undefined, place: number): boolean {
  if (known === undefined) return place > 0;
  const [short, long] = written.length < known.length ? [written, known] : [known, written];
  return short === long || (short.length === 1 && long.startsWith(short));
}

/** What may stand between a title and its page: the mark that closes it, where and when it came out. */
const titleEnd = /^(?:,?["”»*_’])?(?:\s?\([^()\n]{0,80}\b(?:1[5-9]|20)\d\d[a-z]?\))?/;
const maxToPage = 100;

/** `(Hayton, South China Sea 45)` */
function pageAt(text: string, end: number): Locator | undefined {
  const page = /^ (\d{1,4}(?:[-–]\d{1,4})?)[);]/.exec(text.slice(end, end + 12))?.[1];
  return page === undefined ? undefined : { text: page, end: end + 1 + page.length };
}

/** `Hayton, South China Sea, 45` */
function titleBehind(
  text: string,
  words: readonly Word[],
  at: number,
  { title }: Citable,
): { readonly end: number; readonly locator: string } | undefined {
  const last = words[at - 1];
  if (last === undefined || !/^,\s?["“«*_‘]?/.test(text.slice(last.end, last.end + 2))) return undefined;
  const known = formsOf(title);
  const [one, other] = [words[at], words[at + 1]];
  // “According to Hayton, the sea is …” has words of a title too.
  if (one?.isCapital === false && !one.isUncased && !/["“«*_‘]/.test(text.slice(last.end, one.start)))
    return undefined;
  const place = known.findIndex((form, step) => form === one?.form && known[step + 1] === other?.form);
  if (place === -1 || other === undefined) return undefined;
  let [shown, step] = [other, 2];
  for (
    let next = words[at + step];
    next !== undefined && next.form === known[place + step];
    next = words[at + step]
  ) {
    shown = next;
    step += 1;
  }
  const end = shown.end + (titleEnd.exec(text.slice(shown.end, shown.end + maxToPage))?.[0].length ?? 0);
  const locator = locatorAt(text, end) ?? pageAt(text, end);
  return locator === undefined ? { end, locator: '' } : { end: locator.end, locator: locator.text };
}
