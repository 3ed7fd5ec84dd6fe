import type { Range } from './target.ts';

/** Scripts that write words without spaces between them. Korean has spaces, but its particles cling to the word; U+30FC is the long mark of both kanas. */
const unspacedLetter =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc';
const unitPattern = new RegExp(
  `([${unspacedLetter}]\\p{M}*)|(?:(?![${unspacedLetter}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

/** Accents and vowel points that people leave out when they type: combining diacritics, Hebrew points, Arabic signs and the tatweel. */
const leftOut = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Letters that Unicode does not take apart, as people type them without their stroke. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** A word, or one character of a script without spaces, with its place in the text (UTF-16 code units). */
export interface Unit extends Range {
  readonly form: string;
  readonly unspaced: boolean;
}

/** Without case, accents, width and stroke: `Đảng` and `dang` are one, and so are `ＧＤＰ` and `gdp`. */
export function fold(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(leftOut, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[đðħıłøþßæœ]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The text as folded units, in order. */
export function searchUnits(text: string): Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(unitPattern)) {
    const form = fold(match[0]);
    if (form === '') continue;
    const start = match.index;
    units.push({ start, end: start + match[0].length, form, unspaced: match[1] !== undefined });
  }
  return units;
}

/** What an index keeps of a text: words, and single characters and pairs of them where words have no spaces. */
export function searchTerms(text: string): string[] {
  const units = searchUnits(text);
  return [...units.map((unit) => unit.form), ...pairs(units)];
}

function pairs(units: readonly Unit[]): string[] {
  return units.flatMap((unit, at) => {
    const next = units[at + 1];
    return next?.unspaced && unit.unspaced && next.start === unit.end ? [unit.form + next.form] : [];
  });
}

/** Units that must stand next to each other. With `prefix` the last one may go on. */
export interface Phrase {
  /** As it was typed, in lower case. */
  readonly typed: string;
  readonly units: readonly Unit[];
  readonly prefix: boolean;
}

/** Fewer letters begin so many words that finding them all takes long and helps nobody. */
const minPrefix = 3;

const quoted = /["“”„«»「」『』]([^"“”„«»「」『』]*)["“”„«»「」『』]?|[^\s"“”„«»「」『』]+/gu;

/**
 * What a person typed, as phrases that must all occur: each word, each run of unspaced characters, and each piece in quotation marks. The last word may
 * be the beginning of one.
 */
export function parseSearch(typed: string): Phrase[] {
  const pieces = Array.from(typed.matchAll(quoted), (match) => ({
    typed: (match[1] ?? match[0]).toLowerCase(),
    units: searchUnits(match[1] ?? match[0]),
    inQuotes: match[1] !== undefined,
  })).filter(({ units }) => units.length > 0);
  return pieces.map(({ typed: piece, units, inQuotes }, at) => {
    const last = units.at(-1);
    const mayGoOn = !inQuotes && last !== undefined && !last.unspaced && last.form.length >= minPrefix;
    return { typed: piece, units, prefix: mayGoOn && at === pieces.length - 1 };
  });
}

/** The terms of an index that an entry with this phrase has all of. With `prefix` the last one may go on there. */
export function phraseTerms(phrase: Phrase): string[] {
  const joined = pairs(phrase.units);
  const paired = joined.length === phrase.units.length - 1 && joined.length > 0;
  return paired ? joined : phrase.units.map((unit) => unit.form);
}

/** Whether an entry with all of the phrase's terms can still be without the phrase. */
export function needsReading(phrase: Phrase): boolean {
  return phraseTerms(phrase).length > 1;
}

/** Where the phrase stands in the text's units, without overlaps. */
export function findPhrase(units: readonly Unit[], phrase: Phrase): Range[] {
  const found: Range[] = [];
  const length = phrase.units.length;
  for (let at = 0; at + length <= units.length; at += 1) {
    if (!standsAt(units, phrase, at)) continue;
    found.push({ start: units[at]?.start ?? 0, end: units[at + length - 1]?.end ?? 0 });
    at += length - 1;
  }
  return found;
}

function standsAt(units: readonly Unit[], { units: wanted, prefix }: Phrase, at: number): boolean {
  return wanted.every(({ form }, index) => {
    const unit = units[at + index];
    if (unit === undefined) return false;
    return prefix && index === wanted.length - 1 ? unit.form.startsWith(form) : unit.form === form;
  });
}

/** Where the phrases stand in the text: sorted, without overlaps. Empty for a phrase that does not occur. */
export function findMarks(text: string, phrases: readonly Phrase[]): Range[] {
  const units = searchUnits(text);
  const all = phrases.flatMap((phrase) => findPhrase(units, phrase)).sort((a, b) => a.start - b.start);
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of all) {
    const last = marks.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}
