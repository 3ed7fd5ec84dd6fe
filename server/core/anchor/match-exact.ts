import { contextScore } from './context-score.ts';
import { foldedIndex } from './fold.ts';
import { isBoundary } from './graphemes.ts';
import type { KnownText } from './known-text.ts';
import { verbatimPlaces } from './places.ts';
import type { Quote } from './quote.ts';
import { choose, type Place } from './rank.ts';
import type { Resolution } from './resolution.ts';

/** The quote word for word. */
export function matchExact(known: KnownText, quote: Quote): Resolution | undefined {
  const isWhole = (start: number) =>
    isBoundary(known.text, start) && isBoundary(known.text, start + quote.exact.length);
  const starts = verbatimPlaces(known, quote.exact).filter(isWhole);
  if (starts.length === 0) return undefined;
  const places = starts.map((start) => placeAt(known, quote, start, start + quote.exact.length));
  return choose(known, quote, places);
}

function placeAt(known: KnownText, quote: Quote, start: number, end: number): Place {
  if (quote.prefix === '' && quote.suffix === '') return { start, end, context: undefined };
  const folded = known.folded();
  const context = contextScore(quote, folded.text, foldedIndex(folded, start), foldedIndex(folded, end));
  return { start, end, context };
}
