import { fold } from '../../search-terms.ts';
import {
  functionWords,
  geographicWords,
  institutionEnd,
  institutionStart,
  institutionTail,
  institutionWords,
} from './words/kind-words.ts';
import { particles } from './words/surnames.ts';

/** Ministries and agencies have “of”, “and” and commas in their names: they are not cut. */
export function isInstitution(text: string): boolean {
  if (institutionStart.test(text)) return true;
  if (institutionEnd.test(text) || institutionTail.test(text)) return true;
  const words = text.split(/[\s,.&]+/);
  const hasWordOf = (set: ReadonlySet<string>) => words.some((word) => set.has(fold(word)));
  if (!text.includes(',') && words.length > 1 && hasWordOf(geographicWords)) return true;
  const isNamed = hasWordOf(institutionWords);
  if (!isNamed) return words.some(isOfSentence) && words.length > 2;
  return !/,\s*\p{Lu}\./u.test(text);
}

const joining = new Set(['and', 'und', 'et', 'y', 'e', 'и', 'và', 'en', 'i', 'og', 'och', 'with']);

/** Names of people hold no words of running text but particles and “and”. */
function isOfSentence(word: string): boolean {
  return /^\p{Ll}/u.test(word) && functionWords.has(fold(word)) && !particles.has(word) && !joining.has(word);
}
