import { type Random, seeded } from '../bench/anchor-random.ts';
import { type Glyph, glyphsOf, isSpace, isWide, wordsOf } from './rescan-glyphs.ts';
import { pageHeads } from './rescan-heads.ts';
import { openSheet, type Rescan, type Sheet } from './rescan-sheet.ts';

export interface RescanOptions {
  readonly seed: number;
  /** Typing errors: a letter or digit that is another one, left out, doubled or read as its look-alike. */
  readonly errors: number;
  /** Prints fi, fl, ffi and ffl as one character each. */
  readonly ligatures: boolean;
}

const columns = 80;
/** Of words that do not fit on a line. */
const hyphenatedShare = 0.6;
/** Of line-end hyphens: those written as a soft hyphen. */
const softShare = 0.15;
/** Of words: those with a soft hyphen left in their middle. */
const hintedShare = 0.01;
const minHyphenated = 7;

/** Scans a text again: lines of 80 columns, a head of two lines on each page, words parted at line ends, straight quotes, typing errors. */
export function rescan(text: string, { seed, errors, ligatures }: RescanOptions): Rescan {
  const random = seeded(seed);
  const words = wordsOf(glyphsOf(text, errors, ligatures, random));
  const sheet = openSheet(text.length, pageHeads(seed, random));
  let space: readonly Glyph[] = [];
  for (const word of words) {
    if (word.every(({ old }) => isSpace(old))) {
      space = word;
      continue;
    }
    printWord(sheet, space, word, random);
    space = [];
  }
  return sheet.done();
}

function printWord(sheet: Sheet, space: readonly Glyph[], word: readonly Glyph[], random: Random): void {
  const width = word.reduce((sum, { old, printed }) => sum + (isWide(old) ? 2 : printed.length), 0);
  const room = columns - sheet.column() - (space.length > 0 ? 1 : 0);
  const breaks = space.filter(({ old }) => old.startsWith('\n')).length;
  const mayCut = width > room && breaks === 0 && random.share() < hyphenatedShare;
  const cut = mayCut ? partAt(word, room - 1) : 0;
  sheet.setAs(space, () => {
    const isFull = width > room && cut === 0 && sheet.column() > 0;
    if (breaks > 0 || isFull) sheet.breakLine(Math.max(1, breaks));
    else if (space.length > 0) sheet.put(' ');
  });
  const isHinted = cut === 0 && word.length >= minHyphenated && random.share() < hintedShare;
  const hint = isHinted ? Math.floor(word.length / 2) : -1;
  for (const [index, glyph] of word.entries()) {
    if (cut > 0 && index === cut) {
      if (!/[-‐–]$/.test(word[index - 1]?.old ?? '')) sheet.put(random.share() < softShare ? '\u00ad' : '-');
      sheet.breakLine(1);
    }
    if (index === hint) sheet.put('\u00ad');
    sheet.set(glyph);
  }
}

/** The last syllable's end, or a hyphen of the word's own, that leaves the head within the room; 0 when there is none. */
function partAt(word: readonly Glyph[], room: number): number {
  const letters = word.map(({ printed }) => printed).join('');
  if (letters.length < minHyphenated || word.some(({ old }) => isWide(old))) return 0;
  for (let at = Math.min(room, word.length - 3); at >= 2; at -= 1) {
    const [before = '', after = ''] = [word[at - 1]?.old, word[at]?.old];
    if (/^[-‐–]$/.test(before) && /^\p{L}/u.test(after)) return at;
    const isSyllable =
      /^[aeiouyäöüáàâéèêíóôúạảấầậớờợữ]$/iu.test(before) && /^[b-df-hj-np-tv-xz]$/.test(after);
    const isWithin = word.slice(at - 2, at + 3).every(({ old }) => /^\p{L}/u.test(old));
    if (isSyllable && isWithin) return at;
  }
  return 0;
}
