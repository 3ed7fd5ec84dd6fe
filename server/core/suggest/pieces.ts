import type { Range } from '../target.ts';
import { kindAt, letterKind } from './letter-kinds.ts';

/** A stretch of the text that stands for itself: a word, a figure (`1,500.5`), or a run of characters of a script without spaces. */
export interface Piece extends Range {
  readonly kind: 'word' | 'figure' | 'run';
}

const apostrophes = new Set("'’ʼ＇");

/** The pieces in order. An apostrophe within a word belongs to it, a hyphen parts words, and `U.S.` is one. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === letterKind.other) {
      at += 1;
      continue;
    }
    const end =
      kind === letterKind.unspaced
        ? endOf(text, at, letterKind.unspaced)
        : kind === letterKind.digit
          ? endOfFigure(text, at)
          : endOfWord(text, at);
    const isFigure = kind === letterKind.digit && kindAt(text, end - 1) === letterKind.digit;
    found.push({
      start: at,
      end,
      kind: kind === letterKind.unspaced ? 'run' : isFigure ? 'figure' : 'word',
    });
    at = end;
  }
  return found;
}

function endOf(text: string, from: number, kind: number): number {
  let at = from;
  while (kindAt(text, at) === kind) at += 1;
  return at;
}

/** With the marks that group digits or begin a fraction. Letters right after it make it a word: `20th`, `J10`. */
function endOfFigure(text: string, from: number): number {
  let at = endOf(text, from, letterKind.digit);
  while (isGroupMark(text.charCodeAt(at)) && kindAt(text, at + 1) === letterKind.digit)
    at = endOf(text, at + 1, letterKind.digit);
  return kindAt(text, at) === letterKind.letter ? endOfWord(text, at) : at;
}

function isGroupMark(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x66b || code === 0x66c || code === 0xff0c;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (kindAt(text, at) === letterKind.letter || kindAt(text, at) === letterKind.digit) at += 1;
    const goesOn = kindAt(text, at + 1) === letterKind.letter;
    const isLetterAlone = kindAt(text, at - 2) !== letterKind.letter;
    const isDotted = text.charAt(at) === '.' && isLetterAlone && text.charAt(at + 2) === '.';
    if (!goesOn || !(apostrophes.has(text.charAt(at)) || isDotted)) return at;
    at += 1;
  }
}
