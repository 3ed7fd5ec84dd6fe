import { contextScore } from './context-score.ts';
import { foldedIndex } from './fold.ts';
import { isBoundary } from './graphemes.ts';
import type { KnownText } from './known-text.ts';
import type { Quote } from './quote.ts';
import { choose, type Place } from './rank.ts';
import type { Resolution } from './resolution.ts';

/** A quote that stands at more places than this is a word; which one was meant only the position could say. */
const maxPlaces = 300;

/** The quote word for word. */
export function matchExact(known: KnownText, quote: Quote): Resolution | undefined {
  const starts: number[] = [];
  let at = known.text.indexOf(quote.exact);
  while (at !== -1 && starts.length < maxPlaces) {
    if (isBoundary(known.text, at) && isBoundary(known.text, at + quote.exact.length)) starts.push(at);
    at = known.text.indexOf(quote.exact, at + 1);
  }
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
