import { diffArrays } from 'diff';
import type { Range } from '../../server/core/target.ts';

/** The first and the last letter of a stretch, counted in the letters and digits of its text. */
export interface LetterRange {
  readonly first: number;
  readonly last: number;
}

export interface Letters {
  readonly words: string;
  /** Where each stands; UTF-16 code units. */
  readonly offsets: readonly number[];
  /** `undefined` when the stretch has no letter. */
  within(range: Range): LetterRange | undefined;
}

/** A text's letters and digits alone: what an importer keeps, in whatever lines and marks. */
export function lettersOf(text: string): Letters {
  const found = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  const offsets = found.map(({ index }) => index);
  return {
    // One code unit each, so that letters are counted alike everywhere.
    words: found.map(([letter]) => (letter.length === 1 ? letter : '□')).join(''),
    offsets,
    within({ start, end }) {
      const first = lowerBound(offsets, start);
      const last = lowerBound(offsets, end) - 1;
      return first <= last ? { first, last } : undefined;
    },
  };
}

/**
 * Follows stretches from a text to what an importer made of it, by the letters: it takes lines out and moves some, and changes no letter. `undefined` for a
 * stretch without letters, or one whose first or last letter is not there.
 */
export function traceLetters(from: string, to: string): (range: Range) => LetterRange | undefined {
  const [before, after] = [lettersOf(from), lettersOf(to)];
  const partners = new Map<number, number>();
  let [one, other] = [0, 0];
  for (const { added, removed, value } of diffArrays(Array.from(before.words), Array.from(after.words))) {
    if (!added && !removed)
      for (let step = 0; step < value.length; step += 1) partners.set(one + step, other + step);
    if (!added) one += value.length;
    if (!removed) other += value.length;
  }
  return (range) => {
    const origin = before.within(range);
    if (origin === undefined) return undefined;
    const [first, last] = [partners.get(origin.first), partners.get(origin.last)];
    if (first !== undefined && last !== undefined) return { first, last };
    // It was moved: a title, a note.
    const words = before.words.slice(origin.first, origin.last + 1);
    const at = after.words.indexOf(words);
    const isOnly = at !== -1 && after.words.indexOf(words, at + 1) === -1;
    return isOnly ? { first: at, last: at + words.length - 1 } : undefined;
  };
}

function lowerBound(offsets: readonly number[], wanted: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
