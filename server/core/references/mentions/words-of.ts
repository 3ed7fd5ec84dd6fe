import { fold } from '../../search-terms.ts';
import type { Range } from '../../target.ts';

/** Scripts in which a name has no space around it. */
export const unspaced =
  '\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const word = new RegExp(
  `[${unspaced}]+|(?:(?![${unspaced}])\\p{L}\\p{M}*)+(?:[-’'](?:(?![${unspaced}])\\p{L}\\p{M}*)+)*|&`,
  'gu',
);
const possessive = /[’'][sS]$/;
const isCapital = /^(?:\p{Lu}|\p{Lt})/u;

/** A word with its place, its apostrophe-s left out. `form` is folded: without case and accents. */
export interface Word extends Range {
  readonly form: string;
  /** Begins with a capital; words of a script that has none do not. */
  readonly isCapital: boolean;
  readonly isRun: boolean;
}

const run = new RegExp(`^[${unspaced}]`, 'u');

/** The words of a stretch of text; `&` counts as one. Runs of a script without spaces are one word each. */
export function wordsOf(text: string, offset = 0): Word[] {
  return Array.from(text.matchAll(word), (match) => {
    const written = match[0].replace(possessive, '');
    const start = offset + match.index;
    return {
      start,
      end: start + written.length,
      form: stemmed(fold(written)),
      isCapital: isCapital.test(written),
      isRun: run.test(written),
    };
  });
}

/** Russian names have cases: `Беловой` is `Белова`. Folded, as `й` is `и` then. */
const caseEnding = /(?:ого|ому|ым|ом|ои|еи|ую|[уюаяеыи])$/;

function stemmed(form: string): string {
  return form.length > 4 && /^[а-яё]/.test(form) ? form.replace(caseEnding, '') : form;
}

/** The folded words of a name or a title. */
export function formsOf(text: string): string[] {
  return wordsOf(text).map(({ form }) => form);
}
