import type { Range } from '../target.ts';
import { ownersOf } from './arrivals.ts';
import { isTouched } from './borders.ts';
import type { Passage } from './passage.ts';
import type { Edge, Settled } from './settle-edges.ts';

/** This many letters beside an edge of which none is from the old text are a header's. */
const strangeLength = 12;

/** Whether a first or last letter is not there, and a line of unknown text in its stead: a page's header may have parted it from the rest. */
export function isOpen({ after, arrivals }: Passage, settled: Settled, { start, end }: Range): boolean {
  const { text } = after;
  const isStrange = (from: number, to: number) => {
    const { own, others } = ownersOf(arrivals, { start: from, end: to }, settled);
    return own + others === 0;
  };
  const startsLine = /\n\s*$/.test(text.slice(Math.max(0, start - 4), start));
  const endsLine = /^\P{L}{0,2}\n/u.test(text.slice(end, end + 4));
  const isUnsure = (edge: Edge) => edge.border !== 'beside' && isTouched(edge);
  const isApart = (edge: Edge) => edge.border === 'apart' && isTouched(edge);
  return (
    isApart(settled.front) ||
    isApart(settled.back) ||
    (isUnsure(settled.front) && startsLine && isStrange(settled.start - strangeLength, settled.start)) ||
    (isUnsure(settled.back) && endsLine && isStrange(settled.end, settled.end + strangeLength))
  );
}
