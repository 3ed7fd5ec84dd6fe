import { hashAt, mixed, rolled, sumBefore, weightOf } from './roll.ts';

/** Where each n-gram of a folded text stands. Built once for a text; a look-up reads a short stretch of one array. */
export interface GramIndex {
  /** Code units in a gram. */
  readonly size: number;
  /** The number of the bucket of the gram at an offset of any string. */
  readonly bucketAt: (text: string, offset: number) => number;
  /** Offsets of the grams of a bucket, ascending; a bucket may hold a few grams that only share its number. */
  readonly placesOf: (bucket: number) => Int32Array;
  readonly countOf: (bucket: number) => number;
}

/** Alphabetic text: long enough to be rare in a megabyte, short enough to survive one edit in ten characters. */
const alphabeticSize = 7;
/** A Chinese character says about as much as three letters. */
const ideographicSize = 3;

/** Half a million buckets hold a megabyte of text by twos, in two megabytes. */
const maxBits = 19;

export function indexGrams(folded: string): GramIndex {
  const size = sizeFor(folded);
  const count = Math.max(0, folded.length - size + 1);
  const bits = Math.min(maxBits, Math.max(8, Math.ceil(Math.log2(count + 1))));
  const shift = 32 - bits;
  const bucketAt = (text: string, offset: number) => hashAt(text, offset, size) >>> shift;
  const starts = startsOf(folded, size, shift);
  const places = new Int32Array(count);
  const weight = weightOf(size);
  let sum = sumBefore(folded, size);
  let gone = 0;
  for (let at = 0; at < count; at += 1) {
    sum = rolled(sum, weight, gone, folded.charCodeAt(at + size - 1));
    gone = folded.charCodeAt(at);
    const bucket = mixed(sum) >>> shift;
    const slot = starts[bucket + 1] ?? 0;
    places[slot] = at;
    starts[bucket + 1] = slot + 1;
  }
  return {
    size,
    bucketAt,
    placesOf: (bucket) => places.subarray(starts[bucket], starts[bucket + 1]),
    countOf: (bucket) => (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0),
  };
}

/** Where the places of each bucket begin, from the second entry on; from the first on when each was moved up to the next by putting them in. */
function startsOf(folded: string, size: number, shift: number): Int32Array {
  const starts = new Int32Array(2 ** (32 - shift) + 2);
  const weight = weightOf(size);
  let sum = sumBefore(folded, size);
  let gone = 0;
  for (let at = 0; at + size <= folded.length; at += 1) {
    sum = rolled(sum, weight, gone, folded.charCodeAt(at + size - 1));
    gone = folded.charCodeAt(at);
    const bucket = mixed(sum) >>> shift;
    starts[bucket + 2] = (starts[bucket + 2] ?? 0) + 1;
  }
  for (let bucket = 2; bucket < starts.length; bucket += 1)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  return starts;
}

/** How much of a text is looked at to tell its script. */
const sample = 4_096;

function sizeFor(folded: string): number {
  const step = Math.max(1, Math.floor(folded.length / sample));
  let seen = 0;
  let ideographs = 0;
  for (let at = 0; at < folded.length; at += step) {
    seen += 1;
    const code = folded.charCodeAt(at);
    if (code >= 0x2e80 && code < 0xac00) ideographs += 1;
  }
  return ideographs * 3 > seen ? ideographicSize : alphabeticSize;
}
