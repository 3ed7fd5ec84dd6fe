import type { Block } from '../document/rendered-document.ts';
import type { Range } from '../target.ts';

/** Where a quote stands in its text, as a reader on paper can count it. */
export interface Locator {
  /** From 1, headings not counted; 0 when the quote begins in a heading. */
  readonly paragraph: number;
  /** From 1, in the whole text, as the list of sentences numbers them. */
  readonly sentence: number;
  /** The last sentence that it reaches into: the same number for a quote within one. */
  readonly lastSentence: number;
}

export interface LocatedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Range[];
}

/** Finds places in one text; what has to be counted is counted once. */
export function locator({ blocks, sentences }: LocatedText): (range: Range) => Locator {
  const numbers: number[] = [];
  let paragraphs = 0;
  for (const { type } of blocks) {
    if (type !== 'heading') paragraphs += 1;
    numbers.push(type === 'heading' ? 0 : paragraphs);
  }
  return ({ start, end }) => ({
    paragraph: numbers[lastBeginningBy(blocks, start)] ?? 0,
    sentence: lastBeginningBy(sentences, start) + 1,
    lastSentence: lastBeginningBy(sentences, Math.max(start, end - 1)) + 1,
  });
}

/** `¶ 3, sentence 12`, `heading, sentence 1`, `¶ 3, sentences 12–13` */
export function locatorWords({ paragraph, sentence, lastSentence }: Locator): string {
  const place = paragraph === 0 ? 'heading' : `¶ ${paragraph}`;
  return lastSentence > sentence
    ? `${place}, sentences ${sentence}–${lastSentence}`
    : `${place}, sentence ${sentence}`;
}

/** Index of the last range that begins at the offset or before it; 0 when all begin later. @param ranges ascending */
export function lastBeginningBy(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
