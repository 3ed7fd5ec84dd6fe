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
  const votes = new Map<number, number>();
  const count = quote.length - index.size + 1;
  const step = Math.max(1, Math.floor(count / maxGrams));
  for (let at = 0; at < count; at += step) {
    const places = index.placesOf(index.bucketAt(quote, at));
    if (places.length > maxHits) continue;
    for (const place of places) {
      const band = (place - at) >> bandBits;
      votes.set(band, (votes.get(band) ?? 0) + 1);
    }
  }
  const enough = Math.max(minVotes, (count / step) * minShare);
  return bestBands(votes, enough).map(({ band, count }) => ({ at: (band + 1) << bandBits, votes: count }));
}

/** The bands with the most votes, their right neighbour's included: a place may lie on the border of two. */
function bestBands(votes: ReadonlyMap<number, number>, enough: number): { band: number; count: number }[] {
  const best: { band: number; count: number }[] = [];
  for (const [band, own] of votes) {
    const count = own + (votes.get(band + 1) ?? 0);
    if (count < enough || (best.length === maxPlaces && count <= (best.at(-1)?.count ?? 0))) continue;
    best.push({ band, count });
    best.sort((a, b) => b.count - a.count);
    best.length = Math.min(best.length, maxPlaces);
  }
  return best;
}
