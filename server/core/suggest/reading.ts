import { type DateMark, readDates } from './dates.ts';
import { type NumberMark, readNumbers } from './numbers.ts';
import { tokenReader } from './read-tokens.ts';
import type { Token } from './token.ts';

/** A sentence with all in it by which it is compared with others. */
export interface Reading {
  readonly text: string;
  /** BCP 47, or empty. */
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMark[];
  readonly numbers: readonly NumberMark[];
}

export type SentenceReader = (text: string) => Reading;

/** Longer ones are tables and lists that no full stop ends; what they say at their beginning is read. UTF-16 code units. */
export const maxReadLength = 4_000;

/** Reads sentences of one language, whose words it remembers from one to the next. */
export function sentenceReader(language: string): SentenceReader {
  const read = tokenReader(language);
  return (whole) => {
    const text = whole.slice(0, maxReadLength);
    const tokens = read(text);
    const dates = readDates(text, tokens);
    return { text, language, tokens, dates, numbers: readNumbers(text, tokens, dates, language) };
  };
}
