import type { Range } from '../../../server/core/target.ts';

/** Where two or more spans lie over each other, and how many they are. */
export interface Overlap extends Range {
  readonly depth: number;
}

/** Stretches covered more than once, ascending and disjoint, cut where the depth changes. */
export function overlaps(spans: readonly Range[]): Overlap[] {
  const edges = spans
    .flatMap(({ start, end }) => [
      { at: start, step: 1 },
      { at: end, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.step - b.step);
  const found: Overlap[] = [];
  let depth = 0;
  let since = 0;
  for (const { at, step } of edges) {
    if (depth > 1 && at > since) found.push({ start: since, end: at, depth });
    depth += step;
    since = at;
  }
  return found;
}
