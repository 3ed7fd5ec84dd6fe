import { type Random, sampleOf } from '../bench/anchor-random.ts';

/** What is printed for one character of the old text, as a person counts characters. */
export interface Glyph {
  /** In the old text. */
  readonly at: number;
  readonly old: string;
  printed: string;
}

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

/** A text as it is printed: quotes straight, with so many typing errors, and letters joined where asked for. */
export function glyphsOf(text: string, errors: number, joins: boolean, random: Random): readonly Glyph[] {
  const glyphs = [...new Intl.Segmenter().segment(text)].map(({ index, segment }) => ({
    at: index,
    old: segment,
    printed: straight[segment] ?? segment,
  }));
  mistype(glyphs, errors, random);
  if (joins) joinLetters(glyphs);
  return glyphs;
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
export function wordsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [];
  const kindOf = ({ old }: Glyph) => (isSpace(old) ? 'space' : isWide(old) ? 'wide' : 'word');
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

export function isSpace(character: string): boolean {
  return /^\s/.test(character);
}

export function isWide(character: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(
    character,
  );
}
