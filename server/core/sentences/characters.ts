import { codeAt, isSpace, markAt, marks } from './marks.ts';

const known = 1;
const letter = 2;
const digit = 4;
const small = 8;
const capital = 16;
const extender = 32;
const ideograph = 64;

/** What each pattern that holds adds to a character's traits. */
const patterns = [
  [letter, /^\p{L}/u],
  [digit, /^\p{Nd}/u],
  [small, /^\p{Ll}/u],
  [capital, /^[\p{Lu}\p{Lt}]/u],
  [extender, /^(?:\p{M}|\u200d|[\ufe00-\ufe0f])/u],
  [ideograph, /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
] as const;

/** Traits by code unit, filled as they are asked for: a pattern takes twenty times as long as a look-up. */
const traits = new Uint8Array(0x10000);

function traitsAt(text: string, at: number): number {
  const code = codeAt(text, at);
  const found = traits[code] ?? 0;
  if (found !== 0) return found;
  // The second half of a pair decides, too: pairs are read each time.
  if (code >= 0xd800 && code < 0xe000) return read(text.slice(at, at + 2));
  const value = read(String.fromCharCode(code));
  traits[code] = value;
  return value;
}

function read(character: string): number {
  return patterns.reduce((sum, [trait, pattern]) => (pattern.test(character) ? sum | trait : sum), known);
}

export function isSmallLetter(text: string, at: number): boolean {
  return (traitsAt(text, at) & small) !== 0;
}

export function isCapital(text: string, at: number): boolean {
  return (traitsAt(text, at) & capital) !== 0;
}

export function isDigit(text: string, at: number): boolean {
  return (traitsAt(text, at) & digit) !== 0;
}

export function isLetter(text: string, at: number): boolean {
  return (traitsAt(text, at) & letter) !== 0;
}

export function isLetterOrDigit(text: string, at: number): boolean {
  return (traitsAt(text, at) & (letter | digit)) !== 0;
}

/** Whether the character joins the one before: no sentence begins with it. */
export function isExtender(text: string, at: number): boolean {
  return (traitsAt(text, at) & extender) !== 0;
}

/** Whether the character belongs to Chinese or Japanese, written without spaces. */
export function isIdeograph(text: string, at: number): boolean {
  return (traitsAt(text, at) & ideograph) !== 0;
}

export function skipSpace(text: string, at: number, limit: number): number {
  let index = at;
  while (index < limit && isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

/** The offset after marks that close quotations and brackets, and after marks that join the character before. */
export function skipClosers(text: string, at: number, limit: number): number {
  let index = at;
  while (index < limit) {
    const mark = markAt(text, index);
    const closes =
      (mark & marks.closer) !== 0 || ((mark & marks.either) !== 0 && !isLetterOrDigit(text, index + 1));
    if (!closes && !isExtender(text, index)) break;
    index += 1;
  }
  return index;
}

/** The offset of what an opening quotation mark, bracket or dash at `at` leads to. */
export function skipOpeners(text: string, at: number, limit: number): number {
  let index = at;
  while (index < limit && (markAt(text, index) & (marks.opener | marks.space)) !== 0) index += 1;
  return index;
}

/** The offset after letters, marks on them, apostrophes and hyphens. */
export function skipWord(text: string, at: number, limit: number): number {
  let index = at;
  while (
    index < limit &&
    ((traitsAt(text, index) & (letter | extender)) !== 0 || (markAt(text, index) & marks.inWord) !== 0)
  )
    index += 1;
  return index;
}
