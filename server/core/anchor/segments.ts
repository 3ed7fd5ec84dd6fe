import { roller } from './roll.ts';
import { uniqueGrams } from './unique-grams.ts';

/** A stretch that two folded texts share. Offsets and length in folded code units. */
export interface Segment {
  readonly old: number;
  readonly new: number;
  readonly length: number;
}

/** Shared grams this long are hardly ever chance in alphabetic text, and an edit in ten characters leaves one in four whole. */
const wholeTexts = { alphabetic: 14, ideographic: 6 };

/**
 * What a text has kept in another, moved stretches included: grams that occur once in each are matched and grown as far as both agree. Ascending
 * and disjoint in the old text. Two passes over each text, whatever they hold.
 */
export function sharedSegments(before: string, after: string, sizes = wholeTexts): Segment[] {
  const size = isIdeographic(before) ? sizes.ideographic : sizes.alphabetic;
  if (before.length < size || after.length < size) return [];
  const partners = uniqueGrams(before, after, size);
  const segments: Segment[] = [];
  const roll = roller(before, size);
  let covered = 0;
  for (let at = 0; at + size <= before.length; at = Math.max(at + 1, covered)) {
    const place = partners.placeOf(roll(at));
    if (place === -1 || !isShared(before, at, after, place, size)) continue;
    const segment = grow(before, after, at, place, size, covered);
    segments.push(segment);
    covered = segment.old + segment.length;
  }
  return segments;
}

function isShared(before: string, old: number, after: string, place: number, size: number): boolean {
  let length = 0;
  while (length < size && before.charCodeAt(old + length) === after.charCodeAt(place + length)) length += 1;
  return length === size;
}

function grow(
  before: string,
  after: string,
  old: number,
  place: number,
  size: number,
  covered: number,
): Segment {
  let back = 0;
  while (
    old - back > covered &&
    place - back > 0 &&
    before.charCodeAt(old - back - 1) === after.charCodeAt(place - back - 1)
  ) {
    back += 1;
  }
  let length = size;
  while (
    old + length < before.length &&
    place + length < after.length &&
    before.charCodeAt(old + length) === after.charCodeAt(place + length)
  ) {
    length += 1;
  }
  return { old: old - back, new: place - back, length: length + back };
}

function isIdeographic(text: string): boolean {
  const sample =
    text.length > 10_000
      ? text.slice(0, 5_000) + text.slice(text.length >> 1, (text.length >> 1) + 5_000)
      : text;
  return (sample.match(/[\u2e80-\uabff]/g)?.length ?? 0) * 3 > sample.length;
}
