import type { Range } from '../core/target.ts';

/** Lengths in UTF-16 code units. One part takes some milliseconds to be read, a few tens where it is hostile. */
const length = { wanted: 4_000, most: 8_000 } as const;
/** Where a paragraph is best cut: behind a sentence, or between words. */
const cuts = [/[.!?]\s+(?=\p{Lu})|[。！？\n]/gu, /\s+/g] as const;

/**
 * Where the parts of a text end, in which it is read so that others get their turn: with a block, as its paragraphs are, or behind a sentence or a word of one that is longer
 * than any paragraph of prose. Ascending; the last one is the end of the text.
 *
 * @param blocks in the order of the text
 */
export function* partEnds(text: string, blocks: readonly Range[]): Iterable<number> {
  let from = 0;
  for (const end of [...blocks.map((block) => block.end), text.length]) {
    for (; end - from > length.most; yield from) from = cutBefore(text, from, from + length.wanted);
    if (end <= from || (end - from < length.wanted && end !== text.length)) continue;
    from = end;
    yield end;
  }
}

/** In the second half of the stretch; at its end, though never between the halves of a sign, where nothing parts its words. */
function cutBefore(text: string, from: number, to: number): number {
  const piece = text.slice(from, to);
  for (const cut of cuts) {
    const last = Array.from(piece.matchAll(cut)).at(-1);
    if (last !== undefined && last.index > piece.length / 2) return from + last.index + last[0].length;
  }
  return /[\uD800-\uDBFF]$/.test(piece) ? to - 1 : to;
}
