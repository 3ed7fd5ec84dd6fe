import { check } from './check.ts';
import { contextScore } from './context-score.ts';
import { describeKnown } from './describe-known.ts';
import { foldedIndex } from './fold.ts';
import { isBoundary } from './graphemes.ts';
import type { KnownText } from './known-text.ts';
import { maxPlaces, placeInContext, verbatimPlaces } from './places.ts';
import type { Quote } from './quote.ts';
import { choose, type Place } from './rank.ts';
import type { Resolution } from './resolution.ts';

/** The quote word for word. */
export function matchExact(known: KnownText, quote: Quote): Resolution | undefined {
  const isWhole = (start: number) =>
    isBoundary(known.text, start) && isBoundary(known.text, start + quote.exact.length);
  const found = verbatimPlaces(known, quote.exact);
  const starts = found.filter(isWhole);
  if (starts.length === 0) return undefined;
  const places = starts.map((start) => placeAt(known, quote, start, start + quote.exact.length));
  return found.length < maxPlaces ? choose(known, quote, places) : amongMany(known, quote, places);
}

/** There may be more places than were looked at, so that the best of them says nothing: only the very context does. */
function amongMany(known: KnownText, quote: Quote, places: readonly Place[]): Resolution {
  const start = placeInContext(known, quote);
  if (start !== undefined)
    return {
      state: 'sure',
      span: describeKnown(known, { start, end: start + quote.exact.length }),
      exact: true,
    };
  const ranked = [...places].sort((a, b) => (b.context ?? 0) - (a.context ?? 0) || a.start - b.start);
  return check(known, ranked, 'The quote stands at very many places.');
}

function placeAt(known: KnownText, quote: Quote, start: number, end: number): Place {
  if (quote.prefix === '' && quote.suffix === '') return { start, end, context: undefined };
  const folded = known.folded();
  const context = contextScore(quote, folded.text, foldedIndex(folded, start), foldedIndex(folded, end));
  return { start, end, context };
}
