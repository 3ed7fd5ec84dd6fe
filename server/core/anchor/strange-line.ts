import type { Range } from '../target.ts';
import { ownersOf } from './arrivals.ts';
import { foldedIndex } from './fold.ts';
import type { Passage } from './passage.ts';

/** A first or last word's length: in letters, as far from a line's end as a header may have a word of the quote by chance. */
const maxWord = 12;
/** So much of a line, in letters, is no chance: it came from nowhere in the old text. */
const minStrange = 12;

/**
 * Whether the first or last word of a place stands in a line that was put in, such as a page's header that ends with the very word that the quote begins with. The
 * quote had no line's end there.
 */
export function isInStrangeLine({ after, arrivals }: Passage, place: Range, exact: string): boolean {
  const { text } = after;
  const found = text.slice(place.start, place.end);
  if (exact.includes('\n') || !found.includes('\n')) return false;
  const isStrange = (from: number, to: number) => {
    const line = { start: foldedIndex(after.folded(), from), end: foldedIndex(after.folded(), to) };
    const { own, others } = ownersOf(arrivals, line, line);
    return line.end - line.start >= minStrange && own + others === 0;
  };
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  const lineEnd = text.indexOf('\n', place.end);
  return (
    (found.indexOf('\n') <= maxWord && isStrange(lineStart, place.start)) ||
    (found.length - found.lastIndexOf('\n') <= maxWord &&
      isStrange(place.end, lineEnd === -1 ? text.length : lineEnd))
  );
}
