import type { Range } from '../target.ts';
import { foldedIndex } from './fold.ts';
import type { Followed } from './follow.ts';
import type { KnownText } from './known-text.ts';

/** A line of which less than this came from the old stretch was put in whole: a running head, a page number. */
const strangeShare = 0.25;

/** The text of a range without the lines that were put into it, such as a page's header and number. */
export function withoutInsertedLines(
  { text, folded }: KnownText,
  range: Range,
  { partners }: Followed,
): string {
  const whole = text.slice(range.start, range.end);
  const lines = whole.split('\n');
  if (lines.length < 3) return whole;
  const taken = new Set(partners);
  let offset = range.start;
  return lines
    .filter((line, index) => {
      const from = foldedIndex(folded(), offset);
      offset += line.length + 1;
      const to = foldedIndex(folded(), offset - 1);
      if (index === 0 || index === lines.length - 1) return true;
      let known = 0;
      for (let at = from; at < to; at += 1) if (taken.has(at)) known += 1;
      return known >= strangeShare * (to - from);
    })
    .join('\n');
}
