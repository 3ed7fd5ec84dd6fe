import { findAll } from './find-all.ts';
import { fold } from './fold.ts';
import type { KnownText } from './known-text.ts';

/** A quote that stands at more places than this is a word; which one was meant only the position could say. */
export const maxPlaces = 300;
/** Grams of a quote among which the rarest is looked for. */
const maxTried = 12;
/** Code units that trying place after place may touch; a repetitive text with a long quote is gone through once instead. */
const maxTouched = 5_000_000;

/** Where a folded quote stands in the folded text, ascending, `maxPlaces` at most. The rarest of its grams leads there, so it takes no pass over the text. */
export function foldedPlaces(known: KnownText, folded: string): number[] {
  const { text } = known.folded();
  const grams = known.grams();
  const last = folded.length - grams.size;
  if (last < 0) return placesIn(text, folded);
  let rarest = 0;
  let bucket = grams.bucketAt(folded, 0);
  let count = grams.countOf(bucket);
  const step = Math.max(1, Math.floor(last / maxTried));
  for (let at = step; at <= last && count > 1; at += step) {
    const other = grams.bucketAt(folded, at);
    if (grams.countOf(other) >= count) continue;
    rarest = at;
    bucket = other;
    count = grams.countOf(bucket);
  }
  if (count * folded.length > maxTouched) return findAll(text, folded, maxPlaces);
  const found: number[] = [];
  for (const place of grams.placesOf(bucket)) {
    const start = place - rarest;
    if (start >= 0 && text.startsWith(folded, start)) found.push(start);
    if (found.length === maxPlaces) break;
  }
  return found;
}

/** Where a quote stands word for word, ascending, `maxPlaces` at most. One of few letters is looked for with its marks: its letters alone stand everywhere. */
export function verbatimPlaces(known: KnownText, exact: string): number[] {
  const folded = fold(exact);
  if (folded.text.length < known.grams().size) return placesIn(known.text, exact);
  const lead = folded.offsets.at(0) ?? 0;
  const { offsets } = known.folded();
  const starts = foldedPlaces(known, folded.text).map((place) => (offsets.at(place) ?? 0) - lead);
  return [...new Set(starts)].filter((start) => start >= 0 && known.text.startsWith(exact, start));
}

/**
 * The one place of a quote in the context that it had, word for word, where it stands too often to look at each: `maxPlaces` are not all. `undefined` when
 * that is nowhere, or at several places.
 */
export function placeInContext(
  { text }: KnownText,
  { prefix, exact, suffix }: Record<'prefix' | 'exact' | 'suffix', string>,
): number | undefined {
  const [only, ...others] = placesIn(text, prefix + exact + suffix);
  return only === undefined || others.length > 0 ? undefined : only + prefix.length;
}

function placesIn(text: string, part: string): number[] {
  const places: number[] = [];
  let at = part === '' ? -1 : text.indexOf(part);
  while (at !== -1 && places.length < maxPlaces) {
    places.push(at);
    at = text.indexOf(part, at + 1);
  }
  return places;
}
