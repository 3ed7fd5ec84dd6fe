import type { Range } from '../target.ts';
import type { Force } from './phrase-meanings.ts';
import type { Word } from './words.ts';

/** A word, a figure, a run of Chinese numerals, or a piece of a run of characters that are written without spaces. UTF-16 code units. */
export interface Token extends Range {
  readonly kind: 'word' | 'figure' | 'numerals' | 'piece';
  readonly word: Word;
  /** What it stands for by the bilingual lists, alone or with the tokens after it, `covers` in all. */
  readonly concepts: readonly string[];
  readonly covers: number;
  /** What it does to its sentence, alone or with the tokens after it, `forceCovers` in all; `undefined` for most. */
  readonly force: Force | undefined;
  readonly forceCovers: number;
}
