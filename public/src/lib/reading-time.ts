import type { Range } from '../../../server/core/target.ts';

/** Sentences (indexes, end exclusive) that stood in the window at one moment. */
export interface Glance extends Range {
  readonly atMs: number;
}

/** A sentence counts as read when it stood in the window this long without a break. */
export const dwellMs = 2_000;

/**
 * Follows what stands in the window. `look` is called about once a second; it gives the sentences that have now stood there for `dwellMs`. `pause` when
 * nobody can be looking.
 */
export function readingTime(): { look(glance: Glance): Range | undefined; pause(): void } {
  let glances: Glance[] = [];
  return {
    look(glance) {
      glances.push(glance);
      const long = glances.findLast(({ atMs }) => atMs <= glance.atMs - dwellMs);
      if (long === undefined) return undefined;
      glances = glances.slice(glances.indexOf(long));
      const start = Math.max(...glances.map((one) => one.start));
      const end = Math.min(...glances.map((one) => one.end));
      return start < end ? { start, end } : undefined;
    },
    pause() {
      glances = [];
    },
  };
}
