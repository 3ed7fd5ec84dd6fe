import type { Segment } from './segments.ts';

/** Text put into a sentence, such as a running head at a page's end, is at most this long. */
export const maxInserted = 400;
/** Segments grow by chance a little too far, so that two that follow one another may overlap a little in the new text. */
const maxOverlap = 3;
/** Enough to step over every chance match of a sentence, and a bound for a quote of a whole document. */
const maxLookback = 24;

/** The parts of segments that lie in a stretch of the old text. */
export function overlapping(segments: readonly Segment[], start: number, end: number): Segment[] {
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

/** The pieces that follow one another in both texts and weigh most. */
export function bestChain(pieces: readonly Segment[], weigh: (piece: Segment) => number): Segment[] {
  const links: { readonly weight: number; readonly previous: number }[] = [];
  let best = -1;
  for (const [index, piece] of pieces.entries()) {
    let previous = -1;
    for (let earlier = Math.max(0, index - maxLookback); earlier < index; earlier += 1) {
      const other = pieces[earlier];
      if (other === undefined || !follows(other, piece)) continue;
      if (previous === -1 || weightOf(links, earlier) > weightOf(links, previous)) previous = earlier;
    }
    links.push({ weight: weigh(piece) + weightOf(links, previous), previous });
    if (weightOf(links, index) > weightOf(links, best)) best = index;
  }
  const chain: Segment[] = [];
  for (let index = best; index !== -1; index = links[index]?.previous ?? -1)
    chain.push(...pieces.slice(index, index + 1));
  return chain.reverse();
}

function weightOf(links: readonly { readonly weight: number }[], index: number): number {
  return links[index]?.weight ?? 0;
}

function follows(piece: Segment, next: Segment): boolean {
  const gap = next.new - piece.new - piece.length;
  return gap >= -maxOverlap && gap <= next.old - piece.old - piece.length + maxInserted;
}

/** Characters given back at each side of a gap, where a segment may have grown by chance: the alignment of the gap knows better. */
const trimmed = 4;

/** The chain with its inner ends cut back, so that the gaps between its pieces are where the texts differ for certain. */
export function trim(chain: readonly Segment[]): Segment[] {
  return chain.map((piece, index) => cutBack(piece, index > 0, index < chain.length - 1));
}

/** The chain with all ends cut back, for one that has gaps before and after it too. */
export function trimAll(chain: readonly Segment[]): Segment[] {
  return chain.map((piece) => cutBack(piece, true, true));
}

function cutBack(piece: Segment, hasFront: boolean, hasBack: boolean): Segment {
  const most = Math.min(trimmed, Math.floor((piece.length - 1) / 2));
  const front = hasFront ? most : 0;
  const back = hasBack ? most : 0;
  return { old: piece.old + front, new: piece.new + front, length: piece.length - front - back };
}
