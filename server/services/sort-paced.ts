import { pacer } from './pacer.ts';

/** Sorted in one go: about a millisecond's work with names compared as a language does. */
const runLength = 256;

/** A sorted copy; equal items keep their order. Others get their turn while it works, which `Array.sort` of ten thousand names would not let them. */
export async function sortPaced<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Promise<readonly Item[]> {
  const pause = pacer();
  let runs: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += runLength) {
    runs.push(items.slice(at, at + runLength).sort(compare));
    await pause();
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(mergeRuns(runs[at] ?? [], runs[at + 1] ?? [], compare));
      await pause();
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function mergeRuns<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  const merged: Item[] = [];
  let at = 0;
  for (const item of one) {
    for (let next = other[at]; next !== undefined && compare(next, item) < 0; next = other[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(item);
  }
  return [...merged, ...other.slice(at)];
}
