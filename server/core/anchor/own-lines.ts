import type { Range } from '../target.ts';
import { foldedIndex } from './fold.ts';
import type { Followed } from './follow.ts';
import type { KnownText } from './known-text.ts';

/** A line of which less than this came from the old stretch was put in whole: a running head, a page number. */
const strangeShare = 0.25;

/** The lines of a range, without those that were put into it, such as a page's header and number. Offsets into the text. */
export function ownLines({ text, folded }: KnownText, range: Range, { partners }: Followed): Range[] {
  const lines = linesOf(text, range);
  if (lines.length < 3) return [range];
  const taken = new Set(partners);
  return lines.filter(({ start, end }, index) => {
    if (index === 0 || index === lines.length - 1) return true;
    const from = foldedIndex(folded(), start);
    const to = foldedIndex(folded(), end);
    let known = 0;
    for (let at = from; at < to; at += 1) if (taken.has(at)) known += 1;
    return known >= strangeShare * (to - from);
  });
}

function linesOf(text: string, range: Range): Range[] {
  const lines: Range[] = [];
  let start = range.start;
  for (const line of text.slice(range.start, range.end).split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}
