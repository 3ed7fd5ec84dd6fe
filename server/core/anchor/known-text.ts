import { detectLanguage } from '../language.ts';
import { type Folded, fold } from './fold.ts';
import { type GramIndex, indexGrams } from './gram-index.ts';
import { type WordSet, wordSet } from './word-set.ts';

/** A text with what resolving needs of it; each part is made when it is first asked for, and then kept. */
export interface KnownText {
  readonly text: string;
  readonly folded: () => Folded;
  readonly grams: () => GramIndex;
  /** A BCP 47 tag, `''` when it cannot be told. */
  readonly language: () => string;
  readonly words: () => WordSet;
}

export function knownText(text: string): KnownText {
  const folded = once(() => fold(text));
  return {
    text,
    folded,
    grams: once(() => indexGrams(folded().text)),
    language: once(() => detectLanguage(text)),
    words: once(() => wordSet(text)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
