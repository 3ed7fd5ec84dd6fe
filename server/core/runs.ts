import type { Runs } from './reading.ts';

/** Runs sorted, with those that touch or overlap made one and empty ones left out. */
export function joinRuns(runs: Runs): Runs {
  const joined: Runs = [];
  for (const [start, end] of [...runs].sort((a, b) => a[0] - b[0])) {
    if (end <= start) continue;
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
