import { type Quantity, quantities } from '../language-words/language-words.ts';
import type { Meaning } from '../language-words/words-for.ts';
import { primary } from './primary.ts';
import { type SetPhrases, setPhrases } from './set-phrases.ts';

/** How much of a whole is spoken of; `only` shuts out the rest. */
export type Amount = Quantity | 'only';

/** What a word or a group of words does to the statement that it is part of. */
export type Force =
  | { readonly kind: 'negation' }
  | { readonly kind: 'quantifier'; readonly amount: Amount }
  | { readonly kind: 'neutral' };

export interface Phrase {
  readonly words: readonly string[];
  readonly force: Force;
}

const made = new Map<string, readonly Phrase[]>();

/** The groups of words of a language, the longest first. */
export function phrasesOf(tag: string): readonly Phrase[] {
  const language = primary(tag);
  const found = made.get(language);
  if (found !== undefined) return found;
  const table = Object.hasOwn(setPhrases, language) ? setPhrases[language] : undefined;
  if (table === undefined) return [];
  const phrases = phrasesIn(table).sort((a, b) => lengthOf(b) - lengthOf(a));
  made.set(language, phrases);
  return phrases;
}

function phrasesIn(table: SetPhrases): Phrase[] {
  const read = (list: string | undefined, force: Force) =>
    (list ?? '')
      .split(' ')
      .filter((phrase) => phrase !== '')
      .map((phrase) => ({ words: phrase.split('_'), force }));
  return [
    ...read(table.neutral, { kind: 'neutral' }),
    ...read(table.negations, { kind: 'negation' }),
    ...[...quantities, 'only' as const].flatMap((amount) =>
      read(table[amount], { kind: 'quantifier', amount }),
    ),
  ];
}

function lengthOf({ words }: Phrase): number {
  return words.join('').length;
}

/** What a single word of the tables does; `undefined` for numbers. */
export function forceOf(meaning: Meaning): Force | undefined {
  if (meaning.kind === 'negation') return { kind: 'negation' };
  const amount = quantities.find((quantity) => quantity === meaning.value);
  return meaning.kind === 'quantifier' && amount !== undefined ? { kind: 'quantifier', amount } : undefined;
}
