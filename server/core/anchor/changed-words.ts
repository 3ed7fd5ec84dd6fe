import { type TellingWord, tellingWords } from '../language-words/telling-words.ts';
import { isRealWord, type Meaning, type Words, wordsFor } from '../language-words/words-for.ts';
import type { Range } from '../target.ts';
import { similarity } from './align.ts';
import type { Followed } from './follow.ts';
import type { KnownText } from './known-text.ts';
import { type LetterPair, letterPairs } from './letter-pairs.ts';
import type { Stretch } from './stretch.ts';

const reasons = {
  number: 'A number in it has changed.',
  negation: 'A negation in it has changed.',
  quantifier: 'A word such as “all” or “some” in it has changed.',
} as const satisfies Record<Meaning['kind'], string>;

interface Change {
  readonly words: Words;
  readonly before: KnownText;
  readonly after: KnownText;
  readonly was: readonly TellingWord[];
  readonly is: readonly TellingWord[];
  readonly pairs: readonly LetterPair[];
}

/**
 * Why a person has to look when a number, a negation or a quantifier became another word, was put in or was taken out; else `undefined`. A typing error
 * makes no other word of it and is not asked about.
 * @param lines where the quote stands in the new text, without lines that were put in
 */
export function changedWords(
  before: KnownText,
  after: KnownText,
  stretch: Stretch,
  lines: readonly Range[],
  followed: Followed,
): string | undefined {
  const words = wordsFor(languageOf(stretch.exact, after));
  if (words === undefined) return undefined;
  const was = tellingWords(words, stretch.exact).map((one) => movedBy(one, stretch.start));
  const is = lines.flatMap(({ start, end }) =>
    tellingWords(words, after.text.slice(start, end)).map((one) => movedBy(one, start)),
  );
  if (was.length === is.length && was.every((one, index) => isSame(one, is[index]))) return undefined;
  const change = { words, before, after, was, is, pairs: letterPairs(before, after, stretch, followed) };
  const found = was.find((one) => isGone(change, one)) ?? is.find((one) => isPutIn(change, one));
  return found === undefined ? undefined : reasons[found.kind];
}

/** Whether a word of the old text is another in the new one, or is not there. */
function isGone({ words, before, after, was, is, pairs }: Change, one: TellingWord): boolean {
  const own = pairs.filter(({ old }) => old >= one.start && old < one.end);
  const instead = is.find((other) => own.some((pair) => pair.now >= other.start && pair.now < other.end));
  if (instead !== undefined) return isOther(one, instead);
  if (one.isWeak || count(is, one) >= count(was, one)) return false;
  return isNoError(
    words,
    before,
    one.word,
    own.map(({ now }) => wordOver(after.text, now)),
  );
}

/** In scripts without spaces a numeral more or less at a number that counts nothing may be a part of other words. */
function isOther(one: TellingWord, other: TellingWord): boolean {
  if (isSame(one, other)) return false;
  return !(one.isWeak && other.isWeak) || partsOf(one) === partsOf(other);
}

function partsOf({ value }: Meaning): number {
  return value.split(' ').length;
}

/** Whether a word of the new text came into it, not by the correction of a typing error. */
function isPutIn({ words, before, after, was, is, pairs }: Change, one: TellingWord): boolean {
  const own = pairs.filter(({ now }) => now >= one.start && now < one.end);
  const isSeen = was.some((other) => own.some(({ old }) => old >= other.start && old < other.end));
  if (isSeen || one.isWeak || count(was, one) >= count(is, one) || isDoubled(after, is, one)) return false;
  const instead = own.map(({ old }) => wordOver(before.text, old));
  if (words.language.spaceless !== undefined) return true;
  return instead.every((word) => isRealWord(words, word) || isFar(one.word.toLowerCase(), word));
}

/**
 * Whether what stands in a word's place is anything but that word with a typing error: nothing, or another word of the text. A letter away, only words that
 * it is known to be taken for count: short words are a letter away from many. In scripts without spaces every character is a word.
 */
function isNoError(words: Words, text: KnownText, telling: string, instead: readonly string[]): boolean {
  if (words.language.spaceless !== undefined || instead.length === 0) return true;
  return instead.every(
    (word) => isRealWord(words, word) || (isFar(telling.toLowerCase(), word) && text.words().has(word)),
  );
}

/** Whether it takes more than one edit to turn one into the other. */
function isFar(one: string, other: string): boolean {
  return Math.round((1 - similarity(one, other)) * Math.max(one.length, other.length)) > 1;
}

/** Whether the same word stands right beside it, with nothing between: it was typed twice. */
function isDoubled({ text }: KnownText, is: readonly TellingWord[], one: TellingWord): boolean {
  return is.some((other) => {
    if (other === one || !isSame(other, one) || other.word !== one.word) return false;
    const [first, second] = other.start < one.start ? [other, one] : [one, other];
    return text.slice(first.end, second.start).trim() === '';
  });
}

/** Longer words are cut. */
const maxWord = 40;

/** The word around an offset, in lower case. */
function wordOver(text: string, offset: number): string {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, offset - maxWord), offset))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(offset, offset + maxWord))?.[0] ?? '';
  return (before + after).toLowerCase();
}

function count(among: readonly TellingWord[], { kind, value }: Meaning): number {
  return among.filter((one) => one.kind === kind && one.value === value).length;
}

function isSame(one: Meaning, other: Meaning | undefined): boolean {
  return one.kind === other?.kind && one.value === other.value;
}

function movedBy(one: TellingWord, by: number): TellingWord {
  return { ...one, start: one.start + by, end: one.end + by };
}

/** Scripts that say which table to look into, whatever the text around is written in. */
const scripts = [
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { language: 'zh', script: /\p{Script=Han}/u },
  { language: 'ru', script: /\p{Script=Cyrillic}/u },
  { language: 'ar', script: /\p{Script=Arabic}/u },
  { language: 'hi', script: /\p{Script=Devanagari}/u },
] as const;

/** A text of one language may quote another; where the language cannot be told, English words are looked for. */
function languageOf(exact: string, text: KnownText): string {
  const byScript = scripts.find(({ script }) => script.test(exact));
  const language = text.language();
  if (byScript === undefined) return language === '' ? 'en' : language;
  return byScript.language;
}
