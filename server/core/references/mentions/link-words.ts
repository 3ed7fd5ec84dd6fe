import { languages } from './languages.ts';
import { formsOf } from './words-of.ts';

function wordsOfAll(field: 'and' | 'others' | 'leads'): ReadonlySet<string> {
  return new Set(Object.values(languages).flatMap((words) => formsOf(words[field] ?? '')));
}

/** Between the names of authors, in any language: texts cite in the words of other languages too. */
export const joining = wordsOfAll('and');
/** For the other authors. */
export const others = wordsOfAll('others');
/** What may stand before the first name without being a part of it. */
export const leads: ReadonlySet<string> = new Set([
  ...wordsOfAll('leads'),
  ...Object.values(languages).flatMap(({ before }) =>
    Object.values(before).flatMap((cues) => formsOf(cues.replaceAll('_', ' '))),
  ),
]);

/** Names that are the names of months, or words that often begin a sentence: without a given name beside them they need a sign that a person is meant. */
export const commonWords: ReadonlySet<string> = new Set(
  formsOf(
    'january february march april may june july august september october november december spring summer autumn fall winter will long young may grant law case page table figure section chapter part volume note china london paris mai juni juli avril juin marzo abril mayo',
  ),
);
