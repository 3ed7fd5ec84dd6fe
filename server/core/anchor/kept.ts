import type { Range } from '../target.ts';
import type { Followed, Texts } from './follow.ts';

/** How much of a stretch stands where it was followed to. */
export interface Kept {
  /** Of the old stretch, 0 to 1. Text put in does not count. */
  readonly share: number;
  /** Whether its beginning is there, and its end: else the place may be cut short. */
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
}

/** Letters at an edge that are looked at, a third of a short quote at most; half of them have to be there. */
const edgeLength = 8;

export function keptOf(texts: Texts, { start, end }: Range, { partners }: Followed): Kept {
  const length = end - start;
  const edge = Math.max(1, Math.min(edgeLength, Math.floor(length / 3)));
  return {
    share: countKept(texts, start, partners, 0, length) / length,
    hasStart: countKept(texts, start, partners, 0, edge) * 2 >= edge,
    hasEnd: countKept(texts, start, partners, length - edge, length) * 2 >= edge,
  };
}

function countKept(
  { before, after }: Texts,
  start: number,
  partners: Int32Array,
  from: number,
  to: number,
): number {
  let kept = 0;
  for (let index = from; index < to; index += 1) {
    const partner = partners[index] ?? -1;
    if (partner !== -1 && before.charCodeAt(start + index) === after.charCodeAt(partner)) kept += 1;
  }
  return kept;
}
