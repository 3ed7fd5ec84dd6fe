import { mixed, rolled, sumBefore, weightOf } from './roll.ts';

/** Grams that two texts have once each. */
export interface UniqueGrams {
  /** Where the gram of a hash stands in the second text, -1 when it does not occur once in each. Two grams with one hash lose both, which costs little. */
  readonly placeOf: (hash: number) => number;
}

/** What is known of a hash, in two bits: 0 nothing. */
const [inFirst, inBoth, often] = [1, 2, 3];

/** A word holds the states of sixteen hashes; the places before it are counted for every fourth word. */
const perWord = 16;
const countShift = 2;
const highBits = 0xaaaaaaaa;

/** Four times as many hashes as grams lose one gram in four. */
const spareBits = 2;

/**
 * Two passes over each text and, beside the places, a quarter of a byte for each hash: which hashes occur once in each is known first, so that a place is kept for those alone
 * (by rank, as in a succinct bit vector: Jacobson 1989).
 */
export function uniqueGrams(first: string, second: string, size: number): UniqueGrams {
  const bits = Math.ceil(Math.log2(Math.max(first.length, second.length))) + spareBits;
  const shift = 32 - bits;
  const states = new Uint32Array(2 ** bits / perWord);
  countFirst(states, first, size, shift);
  countSecond(states, second, size, shift);
  const counts = countsOf(states);
  const places = placesIn({ states, counts }, second, size, shift);
  return {
    placeOf: (hash) => {
      const rank = rankOf(states, counts, hash >>> shift);
      return rank === -1 ? -1 : (places[rank] ?? -1);
    },
  };
}

function countFirst(states: Uint32Array, text: string, size: number, shift: number): void {
  const weight = weightOf(size);
  let sum = sumBefore(text, size);
  let gone = 0;
  for (let at = 0; at + size <= text.length; at += 1) {
    sum = rolled(sum, weight, gone, text.charCodeAt(at + size - 1));
    gone = text.charCodeAt(at);
    const slot = mixed(sum) >>> shift;
    const bit = (slot & 15) << 1;
    const state = states[slot >>> 4] ?? 0;
    states[slot >>> 4] = state | ((((state >>> bit) & 3) === 0 ? inFirst : often) << bit);
  }
}

function countSecond(states: Uint32Array, text: string, size: number, shift: number): void {
  const weight = weightOf(size);
  let sum = sumBefore(text, size);
  let gone = 0;
  for (let at = 0; at + size <= text.length; at += 1) {
    sum = rolled(sum, weight, gone, text.charCodeAt(at + size - 1));
    gone = text.charCodeAt(at);
    const slot = mixed(sum) >>> shift;
    const bit = (slot & 15) << 1;
    const state = states[slot >>> 4] ?? 0;
    const own = (state >>> bit) & 3;
    if (own === inFirst || own === inBoth)
      states[slot >>> 4] = state ^ ((own ^ (own === inFirst ? inBoth : often)) << bit);
  }
}

/** By rank, the places in the second text of the grams that occur once in each. */
function placesIn(
  { states, counts }: { readonly states: Uint32Array; readonly counts: Uint32Array },
  text: string,
  size: number,
  shift: number,
): Int32Array {
  const places = new Int32Array(counts.at(-1) ?? 0);
  const weight = weightOf(size);
  let sum = sumBefore(text, size);
  let gone = 0;
  for (let at = 0; at + size <= text.length; at += 1) {
    sum = rolled(sum, weight, gone, text.charCodeAt(at + size - 1));
    gone = text.charCodeAt(at);
    const rank = rankOf(states, counts, mixed(sum) >>> shift);
    if (rank !== -1) places[rank] = at;
  }
  return places;
}

/** How many hashes before this one occur once in each text; -1 when it does not itself. */
function rankOf(states: Uint32Array, counts: Uint32Array, slot: number): number {
  const word = slot >>> 4;
  const bit = (slot & 15) << 1;
  const state = states[word] ?? 0;
  if (((state >>> bit) & 3) !== inBoth) return -1;
  let rank = (counts[word >>> countShift] ?? 0) + onesIn(bothIn(state) & ((1 << bit) - 1));
  for (let before = (word >>> countShift) << countShift; before < word; before += 1)
    rank += onesIn(bothIn(states[before] ?? 0));
  return rank;
}

/** For every fourth word how many hashes before it occur once in each text; and how many in all. */
function countsOf(states: Uint32Array): Uint32Array {
  const counts = new Uint32Array((states.length >>> countShift) + 1);
  let sum = 0;
  for (let word = 0; word < states.length; word += 1) {
    const state = states[word] ?? 0;
    if ((word & (2 ** countShift - 1)) === 0) counts[word >>> countShift] = sum;
    sum += onesIn(bothIn(state));
  }
  counts[counts.length - 1] = sum;
  return counts;
}

/** The higher bit of each pair that is `inBoth`. */
function bothIn(state: number): number {
  return state & ~(state << 1) & highBits;
}

/** Bits that are set, when only higher bits of pairs are. */
function onesIn(word: number): number {
  const pairs = word >>> 1;
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
