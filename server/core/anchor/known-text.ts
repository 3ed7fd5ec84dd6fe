import { detectLanguage } from '../language.ts';
import { type Folded, fold } from './fold.ts';
import { type GramIndex, indexGrams } from './gram-index.ts';

/** A text with what resolving needs of it; each part is made when it is first asked for, and then kept. */
export interface KnownText {
  readonly text: string;
  readonly folded: () => Folded;
  readonly grams: () => GramIndex;
  /** A BCP 47 tag, `''` when it cannot be told. */
  readonly language: () => string;
  /** Its words, in lower case. */
  readonly words: () => ReadonlySet<string>;
}

export function knownText(text: string): KnownText {
  const folded = once(() => fold(text));
  return {
    text,
    folded,
    grams: once(() => indexGrams(folded().text)),
    language: once(() => detectLanguage(text)),
    words: once(() => wordsOf(text)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) words.add(word.toLowerCase());
  return words;
}
