import type { GramIndex } from './gram-index.ts';

/** Grams in more places than this are common words: they cost much and say little. */
const maxHits = 48;
/** Grams of a long quote that are looked up: enough for a vote. */
const maxGrams = 400;
/** Diagonals this close are one place with a few characters put in or left out. */
const bandBits = 4;
const maxPlaces = 4;
/** A single shared gram is chance; so is one in fifty of a long quote. */
const minVotes = 2;
const minShare = 0.02;

/** A place in the text less the place in the quote that stands there. */
export interface Diagonal {
  readonly at: number;
  /** Grams of the quote that stand on it. */
  readonly votes: number;
}

/** The diagonals that most grams of the quote agree on, best first. */
export function likelyDiagonals(index: GramIndex, quote: string): Diagonal[] {
  const count = quote.length - index.size + 1;
  const step = Math.max(1, Math.floor(count / maxGrams));
  /** A quote may begin before the text does. */
  const first = (quote.length >> bandBits) + 1;
  const touched: number[] = [];
  for (let at = 0; at < count; at += step) {
    const places = index.placesOf(index.bucketAt(quote, at));
    if (places.length > maxHits) continue;
    for (const place of places) {
      const band = ((place - at) >> bandBits) + first;
      if (band + 1 >= votes.length) votes = grown(band + 2);
      const own = votes[band] ?? 0;
      if (own === 0) touched.push(band);
      votes[band] = own + 1;
    }
  }
  const enough = Math.max(minVotes, (count / step) * minShare);
  const best = bestBands(touched, enough);
  for (const band of touched) votes[band] = 0;
  return best.map(({ band, count }) => ({ at: (band - first + 1) << bandBits, votes: count }));
}

/** By band; kept from one quote to the next, and all nothing between them: a map of bands takes four times as long. */
let votes = new Uint16Array(0);

function grown(length: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(length * 2);
  larger.set(votes);
  return larger;
}

/** The bands with the most votes, their right neighbour's included: a place may lie on the border of two. */
function bestBands(touched: readonly number[], enough: number): { band: number; count: number }[] {
  const best: { band: number; count: number }[] = [];
  for (const band of touched) {
    const count = (votes[band] ?? 0) + (votes[band + 1] ?? 0);
    if (count < enough || (best.length === maxPlaces && count <= (best.at(-1)?.count ?? 0))) continue;
    best.push({ band, count });
    best.sort((a, b) => b.count - a.count);
    best.length = Math.min(best.length, maxPlaces);
  }
  return best;
}
