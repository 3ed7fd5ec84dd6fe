import { fold } from '../../core/search-terms.ts';
import type { VersionText } from '../../services/texts.ts';
import { sentenceValue } from '../forms/place-form.ts';
import { sentenceAt } from './sentences.ts';

/** Sentences shown before and after the old place. */
const around = 6;
/** More than these are found by more words. */
const maxFound = 30;

export interface SentenceChoice {
  readonly value: string;
  readonly number: number;
  readonly text: string;
  readonly isNearest: boolean;
}

/** The sentences near an offset, or those that hold all of the words, from which a person picks the place of a claim. */
export function sentenceChoices(
  { text, sentences }: Pick<VersionText, 'text' | 'sentences'>,
  near: number,
  words: string,
): { readonly choices: readonly SentenceChoice[]; readonly hasMore: boolean } {
  const nearest = sentenceAt(sentences, near);
  const choice = (index: number): SentenceChoice[] => {
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    const line = { number: index + 1, isNearest: index === nearest };
    return [{ ...line, value: sentenceValue(sentence), text: text.slice(sentence.start, sentence.end) }];
  };
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) {
    const from = Math.max(0, nearest - around);
    const shown = Array.from({ length: nearest + around + 1 - from }, (_, at) => from + at);
    return { choices: shown.flatMap(choice), hasMore: false };
  }
  const found = sentences.flatMap(({ start, end }, index) => {
    const folded = fold(text.slice(start, end));
    return wanted.every((word) => folded.includes(word)) ? [index] : [];
  });
  return { choices: found.slice(0, maxFound).flatMap(choice), hasMore: found.length > maxFound };
}
