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
  const partners = uniquePartners(before, after, size);
  const segments: Segment[] = [];
  let covered = 0;
  for (let at = 0; at + size <= before.length; at += 1) {
    const place = (partners[at] ?? 0) - 1;
    if (at < covered || place < 0) continue;
    if (!before.startsWith(after.slice(place, place + size), at)) continue;
    const segment = grow(before, after, at, place, size, covered);
    segments.push(segment);
    covered = segment.old + segment.length;
  }
  return segments;
}

/** Grams are gone through in so many rounds, each a share of them by hash: more time, less memory for the tables. */
const rounds = 8;

/** For each place of `before` the place plus one of the gram in `after`, when its hash occurs once in each; else 0. Two grams with one hash lose both, which costs little. */
function uniquePartners(before: string, after: string, size: number): Int32Array {
  const bits = Math.ceil(Math.log2(Math.max(before.length, after.length))) + 2;
  const partners = new Int32Array(before.length);
  const [first, second] = [new Int32Array(2 ** bits / rounds), new Int32Array(2 ** bits / rounds)];
  for (let round = 0; round < rounds; round += 1) {
    fillUnique(first.fill(0), before, size, bits, round);
    fillUnique(second.fill(0), after, size, bits, round);
    for (const [slot, place] of first.entries()) {
      const partner = second[slot] ?? 0;
      if (place > 0 && partner > 0) partners[place - 1] = partner;
    }
  }
  return partners;
}

/** By hash: the place of the gram plus one, 0 for none, -1 for several. */
function fillUnique(places: Int32Array, text: string, size: number, bits: number, round: number): void {
  const hash = roller(size, bits);
  for (let at = 0; at + size <= text.length; at += 1) {
    const slot = hash(text, at);
    if (slot % rounds !== round) continue;
    const own = Math.floor(slot / rounds);
    places[own] = places[own] === 0 ? at + 1 : -1;
  }
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
