import type { Range, Span } from '../target.ts';
import { contextLength } from './context-length.ts';
import { boundaryAfter, boundaryBefore } from './graphemes.ts';

/** A quote that is repeated gets at most this much context on a side; past it only the position tells the places apart. */
const maxContext = 2_048;

/**
 * The W3C selectors of a range: the quote with its context, and its position. Both ends move outwards to the next boundary of a grapheme. The
 * context is longer than usual where that makes a repeated quote unique. Who has an index of the text can say where a quote stands; else the text is gone through.
 * @throws RangeError when the range is empty or outside of the text.
 */
export function describe(
  text: string,
  range: Range,
  placesOf: (exact: string) => readonly number[] = (exact) => places(text, exact),
): Span {
  if (!(range.start >= 0 && range.start < range.end && range.end <= text.length)) {
    throw new RangeError(`no text from ${range.start} to ${range.end} in ${text.length}`);
  }
  const start = boundaryBefore(text, range.start);
  const end = boundaryAfter(text, range.end);
  const exact = text.slice(start, end);
  const rivals = placesOf(exact).filter((place) => place !== start);
  let length = contextLength;
  while (
    length < maxContext &&
    rivals.some((rival) => looksAlike(text, start, rival, exact.length, length))
  ) {
    length *= 2;
  }
  return withContext(text, { start, end }, length);
}

/** The span of a range with `length` code units of context on either side, up to the next grapheme boundary outwards. */
export function withContext(text: string, { start, end }: Range, length: number): Span {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(boundaryBefore(text, start - length), start),
    suffix: text.slice(end, boundaryAfter(text, end + length)),
    start,
    end,
  };
}

/** More places than this are not told apart by context one by one: their quote is a common word. */
const maxRivals = 200;

function places(text: string, exact: string): number[] {
  const found: number[] = [];
  let at = text.indexOf(exact);
  while (at !== -1 && found.length < maxRivals) {
    found.push(at);
    at = text.indexOf(exact, at + 1);
  }
  return found;
}

function looksAlike(text: string, a: number, b: number, quote: number, length: number): boolean {
  return (
    text.slice(Math.max(0, a - length), a) === text.slice(Math.max(0, b - length), b) &&
    text.slice(a + quote, a + quote + length) === text.slice(b + quote, b + quote + length)
  );
}
