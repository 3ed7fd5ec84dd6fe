import { type Word, wordsOf } from './words-of.ts';

/** A part of a text, with its words and sentences told apart once for all that is looked for in it. */
export interface Part {
  readonly text: string;
  /** In order. */
  readonly words: readonly Word[];
  /** Where sentences begin, but for the first. Ascending. */
  readonly sentences: readonly number[];
}

/** The end of a sentence, but not of `et al.`, `cf.` or an initial. */
const sentenceEnd =
  /[\p{L}\p{N}]{3}(?<!\b(?:vgl|cfr|see))[.!?]?["”’»)]?[.!?]["”’»)]?\s+(?=[\p{Lu}«“„])|[。！？；\n]/gu;

export function partOf(text: string): Part {
  const sentences = Array.from(text.matchAll(sentenceEnd), (end) => end.index + end[0].length);
  return { text, words: wordsOf(text), sentences };
}

/** Where the sentence of the offset begins; 0 for the first. */
export function sentenceStart({ sentences }: Part, offset: number): number {
  return sentences[firstWhere(sentences, (start) => start > offset) - 1] ?? 0;
}

/** The index of the first word that begins at the offset or behind it. */
export function wordFrom({ words }: Part, offset: number): number {
  return firstWhere(words, ({ start }) => start >= offset);
}

/** The words that stand whole between two offsets. */
export function wordsBetween(part: Part, from: number, to: number): readonly Word[] {
  const first = wordFrom(part, from);
  const behind = wordFrom(part, to);
  const isCut = behind > first && (part.words[behind - 1]?.end ?? 0) > to;
  return part.words.slice(first, isCut ? behind - 1 : behind);
}

/** The index of the first item of which it is true, as it is of all behind it; their number where it is of none. */
function firstWhere<Item>(items: readonly Item[], isBehind: (item: Item) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && isBehind(item)) to = middle;
    else from = middle + 1;
  }
  return from;
}
