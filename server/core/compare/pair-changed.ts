import { sharedSegments } from '../anchor/segments.ts';
import type { Range } from '../target.ts';
import type { Pair } from './align-paragraphs.ts';

/** A paragraph that keeps less of another's characters is not it in other words, but a new one. */
const minShare = 0.3;

/** Pairs paragraphs that were changed, in their order, by what they share; what finds no partner was removed or added. Both lists are runs of their texts. */
export function pairChanged(
  before: string,
  after: string,
  olds: readonly Range[],
  news: readonly Range[],
): Pair[] {
  const pairs: Pair[] = [];
  let [old, young] = [0, 0];
  const gapUpTo = (oldEnd: number, youngEnd: number) => {
    for (const pair of inTurn(olds.slice(old, oldEnd), news.slice(young, youngEnd))) pairs.push(pair);
  };
  for (const [at, partner] of ascending(partnersOf(before, after, olds, news))) {
    gapUpTo(at, partner);
    pairs.push([olds[at], news[partner]]);
    [old, young] = [at + 1, partner + 1];
  }
  gapUpTo(olds.length, news.length);
  return pairs;
}

/** As many before as after are taken for each other, one by one: a figure in a short line may be all that it shares. */
function inTurn(olds: readonly Range[], news: readonly Range[]): Pair[] {
  if (olds.length === news.length) return olds.map((range, at) => [range, news[at]]);
  return [...olds.map((range): Pair => [range, undefined]), ...news.map((range): Pair => [undefined, range])];
}

/** By place among the old paragraphs: the new one that has most of it. */
function partnersOf(
  before: string,
  after: string,
  olds: readonly Range[],
  news: readonly Range[],
): [number, number][] {
  const [firstOld, firstNew] = [olds[0]?.start ?? 0, news[0]?.start ?? 0];
  const segments = sharedSegments(
    before.slice(firstOld, olds.at(-1)?.end ?? 0),
    after.slice(firstNew, news.at(-1)?.end ?? 0),
  );
  const shared = olds.map(() => new Map<number, number>());
  for (const segment of segments) {
    const shift = firstNew + segment.new - (firstOld + segment.old);
    const end = firstOld + segment.old + segment.length;
    for (let at = placeOf(olds, firstOld + segment.old); (olds[at]?.start ?? end) < end; at += 1)
      addShared(shared[at], news, shift, cut(olds[at], firstOld + segment.old, end));
  }
  return shared.flatMap((counts, at): [number, number][] => {
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (best === undefined) return [];
    const shorter = Math.min(lengthOf(olds[at]), lengthOf(news[best[0]]));
    return best[1] >= shorter * minShare ? [[at, best[0]]] : [];
  });
}

function addShared(
  counts: Map<number, number> | undefined,
  news: readonly Range[],
  shift: number,
  kept: Range,
): void {
  const [start, end] = [kept.start + shift, kept.end + shift];
  for (let at = placeOf(news, start); (news[at]?.start ?? end) < end; at += 1)
    counts?.set(at, (counts.get(at) ?? 0) + lengthOf(cut(news[at], start, end)));
}

function cut(range: Range | undefined, start: number, end: number): Range {
  return { start: Math.max(start, range?.start ?? start), end: Math.min(end, range?.end ?? end) };
}

function lengthOf(range: Range | undefined): number {
  return range === undefined ? 0 : Math.max(0, range.end - range.start);
}

/** The last range that begins at or before the offset; 0 when none does. */
function placeOf(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The longest run of pairs in which both sides ascend; the first sides do already. */
function ascending(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = [];
  const links: number[] = [];
  for (const [at, [, partner]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < partner) low = middle + 1;
      else high = middle;
    }
    links[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  }
  const run: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = links[at] ?? -1) run.push(pairs[at] ?? [0, 0]);
  return run.reverse();
}
