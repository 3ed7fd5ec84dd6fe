import type { Range } from '../target.ts';
import { ownersOf } from './arrivals.ts';
import { isTouched } from './borders.ts';
import type { Passage } from './passage.ts';
import type { Edge, Settled } from './settle-edges.ts';

/** This many letters beside an edge of which none is from the old text are a header's. */
const strangeLength = 12;

/** Whether a first or last letter is not there, and a line of unknown text in its stead: a page's header may have parted it from the rest. */
export function isOpen(passage: Passage, settled: Settled, { start, end }: Range): boolean {
  const { front, back } = settled;
  if (!isTouched(front) && !isTouched(back)) return false;
  const { text } = passage.after;
  const startsLine = /\n\s*$/.test(text.slice(Math.max(0, start - 4), start));
  const endsLine = /^\P{L}{0,2}\n/u.test(text.slice(end, end + 4));
  return (
    isApart(front) ||
    isApart(back) ||
    (isUnsure(front) && startsLine && isStrange(passage, settled, settled.start - strangeLength)) ||
    (isUnsure(back) && endsLine && isStrange(passage, settled, settled.end))
  );
}

function isApart(edge: Edge): boolean {
  return edge.border === 'apart' && isTouched(edge);
}

function isUnsure(edge: Edge): boolean {
  return edge.border !== 'beside' && isTouched(edge);
}

/** Whether nothing of the old text came to stand there. */
function isStrange({ arrivals }: Passage, settled: Settled, start: number): boolean {
  const { own, others } = ownersOf(arrivals, { start, end: start + strangeLength }, settled);
  return own + others === 0;
}
