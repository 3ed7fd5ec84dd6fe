import type { Range } from '../target.ts';
import { boundaryAfter, boundaryBefore } from './graphemes.ts';

/** Scripts that write words without spaces between them: a text may be cut at any grapheme. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;
const apostrophe = /['’ʼ\u00ad]/;
/** Longer runs of letters are no words: their edges stay where they are. */
const maxWord = 60;

/** Whether a word goes on across the offset. */
export function isInsideWord(text: string, offset: number): boolean {
  return isLetter(text, offset - 1) && isLetter(text, offset);
}

/**
 * The range with edges that are not inside a word. A word of which half or more is in the range is taken in whole, another is left out, as its letters are there by
 * chance. `ofWords` says which edges of the quote were edges of words; the others stay.
 */
export function atWordEdges(
  text: string,
  range: Range,
  ofWords: { readonly start: boolean; readonly end: boolean },
): Range {
  const start = ofWords.start ? snapped(text, range.start, range) : range.start;
  const end = ofWords.end ? snapped(text, range.end, range) : range.end;
  const whole = { start: boundaryBefore(text, start), end: boundaryAfter(text, end) };
  return whole.start < whole.end ? whole : range;
}

function snapped(text: string, offset: number, range: Range): number {
  if (!isInsideWord(text, offset)) return offset;
  let start = offset;
  while (isInsideWord(text, start) && offset - start < maxWord) start -= 1;
  let end = offset;
  while (isInsideWord(text, end) && end - offset < maxWord) end += 1;
  if (end - start >= maxWord) return offset;
  const inside =
    offset === range.start ? Math.min(end, range.end) - offset : offset - Math.max(start, range.start);
  const isTaken = inside * 2 >= end - start;
  if (offset === range.start) return isTaken ? start : afterSpace(text, end);
  return isTaken ? end : beforeSpace(text, start);
}

function afterSpace(text: string, offset: number): number {
  let at = offset;
  while (isSpace(text.charAt(at))) at += 1;
  return at;
}

function beforeSpace(text: string, offset: number): number {
  let at = offset;
  while (isSpace(text.charAt(at - 1))) at -= 1;
  return at;
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

/** An apostrophe or a soft hyphen between letters counts as one. */
function isLetter(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (apostrophe.test(character)) return letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1));
  return letter.test(character) && !spaceless.test(character);
}
