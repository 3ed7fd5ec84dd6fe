import type { Range } from '../target.ts';
import { check } from './check.ts';
import { contextScore } from './context-score.ts';
import type { Folded } from './fold.ts';
import type { KnownText } from './known-text.ts';
import { likeness } from './likeness.ts';
import { foldedPlaces } from './places.ts';
import type { Quote } from './quote.ts';
import { choose } from './rank.ts';
import type { Resolution } from './resolution.ts';

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
  const same = places.filter((place) => place.same);
  if (same.length > 0) return choose(known, quote, same);
  const ranked = places.sort((a, b) => (b.context ?? 0) - (a.context ?? 0));
  return check(known, ranked, 'The words stand there, but with other punctuation.');
}

/** Everything that folding drops before the first letter, digit, mark or character beyond the BMP. */
const lead = /^[^\p{L}\p{N}\p{M}\u{10000}-\u{10ffff}]*/u;
const openingMarks = /^[^\p{L}\p{N}\p{M}\s]*/u;
const closingMarks = /[^\p{L}\p{N}\p{M}\s]*$/u;

/** The stretch of the text that folded code units came from, with as many marks around it as the quote has. */
export function unfolded(
  text: string,
  { offsets }: Folded,
  start: number,
  end: number,
  exact: string,
): Range {
  const first = offsets[start] ?? 0;
  const whole = first - (lead.exec(exact)?.[0].length ?? 0);
  if (whole >= 0 && text.startsWith(exact, whole)) return { start: whole, end: whole + exact.length };
  const last = (offsets[end - 1] ?? 0) + 1;
  const opening = openingMarks.exec(exact)?.[0].length ?? 0;
  const closing = trailing(exact);
  let from = first;
  while (first - from < opening && from > 0 && isMark(text.charAt(from - 1))) from -= 1;
  let to = last;
  while (to - last < closing && to < text.length && isMark(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** How many marks end the quote; only its last characters are looked at, so that the search cannot be made slow. */
function trailing(exact: string): number {
  return closingMarks.exec(exact.slice(-8))?.[0].length ?? 0;
}

function isMark(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
