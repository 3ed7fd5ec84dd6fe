import { alignGap, maxCells } from './align-gap.ts';
import { bestChain, trimAll } from './chain.ts';
import { type Segment, sharedSegments } from './segments.ts';

/** From here on it is worth a pass over both to part them first: about 90 code units by 90. */
const minParted = 8_000;
/** In a stretch of some hundred code units shorter grams are unique than in a whole text. */
const sizes = { alphabetic: 8, ideographic: 5 };
/** What two texts have in common by chance is less. */
const minShare = 1 / 3;

/**
 * `alignGap` for stretches of any length: what both have once is paired first, where that is much, and what lies between is aligned letter by letter. What
 * would still be too much is left without partners.
 */
export function alignStretch(before: string, after: string, edges: readonly number[]): Int32Array {
  const partners = new Int32Array(before.length).fill(-1);
  let [old, place] = [0, 0];
  const gapUpTo = (oldEnd: number, placeEnd: number) => {
    const was = before.slice(old, oldEnd);
    const is = after.slice(place, Math.max(place, placeEnd));
    if (was === '' || was.length * is.length > maxCells) return;
    const from = old;
    const start = place;
    const found = alignGap(was, is, { edges: edges.map((edge) => edge - from) });
    for (const [index, partner] of found.entries())
      partners[from + index] = partner === -1 ? -1 : start + partner;
  };
  for (const piece of partsOf(before, after)) {
    gapUpTo(piece.old, piece.new);
    for (let at = 0; at < piece.length; at += 1) partners[piece.old + at] = piece.new + at;
    [old, place] = [piece.old + piece.length, piece.new + piece.length];
  }
  gapUpTo(before.length, after.length);
  return partners;
}

function partsOf(before: string, after: string): readonly Segment[] {
  if (before.length * after.length < minParted) return [];
  const chain = bestChain(sharedSegments(before, after, sizes), ({ length }) => length);
  const shared = chain.reduce((sum, { length }) => sum + length, 0);
  return shared >= before.length * minShare ? trimAll(chain) : [];
}
