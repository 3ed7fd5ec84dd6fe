// The file alone: the package's index brings twenty modules, which every start of the server would load.
import { diffArrays } from 'diff/lib/diff/array.js';

/** A run of words that two texts share, or that only one of them has. */
export interface WordRun {
  readonly text: string;
  readonly of: 'both' | 'before' | 'after';
}

/** Edits looked for before the texts are shown whole: the time grows with their number times the length. */
const maxEdits = 1_000;
/** Words by dictionary, so that Chinese is compared by word too. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** What became of the words of one text in another, in reading order. White space counts as it is read, not as it is written. */
export function compareWords(before: string, after: string): WordRun[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: maxEdits });
  if (parts === undefined) {
    const whole: WordRun[] = [
      { text: before, of: 'before' },
      { text: after, of: 'after' },
    ];
    return whole.filter(({ text }) => text !== '');
  }
  return parts.map(({ value, added, removed }) => ({
    text: value.join(''),
    of: added ? 'after' : removed ? 'before' : 'both',
  }));
}

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text.replace(/\s+/g, ' ')), ({ segment }) => segment);
}
