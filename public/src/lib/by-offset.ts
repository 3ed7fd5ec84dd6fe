import type { Range } from '../../../server/core/target.ts';

/** The index of the last item that starts at or before the offset, -1 when all start after it. Items ascend. */
export function lastAt(items: readonly Pick<Range, 'start'>[], offset: number): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && item.start <= offset) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** The sentence at the offset, or the one nearest to it; -1 only when there is none. Sentences are disjoint and ascend. */
export function nearestTo(sentences: readonly Range[], offset: number): number {
  const at = lastAt(sentences, offset);
  const here = sentences[at];
  const next = sentences[at + 1];
  if (here === undefined) return sentences.length > 0 ? 0 : -1;
  if (offset < here.end || next === undefined) return at;
  return offset - here.end < next.start - offset ? at : at + 1;
}

/** Indexes of the sentences that a range touches: first and last, `undefined` when it touches none. */
export function touched(sentences: readonly Range[], range: Range): readonly [number, number] | undefined {
  const last = lastAt(sentences, range.end - 1);
  let first = lastAt(sentences, range.start);
  const found = sentences[first];
  if (found === undefined || found.end <= range.start) first += 1;
  return first > last ? undefined : [first, last];
}
