import type { Range } from '../../server/core/target.ts';
import { type Glyph, isWide } from './rescan-glyphs.ts';

/** Another scan of a text, with the truth about where everything went. */
export interface Rescan {
  readonly text: string;
  /** A stretch of the old text in the new one; what was put into its middle is part of it. */
  place(range: Range): Range;
  /** The other way: what a stretch of the new text was; `undefined` when all of it was put in. */
  origin(range: Range): Range | undefined;
}

/** What is printed on, letter by letter. It knows where each character of the old text came to stand. */
export interface Sheet {
  /** How many columns of the line are used. */
  column(): number;
  /** A character of the old text. */
  set(glyph: Glyph): void;
  /** Characters of the old text that are printed as something else: the space before a new line. */
  setAs(glyphs: readonly Glyph[], print: () => void): void;
  /** What the old text has not. */
  put(words: string): void;
  breakLine(count: number): void;
  done(): Rescan;
}

/** A page has so many lines, its head not counted. */
const pageLines = 45;

export function openSheet(oldLength: number, head: (page: number) => string): Sheet {
  const parts: string[] = [];
  const printed: (Range & { readonly glyph: Glyph })[] = [];
  const starts = new Uint32Array(oldLength + 1);
  const ends = new Uint32Array(oldLength + 1);
  let [length, column, line, page] = [0, 0, 0, 1];

  function put(words: string): void {
    parts.push(words);
    length += words.length;
    column += isWide(words) ? 2 : words.length;
  }
  function setAs(glyphs: readonly Glyph[], print: () => void): void {
    for (const { at, old } of glyphs) starts.fill(length, at, at + old.length);
    print();
    for (const { at, old } of glyphs) ends.fill(length, at, at + old.length);
  }
  return {
    column: () => column,
    put,
    setAs,
    set(glyph) {
      printed.push({ start: length, end: length + glyph.printed.length, glyph });
      setAs([glyph], () => put(glyph.printed));
    },
    breakLine(count) {
      put('\n'.repeat(count));
      line += count;
      if (line >= pageLines) {
        line = 0;
        page += 1;
        put(head(page));
      }
      column = 0;
    },
    done: () => ({
      text: parts.join(''),
      place: ({ start, end }) => ({ start: starts[start] ?? length, end: ends[end - 1] ?? length }),
      origin: (range) => originIn(printed, range),
    }),
  };
}

function originIn(printed: readonly (Range & { readonly glyph: Glyph })[], range: Range): Range | undefined {
  const within = printed.filter(({ start, end }) => start < range.end && end > range.start);
  const [first, last] = [within[0]?.glyph, within.at(-1)?.glyph];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.at, end: last.at + last.old.length };
}
