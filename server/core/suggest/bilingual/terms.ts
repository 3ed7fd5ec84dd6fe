/**
 * One thing a line: its words in English, Chinese and Vietnamese, parted by semicolons; words for the same thing by commas. A word written with a capital is one only
 * where the text has the capital too.
 */
export type Terms = string;

/** The languages of the columns, in order. */
export const termLanguages = ['en', 'zh', 'vi'] as const;
export type TermLanguage = (typeof termLanguages)[number];

/** What can be called by several words. `name` is the first English word; it tells concepts apart and is shown to nobody. */
export interface Concept {
  readonly name: string;
  /** Whether it is a proper name, which Latin scripts write with a capital. */
  readonly isProper: boolean;
  readonly words: Readonly<Record<TermLanguage, readonly string[]>>;
}

/** @throws TypeError for a line without its three columns: a slip in the table, found by the tests. */
export function parseTerms(terms: Terms, isProper: boolean): Concept[] {
  return terms
    .trim()
    .split('\n')
    .map((line) => {
      const [en = [], zh = [], vi = [], ...rest] = line.split(';').map(wordsOf);
      const [name] = en;
      if (name === undefined || zh.length === 0 || vi.length === 0 || rest.length > 0)
        throw new TypeError(`a line of terms needs three columns: ${line}`);
      return { name, isProper, words: { en, zh, vi } };
    });
}

function wordsOf(column: string): string[] {
  return column
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
