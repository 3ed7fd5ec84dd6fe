import type { Range } from '../target.ts';
import type { Segment } from './segments.ts';

/** Segments by their place in the new text, to ask where a stretch of it came from. Copies may overlap there. */
export interface Arrivals {
  readonly segments: readonly Segment[];
  /** For each segment, how far in the new text it and those before it reach. */
  readonly reach: readonly number[];
}

export function arrivalsOf(segments: readonly Segment[]): Arrivals {
  const sorted = [...segments].sort((a, b) => a.new - b.new);
  let furthest = 0;
  const reach = sorted.map((segment) => {
    furthest = Math.max(furthest, segment.new + segment.length);
    return furthest;
  });
  return { segments: sorted, reach };
}

/**
 * How much of a stretch of the new text came from `origin` in the old one, and how much from elsewhere. Folded code units; where segments overlap, both count.
 */
export function ownersOf(
  { segments, reach }: Arrivals,
  place: Range,
  origin: Range,
): { own: number; others: number } {
  let own = 0;
  let others = 0;
  for (let index = firstReaching(reach, place.start); index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.new >= place.end) break;
    const from = Math.max(place.start, segment.new);
    const to = Math.min(place.end, segment.new + segment.length);
    if (to <= from) continue;
    const old = segment.old + from - segment.new;
    const inside = Math.max(0, Math.min(old + to - from, origin.end) - Math.max(old, origin.start));
    own += inside;
    others += to - from - inside;
  }
  return { own, others };
}

function firstReaching(reach: readonly number[], offset: number): number {
  let low = 0;
  let high = reach.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
