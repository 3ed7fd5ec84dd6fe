/** What a character can be to the end of a sentence. */
export const stopKind = { none: 0, fullStop: 1, mark: 2, wide: 3, line: 4 } as const;

/** `mark` ends a sentence before anything but a small letter; `wide` ones need no space after them. */
const kinds = new Uint8Array(0x10000);
for (const [kind, characters] of [
  [stopKind.fullStop, '.'],
  [stopKind.mark, '!?…؟۔।॥։።፧‼⁇⁈⁉\u037e'],
  [stopKind.wide, '。！？｡．'],
  [stopKind.line, '\n'],
] as const) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
}

/** The first offset from `at` on, and before `limit`, at which a sentence could end; `limit` when there is none. */
export function nextStop(text: string, at: number, limit: number): number {
  let index = at;
  while (index < limit && kinds[text.charCodeAt(index)] === stopKind.none) index += 1;
  return index;
}

export function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? stopKind.none;
}

export function skipSpace(text: string, at: number, limit: number): number {
  let index = at;
  while (index < limit && isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

/** White space as `String.prototype.trim` knows it. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const closers = new Set('"\'”’»›)]}）】》〉」』］｝〕〗〞"＂');
const openers = new Set('"\'“‘«‹„‚([{（【《〈「『［｛〔〖¿¡-–—―•*_');
const extenders = /^(?:\p{M}|\u200d|[\ufe00-\ufe0f])/u;

/** These open a quotation in some languages and close it in others: right after a stop and before a space they close. */
const either = new Set('“‘«‹');

/** The offset after marks that close quotations and brackets, and after marks that join the character before. */
export function skipClosers(text: string, at: number, limit: number): number {
  let index = at;
  while (index < limit) {
    const character = text.charAt(index);
    const closes = closers.has(character) || (either.has(character) && !isLetterOrDigit(text, index + 1));
    if (!closes && !isExtender(text, index)) break;
    index += 1;
  }
  return index;
}

const letterOrDigit = /^[\p{L}\p{N}]/u;

export function isLetterOrDigit(text: string, at: number): boolean {
  return letterOrDigit.test(text.slice(at, at + 2));
}

/** The offset of what an opening quotation mark, bracket or dash at `at` leads to. */
export function skipOpeners(text: string, at: number, limit: number): number {
  let index = at;
  while (index < limit && (openers.has(text.charAt(index)) || isSpace(text.charCodeAt(index)))) index += 1;
  return index;
}

export function isExtender(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x300 && extenders.test(text.charAt(at));
}

const ideographs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether the character belongs to a script that is written without spaces. */
export function isIdeograph(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x2e80 && ideographs.test(text.slice(at, at + 2));
}

const small = /^\p{Ll}/u;
const digit = /^\p{Nd}/u;

export function isSmallLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return small.test(text.slice(at, at + 2));
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x30 && code <= 0x39;
  return digit.test(text.slice(at, at + 2));
}
