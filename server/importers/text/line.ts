import { DomainError } from '../../core/errors.ts';

/** One line of the file as it came. */
export interface Line {
  /** Without line end and trailing space; indentation is kept. */
  readonly text: string;
  /** Counts from 1. */
  readonly at: number;
  /** A page begins here: a form feed stood before it, or a running head or page number did. */
  readonly newPage: boolean;
  /** Inside a fenced code block: nothing is read into it, and nothing is taken out of it. */
  readonly fenced: boolean;
}

/** More blank lines in a row say no more than this many. */
const maxBlankLines = 4;

/** More form feeds than a text of the largest size has pages are dirt: they part lines, and nothing else. */
const maxPages = 50_000;

/** Ten megabytes of print have a fifth of this; the bound keeps the time of an import to some seconds. */
export const maxLines = 1_000_000;

/** @throws {DomainError} `too-large` with more lines than `maxLines`, blank ones not counted */
export function toLines(text: string): Line[] {
  const paged = countOf(text, '\f') <= maxPages;
  const lines: Line[] = [];
  let newPage = false;
  let blanks = 0;
  let written = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const pieces = raw.includes('\f') ? raw.split('\f') : [raw];
    for (const [piece, part] of pieces.entries()) {
      newPage ||= paged && piece > 0;
      // An empty piece beside a form feed is not a blank line of the text.
      if (pieces.length > 1 && part.trim() === '') continue;
      const trimmed = part.trimEnd();
      blanks = trimmed === '' ? blanks + 1 : 0;
      if (blanks > maxBlankLines) continue;
      lines.push({ text: trimmed, at: index + 1, newPage, fenced: false });
      if (trimmed === '') continue;
      newPage = false;
      written += 1;
      if (written > maxLines)
        throw new DomainError('too-large', `The document has more than ${maxLines} lines.`, {
          limit: maxLines,
        });
    }
  }
  return lines;
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

export function isBlank(line: Line): boolean {
  return line.text === '';
}

/** In columns; a tab counts 4, an ideographic space 2. */
export function indentOf(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === ' ' || character === '\u00a0') columns += 1;
    else if (character === '\t') columns += 4;
    else if (character === '\u3000') columns += 2;
    else break;
  }
  return columns;
}

/** Columns that a line takes in a fixed-width font: East Asian characters take two, combining marks none. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at += 1) columns += widthOf(text.charCodeAt(at));
  return columns;
}

function widthOf(unit: number): number {
  if (unit < 0x300) return 1;
  if (unit <= 0x36f || (unit >= 0xdc00 && unit <= 0xdfff)) return 0;
  const wide =
    (unit >= 0x1100 && unit <= 0x115f) ||
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xd800 && unit <= 0xdbff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff00 && unit <= 0xff60);
  return wide ? 2 : 1;
}

/** Scripts that write without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff01-\uff60]/u;

export function isUnspaced(character: string): boolean {
  return unspaced.test(character);
}

/** What ends a sentence, and the quotes, brackets and note marks that may follow it. */
const sentenceEnd = /[.!?…。！？؟।։。][\p{Pe}\p{Pf}"'”’»*_\]¹²³⁰-⁹\d\s]{0,12}$/u;

export function endsSentence(text: string): boolean {
  const tail = text.slice(-16);
  if (/\d$/.test(tail) && !/[.!?…。！？؟।][\p{Pf}"'”’)]?\d{1,3}$/u.test(tail)) return false;
  return sentenceEnd.test(tail);
}

/** The last and the first character of a text, whole code points. */
export function lastCharacter(text: string): string {
  return /[\s\S]$/u.exec(text.slice(-2))?.[0] ?? '';
}

export function firstCharacter(text: string): string {
  return /^[\s\S]/u.exec(text.slice(0, 2))?.[0] ?? '';
}
