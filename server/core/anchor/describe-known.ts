import type { Range, Span } from '../target.ts';
import { describe } from './describe.ts';
import type { KnownText } from './known-text.ts';
import { verbatimPlaces } from './places.ts';

/** `describe` for a text whose grams are indexed anyway: it takes no pass over the text. */
export function describeKnown(known: KnownText, range: Range): Span {
  return describe(known.text, range, (exact) => verbatimPlaces(known, exact));
}
