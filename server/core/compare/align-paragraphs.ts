// The file alone: the package's index brings twenty modules.
import { diffArrays } from 'diff/lib/diff/array.js';
import type { Range } from '../target.ts';
import { pairChanged } from './pair-changed.ts';

/** A paragraph before and its counterpart after; one of them is missing where a paragraph was removed or added. */
export type Pair = readonly [before: Range | undefined, after: Range | undefined];

/** Paragraphs that one text may have and the other not before all are paired by what they share: the time grows with the square. */
const maxParagraphEdits = 2_000;

/** Every paragraph of both texts once, in the order of both. */
export function alignParagraphs(before: string, after: string): Pair[] {
  const [olds, news] = [paragraphsOf(before), paragraphsOf(after)];
  const pairs: Pair[] = [];
  let hunk: { olds: Range[]; news: Range[] } = { olds: [], news: [] };
  const flush = () => {
    for (const pair of pairChanged(before, after, hunk.olds, hunk.news)) pairs.push(pair);
    hunk = { olds: [], news: [] };
  };
  let [old, young] = [0, 0];
  for (const { count, kind } of stretches(wordsOf(before, olds), wordsOf(after, news))) {
    const removed = kind === 'added' ? [] : olds.slice(old, old + count);
    const added = kind === 'removed' ? [] : news.slice(young, young + count);
    old += removed.length;
    young += added.length;
    if (kind === 'same') {
      flush();
      for (const [at, range] of removed.entries()) pairs.push([range, added[at]]);
    } else {
      for (const range of removed) hunk.olds.push(range);
      for (const range of added) hunk.news.push(range);
    }
  }
  flush();
  return pairs;
}

/** Lines that hold more than white space. */
function paragraphsOf(text: string): Range[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*/g), ({ index, 0: line }) => {
    return { start: index, end: index + line.length };
  });
}

function wordsOf(text: string, ranges: readonly Range[]): string[] {
  return ranges.map(({ start, end }) => text.slice(start, end));
}

interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly count: number;
}

function stretches(before: string[], after: string[]): Stretch[] {
  const changes = diffArrays(before, after, { maxEditLength: maxParagraphEdits });
  if (changes === undefined) {
    return [
      { kind: 'removed', count: before.length },
      { kind: 'added', count: after.length },
    ];
  }
  return changes.map(({ added, removed, count }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    count,
  }));
}
