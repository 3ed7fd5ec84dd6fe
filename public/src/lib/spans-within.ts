import type { Range as Span } from '../../../server/core/target.ts';
import { lastAt } from './by-offset.ts';

/** How many spans may begin one after the other at the same words: `[7–9]` stands for three works. */
const mostAtOnce = 40;

/** Those of ascending, hardly overlapping spans that reach into the range; the same place only once. */
export function spansWithin(spans: readonly Span[], range: Span): readonly Span[] {
  const found: Span[] = [];
  const from = Math.max(0, lastAt(spans, range.start) - mostAtOnce);
  for (let at = from; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.start >= range.end) break;
    const isNew = found.at(-1)?.start !== span.start;
    if (span.end > range.start && isNew) found.push(span);
  }
  return found;
}
