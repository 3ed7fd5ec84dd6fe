import { alignGap, type GapOptions, maxCells } from './align-gap.ts';
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
export function alignStretch(
  before: string,
  after: string,
  { edges = [], openStart = false, openEnd = false }: GapOptions,
): Int32Array {
  const partners = new Int32Array(before.length).fill(-1);
  const parts = partsOf(before, after);
  let [old, place] = [0, 0];
  for (const [index, { old: nextOld, new: nextPlace, length }] of [
    ...parts,
    endOf(before, after),
  ].entries()) {
    const was = before.slice(old, nextOld);
    const is = after.slice(place, Math.max(place, nextPlace));
    if (was !== '' && was.length * is.length <= maxCells) {
      const isOpen = { openStart: openStart && index === 0, openEnd: openEnd && index === parts.length };
      const found = alignGap(was, is, { edges: shifted(edges, old), ...isOpen });
      for (let at = 0; at < found.length; at += 1) {
        const partner = found[at] ?? -1;
        if (partner !== -1) partners[old + at] = place + partner;
      }
    }
    for (let at = 0; at < length; at += 1) partners[nextOld + at] = nextPlace + at;
    old = nextOld + length;
    place = nextPlace + length;
  }
  return partners;
}

function endOf(before: string, after: string): Segment {
  return { old: before.length, new: after.length, length: 0 };
}

function shifted(edges: readonly number[], by: number): number[] {
  return edges.map((edge) => edge - by);
}

function partsOf(before: string, after: string): readonly Segment[] {
  if (before.length * after.length < minParted) return [];
  const chain = bestChain(sharedSegments(before, after, sizes), ({ length }) => length);
  const shared = chain.reduce((sum, { length }) => sum + length, 0);
  return shared >= before.length * minShare ? trimAll(chain) : [];
}
