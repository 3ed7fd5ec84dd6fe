/** What a UTF-16 code unit is to a word. */
export const letterKind = { other: 1, letter: 2, digit: 3, unspaced: 4 } as const;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u;
/** Filled in as characters are met: asking the pattern for each of a long text would take most of the time. */
const known = new Uint8Array(0x10000);

/** Scripts without spaces are those of `search-terms.ts`; half of a surrogate pair counts among them, for most are Chinese. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return letterKind.other;
  const found = known[code];
  if (found !== undefined && found !== 0) return found;
  const kind = classify(code);
  known[code] = kind;
  return kind;
}

function classify(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return letterKind.unspaced;
  const character = String.fromCharCode(code);
  if (/\p{Nd}/u.test(character)) return letterKind.digit;
  if (unspaced.test(character)) return letterKind.unspaced;
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? letterKind.letter : letterKind.other;
}
