import { keyKinds } from './key-kinds.ts';

/**
 * BM25 (Robertson and Zaragoza 2009, “The Probabilistic Relevance Framework: BM25 and Beyond”). A key counts once in a sentence, so that its formula comes down to the sum
 * of inverse document frequencies times a factor of the sentence's length.
 */
export const bm25 = {
  /** How fast repetition stops to count; with each key once it only scales what length does. Usual are 1.2 to 2. */
  k1: 1.2,
  /** How much a long sentence is held back. Usual is 0.75, for documents; sentences differ less, and the longer of two like ones is often the one that says more. */
  b: 0.4,
} as const;

/** How much of a key's information counts between two sentences of one language, besides their words, and of two. */
export interface KindWeights {
  readonly own: number;
  readonly name: number;
  readonly date: number;
  readonly number: number;
  readonly counted: number;
  readonly quoted: number;
  readonly concept: number;
}

/** A name, a date and a number are words already that count here for a second time; a concept counts a little, for its synonyms (`ship`, `vessel`). */
export const sameLanguage: KindWeights = {
  own: 1,
  name: 0.4,
  date: 0.6,
  number: 0.5,
  counted: 1,
  quoted: 1,
  concept: 0.35,
};
/** Across languages there is nothing else; a date says more than a number, which many things may have in common. */
export const acrossLanguages: KindWeights = {
  own: 0,
  name: 1.2,
  date: 1.2,
  number: 0.8,
  counted: 0.8,
  quoted: 0.8,
  concept: 1,
};

/** What sort of shared key it is, by its first character. */
export function weightOf(weights: KindWeights, key: string): number {
  switch (key.charAt(0)) {
    case keyKinds.name:
      return weights.name;
    case keyKinds.date:
      return weights.date;
    case keyKinds.number:
      return weights.number;
    case keyKinds.counted:
      return weights.counted;
    case keyKinds.quoted:
      return weights.quoted;
    default:
      return weights.concept;
  }
}
