/** A stretch that two folded texts share. Offsets and length in folded code units. */
export interface Segment {
  readonly old: number;
  readonly new: number;
  readonly length: number;
}

/** Shared grams this long are hardly ever chance in alphabetic text, and an edit in ten characters leaves one in four whole. */
const alphabeticSize = 14;
const ideographicSize = 6;

/**
 * What a text has kept in another, moved stretches included: grams that occur once in each are matched and grown as far as both agree. Ascending
 * and disjoint in the old text. One pass over each text, whatever they hold.
 */
export function sharedSegments(before: string, after: string): Segment[] {
  const size = isIdeographic(before) ? ideographicSize : alphabeticSize;
  if (before.length < size || after.length < size) return [];
  const bits = Math.ceil(Math.log2(Math.max(before.length, after.length))) + 2;
  const placesBefore = uniqueGrams(before, size, bits);
  const placesAfter = uniqueGrams(after, size, bits);
  const segments: Segment[] = [];
  let covered = 0;
  const hash = roller(size, bits);
  for (let at = 0; at + size <= before.length; at += 1) {
    const slot = hash(before, at);
    if (at < covered) continue;
    const place = (placesAfter[slot] ?? 0) - 1;
    if (
      place < 0 ||
      placesBefore[slot] !== at + 1 ||
      !before.startsWith(after.slice(place, place + size), at)
    )
      continue;
    const segment = grow(before, after, at, place, size, covered);
    segments.push(segment);
    covered = segment.old + segment.length;
  }
  return segments;
}

/** By hash: the place of the gram plus one, 0 for none, -1 for several. Two grams with one hash lose both, which costs little. */
function uniqueGrams(text: string, size: number, bits: number): Int32Array {
  const places = new Int32Array(2 ** bits);
  const hash = roller(size, bits);
  for (let at = 0; at + size <= text.length; at += 1) {
    const slot = hash(text, at);
    places[slot] = places[slot] === 0 ? at + 1 : -1;
  }
  return places;
}

/** A rolling hash (Rabin and Karp): call it with `at` ascending by one. */
function roller(size: number, bits: number): (text: string, at: number) => number {
  const base = 0x01000193;
  let highest = 1;
  for (let index = 0; index < size; index += 1) highest = Math.imul(highest, base);
  let sum = 0;
  return (text, at) => {
    if (at === 0) {
      for (let index = 0; index < size; index += 1) sum = (Math.imul(sum, base) + text.charCodeAt(index)) | 0;
    } else {
      sum =
        (Math.imul(sum, base) +
          text.charCodeAt(at + size - 1) -
          Math.imul(highest, text.charCodeAt(at - 1))) |
        0;
    }
    return Math.imul(sum ^ (sum >>> 15), 0x9e3779b1) >>> (32 - bits);
  };
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
