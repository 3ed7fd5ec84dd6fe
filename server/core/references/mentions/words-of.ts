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
  /** Of a script that has neither capitals nor runs, such as the Arabic one. */
  readonly isUncased: boolean;
}

const run = new RegExp(`^[${unspaced}]`, 'u');

/** The words of a stretch of text; `&` counts as one. Runs of a script without spaces are one word each. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    let start = offset + match.index;
    if (plain.test(match[0])) {
      words.push(plainWordAt(start, match[0]));
      continue;
    }
    for (const written of partsOf(match[0].replace(possessive, ''))) {
      words.push(wordAt(start, written));
      start += written.length;
    }
  }
  return words;
}

/** Most words of a European text need no folding. */
const plain = /^[A-Za-z]+$/;

function plainWordAt(start: number, written: string): Word {
  const form = written.toLowerCase();
  const isCapital = written.charCodeAt(0) <= 90;
  return { start, end: start + written.length, form, isCapital, isRun: false, isUncased: false };
}

function wordAt(start: number, written: string): Word {
  const isOfRun = run.test(written);
  return {
    start,
    end: start + written.length,
    form: stemmed(fold(written)),
    isCapital: isCapital.test(written),
    isRun: isOfRun,
    isUncased: !isOfRun && /^\p{Lo}/u.test(written),
  };
}

/** French: `d’Hayton`, `qu’Hayton`. With its apostrophe. */
const elision = /^(?:[dlnsjmtcDLNSJMTC]|(?:[Ll]ors|[Pp]uis|[Jj]us)?[Qq]u)[’'](?=\p{Lu})/u;

/** “And” is written together with the word behind it, and so is “to” before a name, with a stroke where it is to be seen: `والنجار`, `لـحداد`. */
function partsOf(written: string): readonly string[] {
  const [elided] = elision.exec(written) ?? [];
  if (elided !== undefined) return [elided, written.slice(elided.length)];

  const [, and = '', to = '', rest = ''] =
    /^(و(?=(?:\p{L}\p{M}*){3}))?([لب]ـ)?(\p{Script=Arabic}.*)$/u.exec(written) ?? [];
  return rest === '' ? [written] : [and, to, rest].filter((part) => part !== '');
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
