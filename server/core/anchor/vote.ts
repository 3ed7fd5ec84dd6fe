import type { GramIndex } from './gram-index.ts';

/** Grams in more places than this are common words: they cost much and say little. */
const maxHits = 48;
/** Grams of a long quote that are looked up: enough for a vote. */
const maxGrams = 400;
/** Diagonals this close are one place with a few characters put in or left out. */
const bandBits = 4;
const maxPlaces = 4;

/** The diagonals (place in the text less place in the quote) that most grams of the quote agree on, best first. */
export function likelyDiagonals(index: GramIndex, quote: string): number[] {
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
  const both = (band: number) => (votes.get(band) ?? 0) + (votes.get(band + 1) ?? 0);
  return [...votes.keys()]
    .map((band) => [band, both(band)] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, maxPlaces)
    .map(([band]) => (band + 1) << bandBits);
}
