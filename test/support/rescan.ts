import type { Range } from '../../server/core/target.ts';
import { type Random, sampleOf, seeded } from '../bench/anchor-random.ts';
import { pageHeads } from './rescan-heads.ts';

export interface RescanOptions {
  readonly seed: number;
  /** Typing errors: a letter or digit that is another one, left out, doubled or read as its look-alike. */
  readonly errors: number;
  /** Prints fi, fl, ffi and ffl as one character each. */
  readonly ligatures: boolean;
}

/** Another scan of a text, with the truth about where everything went. */
export interface Rescan {
  readonly text: string;
  /** A stretch of the old text in the new one; what was put into its middle is part of it. */
  place(range: Range): Range;
  /** The other way: what a stretch of the new text was; `undefined` when all of it was put in. */
  origin(range: Range): Range | undefined;
}

/** What is printed for one character of the old text, as a person counts characters. */
interface Glyph {
  readonly at: number;
  readonly old: string;
  printed: string;
}

const columns = 80;
/** A page has so many lines, its head not counted. */
const pageLines = 45;
/** Of words that do not fit on a line. */
const hyphenatedShare = 0.6;
/** Of line-end hyphens: those written as a soft hyphen. */
const softShare = 0.15;
/** Of words: those with a soft hyphen left in their middle. */
const hintedShare = 0.01;
const minHyphenated = 7;

const straight: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
};
/** Letters that a scanner takes for each other. */
const lookAlikes: Readonly<Record<string, string>> = {
  l: '1',
  O: '0',
  m: 'rn',
  h: 'b',
  e: 'c',
  S: '5',
  '0': 'O',
};
const ligatures: readonly (readonly [string, string])[] = [
  ['ffi', 'ﬃ'],
  ['ffl', 'ﬄ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
];

/** Scans a text again: lines of 80 columns, a head of two lines on each page, words parted at line ends, straight quotes, typing errors. */
export function rescan(text: string, { seed, errors, ligatures: joins }: RescanOptions): Rescan {
  const random = seeded(seed);
  const glyphs = [...new Intl.Segmenter().segment(text)].map(({ index, segment }) => ({
    at: index,
    old: segment,
    printed: straight[segment] ?? segment,
  }));
  mistype(glyphs, errors, random);
  if (joins) joinLetters(glyphs);
  const sheet = openSheet(text.length, pageHeads(seed, random), random);
  for (const word of wordsOf(glyphs)) sheet.print(word);
  return sheet.done();
}

function mistype(glyphs: readonly Glyph[], errors: number, random: Random): void {
  const letters = glyphs.filter(({ old }) => /^[\p{L}\p{N}]/u.test(old));
  for (const glyph of sampleOf(random, letters, errors)) {
    const other = random.pick([glyph, ...letters]).old;
    const seen = lookAlikes[glyph.old] ?? other;
    glyph.printed = random.pick([other, '', glyph.printed + glyph.printed, seen]);
  }
}

function joinLetters(glyphs: readonly Glyph[]): void {
  for (const [at, glyph] of glyphs.entries()) {
    const found = ligatures.find(([letters]) =>
      [...letters].every((letter, step) => glyphs[at + step]?.printed === letter),
    );
    if (found === undefined) continue;
    for (let step = 1; step < found[0].length; step += 1) {
      const joined = glyphs[at + step];
      if (joined !== undefined) joined.printed = '';
    }
    glyph.printed = found[1];
  }
}

/** Words, single ideographs, and the white space between them. */
function wordsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [];
  const kindOf = ({ old }: Glyph) => (/^\s/.test(old) ? 'space' : isWide(old) ? 'wide' : 'word');
  let last = '';
  for (const glyph of glyphs) {
    const kind = kindOf(glyph);
    // A stop or a closing quote stays on the line of its ideograph.
    const isNew = kind !== last || (kind === 'wide' && !/^[\p{P}]/u.test(glyph.old));
    if (isNew) words.push([glyph]);
    else words.at(-1)?.push(glyph);
    last = kind;
  }
  return words;
}

function isWide(character: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(
    character,
  );
}

function openSheet(oldLength: number, head: (page: number) => string, random: Random) {
  const parts: string[] = [];
  const printed: (Range & { readonly glyph: Glyph })[] = [];
  const starts = new Uint32Array(oldLength + 1);
  const ends = new Uint32Array(oldLength + 1);
  let [length, column, line, page] = [0, 0, 0, 1];
  let space: Glyph[] = [];

  const put = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  const set = (glyph: Glyph) => {
    starts.fill(length, glyph.at, glyph.at + glyph.old.length);
    printed.push({ start: length, end: length + glyph.printed.length, glyph });
    put(glyph.printed);
    ends.fill(length, glyph.at, glyph.at + glyph.old.length);
    column += isWide(glyph.old) ? 2 : glyph.printed.length;
  };
  const breakLine = (count = 1) => {
    put('\n'.repeat(count));
    column = 0;
    line += count;
    if (line < pageLines) return;
    line = 0;
    page += 1;
    put(head(page));
  };
  const setSpace = (isBreak: boolean) => {
    const breaks = space.filter(({ old }) => old.startsWith('\n')).length;
    for (const { at, old } of space) starts.fill(length, at, at + old.length);
    if (breaks > 0 || isBreak) breakLine(Math.max(1, breaks));
    else if (space.length > 0) {
      put(' ');
      column += 1;
    }
    for (const { at, old } of space) ends.fill(length, at, at + old.length);
    space = [];
  };

  return {
    print(word: readonly Glyph[]): void {
      if (word.every(({ old }) => /^\s/.test(old))) {
        space = [...word];
        return;
      }
      const width = word.reduce((sum, glyph) => sum + (isWide(glyph.old) ? 2 : glyph.printed.length), 0);
      const room = columns - column - (space.length > 0 ? 1 : 0);
      const isParagraph = space.some(({ old }) => old.startsWith('\n'));
      const cut =
        width > room && !isParagraph && random.share() < hyphenatedShare ? partAt(word, room - 1) : 0;
      setSpace(width > room && cut === 0 && column > 0);
      const hinted = cut === 0 && word.length >= minHyphenated && random.share() < hintedShare;
      const hint = hinted ? Math.floor(word.length / 2) : -1;
      for (const [index, glyph] of word.entries()) {
        if (cut > 0 && index === cut) {
          if (!/[-‐–]$/.test(word[index - 1]?.old ?? '')) put(random.share() < softShare ? '\u00ad' : '-');
          breakLine();
        }
        if (index === hint) put('\u00ad');
        set(glyph);
      }
    },
    done(): Rescan {
      const text = parts.join('');
      return {
        text,
        place: ({ start, end }) => ({ start: starts[start] ?? length, end: ends[end - 1] ?? length }),
        origin: (range) => {
          const within = printed.filter(({ start, end }) => start < range.end && end > range.start);
          const [first, last] = [within[0]?.glyph, within.at(-1)?.glyph];
          if (first === undefined || last === undefined) return undefined;
          return { start: first.at, end: last.at + last.old.length };
        },
      };
    },
  };
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
