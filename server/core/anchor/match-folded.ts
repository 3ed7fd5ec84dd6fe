import type { Range } from '../target.ts';
import { check } from './check.ts';
import { contextScore } from './context-score.ts';
import { isBoundary } from './graphemes.ts';
import type { KnownText } from './known-text.ts';
import { likeness } from './likeness.ts';
import { foldedPlaces, maxPlaces } from './places.ts';
import type { Quote } from './quote.ts';
import { choose } from './rank.ts';
import type { Resolution } from './resolution.ts';
import { unfolded } from './unfolded.ts';

/** Fewer letters than this say nothing without their punctuation and case. */
const minLength = 4;

/** The quote in other typography: white space, hyphenation, quotation marks, dashes, ligatures, letter case. */
export function matchFolded(known: KnownText, quote: Quote): Resolution | undefined {
  if (quote.folded.length < minLength) return undefined;
  const folded = known.folded();
  const starts = foldedPlaces(known, quote.folded);
  if (starts.length === 0) return undefined;
  const wanted = likeness(quote.exact);
  const places = starts.map((start) => {
    const end = start + quote.folded.length;
    const range = unfolded(known.text, folded, start, end, quote.exact);
    const context = contextScore(quote, folded.text, start, end);
    return { ...range, context, same: likeness(known.text.slice(range.start, range.end)) === wanted };
  });
  const isWhole = ({ start, end }: Range) => isBoundary(known.text, start) && isBoundary(known.text, end);
  const same = places.filter((place) => place.same && isWhole(place));
  if (same.length > 0 && starts.length < maxPlaces) return choose(known, quote, same);
  const ranked = places.sort((a, b) => (b.context ?? 0) - (a.context ?? 0));
  const why =
    starts.length < maxPlaces
      ? 'The words stand there, but with other punctuation.'
      : 'The words stand at very many places.';
  return check(known, ranked, why);
}
