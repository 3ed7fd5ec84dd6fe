import { alignNear, similarity } from './align.ts';
import type { Segment } from './segments.ts';

/** Where a stretch of the old text went. Folded offsets of the new text. */
export interface Followed {
  readonly start: number;
  readonly end: number;
  /** The share of the old stretch that is found there, 0 to 1. Text put in does not count. */
  readonly kept: number;
  /** Whether its beginning or its end was not found there: the place may be cut short. */
  readonly isRagged: boolean;
}

/** Text put into a sentence, such as a running head at a page's end, is at most this long. */
const maxInserted = 400;
/** Pieces between shared segments longer than this are compared by length alone. */
const maxCompared = 300;

interface Texts {
  readonly before: string;
  readonly after: string;
}

/** Follows an old stretch along the segments that overlap it; `undefined` when none does. */
export function followSegments(
  texts: Texts,
  segments: readonly Segment[],
  start: number,
  end: number,
): Followed | undefined {
  const chain = withoutStrays(bestChain(overlapping(segments, start, end)));
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const head = matchPiece(texts, start, first.old, first.new - (first.old - start));
  const lastEnd = last.old + last.length;
  const tail = matchPiece(texts, lastEnd, end, last.new + last.length);
  let matched = head.matched + tail.matched;
  for (const [index, piece] of chain.entries()) {
    matched += piece.length;
    const next = chain[index + 1];
    if (next !== undefined) matched += matchedBetween(texts, piece, next);
  }
  return {
    start: head.matched > 0 ? Math.min(head.start, first.new) : first.new,
    end: tail.matched > 0 ? Math.max(tail.end, last.new + last.length) : last.new + last.length,
    kept: matched / (end - start),
    isRagged: isMissing(head, first.old - start) || isMissing(tail, end - lastEnd),
  };
}

/** A word's length may go missing at an edge before it matters. */
const maxMissing = 5;

function isMissing(edge: { readonly matched: number }, length: number): boolean {
  return edge.matched === 0 && length > maxMissing;
}

/** The parts of segments that lie in the stretch. */
function overlapping(segments: readonly Segment[], start: number, end: number): Segment[] {
  const pieces: Segment[] = [];
  for (let index = firstAfter(segments, start); index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.old >= end) break;
    const from = Math.max(start, segment.old);
    const to = Math.min(end, segment.old + segment.length);
    pieces.push({ old: from, new: segment.new + from - segment.old, length: to - from });
  }
  return pieces;
}

/** The index of the first segment that ends after the offset. */
export function firstAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.old + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The run of pieces that follow one another in the new text too and together are longest. */
function bestChain(pieces: readonly Segment[]): readonly Segment[] {
  let best: Segment[] = [];
  let current: Segment[] = [];
  for (const piece of pieces) {
    const last = current.at(-1);
    if (last !== undefined && !follows(last, piece)) current = [];
    current.push(piece);
    if (lengthOf(current) > lengthOf(best)) best = [...current];
  }
  return best;
}

/** An edge of this many code units or fewer can be chance: a neighbour's segment that grew a little too far. */
const strayLength = 12;

/** A short piece at either end is left out when more new text than itself parts it from the rest: it stayed with the neighbour. */
function withoutStrays(chain: readonly Segment[]): readonly Segment[] {
  let from = 0;
  let to = chain.length;
  while (to - from > 1 && isStray(chain[from], chain[from], chain[from + 1])) from += 1;
  while (to - from > 1 && isStray(chain[to - 1], chain[to - 2], chain[to - 1])) to -= 1;
  return chain.slice(from, to);
}

function isStray(piece: Segment | undefined, left: Segment | undefined, right: Segment | undefined): boolean {
  if (piece === undefined || left === undefined || right === undefined) return false;
  const wasBetween = right.old - left.old - left.length;
  const isBetween = right.new - left.new - left.length;
  return piece.length <= strayLength && isBetween - wasBetween > piece.length;
}

function follows(piece: Segment, next: Segment): boolean {
  const gap = next.new - piece.new - piece.length;
  return gap >= 0 && gap <= next.old - piece.old - piece.length + maxInserted;
}

function lengthOf(pieces: readonly Segment[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** How many code units of the old text between two pieces stand between them in the new. */
function matchedBetween({ before, after }: Texts, piece: Segment, next: Segment): number {
  const was = before.slice(piece.old + piece.length, next.old);
  const is = after.slice(piece.new + piece.length, next.new);
  if (was === '' || is === '' || was.length > maxCompared || is.length > 2 * maxCompared) return 0;
  const distance = Math.round((1 - similarity(was, is)) * Math.max(was.length, is.length));
  return Math.max(0, was.length - Math.max(0, distance - Math.max(0, is.length - was.length)));
}

/** An edge of the stretch that no segment covers, looked for next to the segment. */
function matchPiece(
  { before, after }: Texts,
  start: number,
  end: number,
  near: number,
): { start: number; end: number; matched: number } {
  const none = { start: near, end: near, matched: 0 };
  const piece = before.slice(start, end);
  if (piece === '' || piece.length > maxCompared) return none;
  const found = alignNear(piece, after, near, 6 + Math.ceil(piece.length * 0.2));
  if (found === undefined || found.distance > piece.length * 0.6) return none;
  return { start: found.start, end: found.end, matched: piece.length - found.distance };
}

/** Looks for a stretch that kept no segment between what its neighbours became. */
export function followNeighbours(
  { before, after }: Texts,
  segments: readonly Segment[],
  start: number,
  end: number,
): Followed | undefined {
  const index = firstAfter(segments, start);
  const pattern = before.slice(start, end);
  let best: Followed | undefined;
  for (const neighbour of [segments[index - 1], segments[index]]) {
    if (neighbour === undefined || distanceTo(neighbour, start, end) > maxInserted) continue;
    const width = 16 + Math.ceil(Math.min(pattern.length, maxCompared) * 0.3);
    const found = alignNear(pattern, after, start + neighbour.new - neighbour.old, width);
    if (found === undefined) continue;
    const kept = 1 - found.distance / pattern.length;
    if (best === undefined || kept > best.kept) {
      best = { start: found.start, end: found.end, kept, isRagged: false };
    }
  }
  return best;
}

function distanceTo(segment: Segment, start: number, end: number): number {
  return Math.max(0, start - segment.old - segment.length, segment.old - end);
}
