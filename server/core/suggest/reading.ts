import { wordsFor } from '../language-words/words-for.ts';
import { concepts } from './bilingual/concepts.ts';
import { prepareLexicon } from './bilingual/lexicon.ts';
import { type DateMark, readDates } from './dates.ts';
import { type NumberMark, readNumbers } from './numbers.ts';
import { primary } from './primary.ts';
import { tokenReader } from './read-tokens.ts';
import { runLexiconOf } from './run-lexicon.ts';
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

/** Makes what `sentenceReader` needs of a language, with pauses: in one piece it would hold a busy machine too long. What is made is kept. */
export function* prepareReading(language: string): Generator<undefined, void> {
  wordsFor(primary(language));
  concepts();
  yield* prepareLexicon(language);
  yield undefined;
  runLexiconOf(language);
  yield undefined;
  tokenReader(language);
}

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
