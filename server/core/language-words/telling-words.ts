import { type Meaning, meaningOf, type Words } from './words-for.ts';

/** A number, negation or quantifier in a text. UTF-16 code units, end exclusive. */
export interface TellingWord extends Meaning {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words with their apostrophes (`don't`), and put together again where a line's end parts them. */
const wordPattern = /[\p{L}\p{M}]+(?:(?:['’ʼ\u00ad]|[-‐]\n)[\p{L}\p{M}]+)*/gu;

/** The numbers in words, negations and quantifiers of a text, in their order. Figures are not among them. */
export function tellingWords(words: Words, text: string): TellingWord[] {
  if (words.language.spaceless !== undefined) return withinText(words, words.language.spaceless, text);
  const found: TellingWord[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const meaning = meaningOf(words, word);
    if (meaning !== undefined) found.push({ ...meaning, word, start: index, end: index + word.length });
  }
  return found;
}

type Spaceless = NonNullable<Words['language']['spaceless']>;

/** No word of the tables is longer. */
const maxLength = 6;

/** Without spaces: runs of numerals, and the longest word of the table at each place. */
function withinText(words: Words, spaceless: Spaceless, text: string): TellingWord[] {
  const found: TellingWord[] = [];
  for (let at = 0; at < text.length; ) {
    const one = phraseAt(words, text, at) ?? numberAt(words, spaceless, text, at);
    if (one !== undefined) found.push(one);
    at = one === undefined ? at + 1 : one.end;
  }
  return found;
}

function phraseAt({ meanings }: Words, text: string, start: number): TellingWord | undefined {
  for (let end = Math.min(text.length, start + maxLength); end > start; end -= 1) {
    const word = text.slice(start, end);
    const meaning = meanings.get(word);
    if (meaning !== undefined && meaning.kind !== 'number') return { ...meaning, word, start, end };
  }
  return undefined;
}

/** A number counts or ranks; other numerals are parts of words (`统一`, `万一`). */
function numberAt(
  { meanings }: Words,
  { numerals, counters, ordinal }: Spaceless,
  text: string,
  start: number,
): TellingWord | undefined {
  let end = start;
  while (end < text.length && numerals.includes(text.charAt(end))) end += 1;
  if (end === start) return undefined;
  const word = text.slice(start, end);
  const value = [...word].map((numeral) => meanings.get(numeral)?.value ?? numeral).join(' ');
  const isRank = start > 0 && text.charAt(start - 1) === ordinal;
  const counts = end < text.length && counters.includes(text.charAt(end));
  return { kind: 'number', value, isWeak: !isRank && (!counts || value === '1'), word, start, end };
}
