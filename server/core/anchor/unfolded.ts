import type { Range } from '../target.ts';
import { droppedLead, type Folded } from './fold.ts';

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
  const whole = first - droppedLead(exact);
  if (whole >= 0 && text.startsWith(exact, whole)) return { start: whole, end: whole + exact.length };
  return withMarks(text, { start: first, end: (offsets.at(end - 1) ?? 0) + 1 }, exact);
}

/** A range from letter to letter with as many marks around it as the quote has. */
export function withMarks(text: string, letters: Range, exact: string): Range {
  const opening = openingMarks.exec(exact)?.[0].length ?? 0;
  const closing = trailing(exact);
  const before = text.slice(Math.max(0, letters.start - 2), letters.start);
  let from = letters.start - (opening > 0 && openingGuillemet.test(before) ? 1 : 0);
  for (let left = opening; left > 0 && from > 0 && isMark(text.charAt(from - 1)); left -= 1) from -= 1;
  const after = text.slice(letters.end, letters.end + 2);
  let to = letters.end + (closing > 0 && closingGuillemet.test(after) ? 1 : 0);
  for (let left = closing; left > 0 && to < text.length && isMark(text.charAt(to)); left -= 1) to += 1;
  return { start: from, end: to };
}

/** French puts a space between its quotation marks and the words. */
const openingGuillemet = /[«‹][ \u00a0\u202f]$/;
const closingGuillemet = /^[ \u00a0\u202f][»›]/;

/** How many marks end the quote; only its last characters are looked at, so that the search cannot be made slow. */
function trailing(exact: string): number {
  return closingMarks.exec(exact.slice(-8))?.[0].length ?? 0;
}

function isMark(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
