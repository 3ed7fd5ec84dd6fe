import type { Range } from '../target.ts';
import type { Folded } from './fold.ts';

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
  const first = offsets.at(start) ?? 0;
  const whole = first - (lead.exec(exact)?.[0].length ?? 0);
  if (whole >= 0 && text.startsWith(exact, whole)) return { start: whole, end: whole + exact.length };
  return withMarks(text, { start: first, end: (offsets.at(end - 1) ?? 0) + 1 }, exact);
}

/** A range from letter to letter with as many marks around it as the quote has. */
export function withMarks(text: string, letters: Range, exact: string): Range {
  const opening = openingMarks.exec(exact)?.[0].length ?? 0;
  const closing = trailing(exact);
  let from = letters.start;
  while (letters.start - from < opening && from > 0 && isMark(text.charAt(from - 1))) from -= 1;
  let to = letters.end;
  while (to - letters.end < closing && to < text.length && isMark(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** How many marks end the quote; only its last characters are looked at, so that the search cannot be made slow. */
function trailing(exact: string): number {
  return closingMarks.exec(exact.slice(-8))?.[0].length ?? 0;
}

function isMark(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
