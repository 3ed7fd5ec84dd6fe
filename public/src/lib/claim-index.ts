import type { ClaimMark } from '../../../server/core/reader-index.ts';
import type { Range } from '../../../server/core/target.ts';

/** One span of one claim. */
export interface Placed extends Range {
  readonly claim: ClaimMark;
}

/** Claims by place. Looking up what covers an offset costs O(log n + k). */
export interface ClaimIndex {
  readonly size: number;
  /** By the start of their first span; of two that start alike, the longer one first. */
  byPlace(): readonly ClaimMark[];
  get(id: string): ClaimMark | undefined;
  /** Spans that reach into the range, by place. */
  within(range: Range): readonly Placed[];
  /** Claims that cover the offset, the shortest span first: the one most likely meant. */
  covering(offset: number): readonly ClaimMark[];
  /** A claim with a known id takes the former one's place. */
  put(claim: ClaimMark): void;
  remove(id: string): void;
}

export function claimIndex(claims: readonly ClaimMark[]): ClaimIndex {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const placed = claims.flatMap(spansOf).sort(byStart);
  let reaches = new Int32Array(placed.length);
  let stale = true;

  /** Writes into `reaches[middle]` how far the spans of the half-open slice go: an interval tree that lies in the sorted array. */
  function measure(from: number, to: number): number {
    if (from >= to) return -1;
    const middle = (from + to) >> 1;
    const own = placed[middle]?.end ?? -1;
    const furthest = Math.max(own, measure(from, middle), measure(middle + 1, to));
    reaches[middle] = furthest;
    return furthest;
  }

  function refresh(): void {
    if (!stale) return;
    if (reaches.length < placed.length) reaches = new Int32Array(placed.length * 2);
    measure(0, placed.length);
    stale = false;
  }

  function collect(from: number, to: number, range: Range, found: Placed[]): void {
    if (from >= to) return;
    const middle = (from + to) >> 1;
    const here = placed[middle];
    if (here === undefined || (reaches[middle] ?? -1) <= range.start) return;
    collect(from, middle, range, found);
    if (here.start >= range.end) return;
    if (here.end > range.start) found.push(here);
    collect(middle + 1, to, range, found);
  }

  function within(range: Range): readonly Placed[] {
    refresh();
    const found: Placed[] = [];
    collect(0, placed.length, range, found);
    return found;
  }

  function remove(id: string): void {
    const claim = byId.get(id);
    if (claim === undefined) return;
    byId.delete(id);
    for (const span of spansOf(claim)) {
      for (let at = firstAt(placed, span); at < placed.length; at += 1) {
        if (placed[at]?.claim.id !== id) continue;
        placed.splice(at, 1);
        break;
      }
    }
    stale = true;
  }

  return {
    get size() {
      return byId.size;
    },
    byPlace: () => [...byId.values()].sort(byFirstSpan),
    get: (id) => byId.get(id),
    within,
    covering(offset) {
      const found = [...within({ start: offset, end: offset + 1 })];
      found.sort((a, b) => a.end - a.start - (b.end - b.start));
      return [...new Set(found.map(({ claim }) => claim))];
    },
    put(claim) {
      remove(claim.id);
      byId.set(claim.id, claim);
      for (const span of spansOf(claim)) placed.splice(firstAt(placed, span), 0, span);
      stale = true;
    },
    remove,
  };
}

function spansOf(claim: ClaimMark): Placed[] {
  return claim.spans.map(({ start, end }) => ({ start, end, claim }));
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

function byFirstSpan(a: ClaimMark, b: ClaimMark): number {
  const [first] = a.spans;
  const [second] = b.spans;
  return first === undefined || second === undefined ? 0 : byStart(first, second) || (a.id < b.id ? -1 : 1);
}

/** The first place at which the span can stand in the sorted list. */
function firstAt(placed: readonly Placed[], span: Range): number {
  let from = 0;
  let to = placed.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const here = placed[middle];
    if (here !== undefined && byStart(here, span) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
