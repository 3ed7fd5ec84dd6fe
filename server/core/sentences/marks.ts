/** What a character can be to the end of a sentence. */
export const stopKind = { none: 0, fullStop: 1, mark: 2, wide: 3, line: 4 } as const;

/** The code unit, 0 outside the text: a table that is once asked for NaN is slow ever after. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** A stop's kind by code unit. */
export type StopKinds = Uint8Array;

/** `mark` ends a sentence before anything but a small letter; `wide` ones need no space after them. */
const general: StopKinds = new Uint8Array(0x10000);
for (const [kind, characters] of [
  [stopKind.fullStop, '.'],
  [stopKind.mark, '!?…؟۔।॥։‼⁇⁈⁉\u037e'],
  [stopKind.wide, '。！？｡．።፧፨။។៕'],
  [stopKind.line, '\n'],
] as const) {
  for (const character of characters) general[character.charCodeAt(0)] = kind;
}

/** The stops of all scripts, and a language's own besides: the Greek question mark looks like others' semicolon. */
export function stopKindsWith(more: string): StopKinds {
  if (more === '') return general;
  const kinds = general.slice();
  for (const character of more) kinds[character.charCodeAt(0)] = stopKind.mark;
  return kinds;
}

export function kindAt(text: string, at: number, kinds: StopKinds): number {
  return kinds[codeAt(text, at)] ?? stopKind.none;
}

/** The first offset from `at` on, and before `limit`, at which a sentence could end; `limit` when there is none. */
export function nextStop(text: string, at: number, limit: number, kinds: StopKinds): number {
  let index = at;
  while (index < limit && kinds[text.charCodeAt(index)] === stopKind.none) index += 1;
  return index;
}

/** What a mark does; several hold for one. */
export const marks = {
  closer: 1,
  opener: 2,
  /** These open a quotation in some languages and close it in others: right after a stop and before a space they close. */
  either: 4,
  bracket: 8,
  closingBracket: 16,
  /** What stands before a word and is no part of it. */
  beforeWord: 32,
  space: 64,
  inWord: 128,
  /** Commas and what else stands inside a sentence only. */
  inside: 256,
} as const;

/** Invisible marks that turn the direction of writing, and those that turn it back. */
const directionBegins = '\u200e\u200f\u202a\u202b\u202d\u202e\u2066\u2067\u2068';
const directionEnds = '\u200e\u200f\u202c\u2069';

const table = new Uint16Array(0x10000);
for (const [mark, characters] of [
  [marks.closer, `"'”’»›)]}）】》〉」』］｝〕〗〞＂${directionEnds}`],
  [marks.opener, `"'“‘«‹„‚([{（【《〈「『［｛〔〖¿¡-–—―•*_${directionBegins}`],
  [marks.either, '“‘«‹'],
  [marks.bracket, '()“”「」『』«»[]（）《》〈〉'],
  [marks.closingBracket, ')”」』])）》〉'],
  [marks.beforeWord, `"'“‘«‹„‚([{（「『《，。、：；！？¿¡—–${directionBegins}`],
  [marks.inWord, "’'-"],
  [marks.inside, ',;:)]}，；：、'],
] as const) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    table[code] = (table[code] ?? 0) | mark;
  }
}
// White space as `String.prototype.trim` knows it.
for (let code = 0; code <= 0xffff; code += 1) {
  if (code <= 0x20 ? code === 0x20 || (code >= 9 && code <= 13) : isWideSpace(code))
    table[code] = (table[code] ?? 0) | marks.space;
}

function isWideSpace(code: number): boolean {
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

export function markAt(text: string, at: number): number {
  return table[codeAt(text, at)] ?? 0;
}

export function isSpace(code: number): boolean {
  return ((table[code] ?? 0) & marks.space) !== 0;
}

/** Whether the character is one of the invisible marks of the direction of writing. */
export function isDirection(code: number): boolean {
  return (
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** Finds the next bracket, and remembers it: without that each stop would read on to the same one. Offsets must not fall. */
export function bracketFinder(text: string, limit: number): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) {
      known = from;
      while (known < limit && (markAt(text, known) & marks.bracket) === 0) known += 1;
    }
    return known;
  };
}
