import { diffWords } from 'diff';
import { compareTexts } from '../../server/core/compare/compare-texts.ts';
import { edit } from './anchor-edit.ts';
import { texts } from './anchor-text.ts';
import { type Bench, median, type Row, row } from './bench.ts';
import { processorSeconds } from './processor-time.ts';

/** Ours compares the whole megabyte; `diffWords` of the `diff` library a piece of it, as its time grows with the square of what was changed. */
const pieceLength = 20_000;
const timedRuns = 3;
/** What two texts have in common: all but one letter in a hundred, or nothing. */
const cases = ['similar', 'unrelated', 'letters'] as const;

const nameOf = (one: (typeof cases)[number]) => `compare.texts.${one}`;

/**
 * Two texts of a megabyte compared word by word, in the processor's seconds. `similar` are two editions, `unrelated` two texts of other words, `letters` half a million lines
 * of one letter each. The baseline is what `diffWords` takes for the first 20,000 characters of the same two texts, times how often the texts are that long: in favour of
 * `diffWords`, whose time grows faster than that.
 */
export const bench: Bench = {
  names: cases.map(nameOf),
  run(wanted, seed) {
    const rows: Row[] = [];
    for (const one of cases) {
      if (!wanted(nameOf(one))) continue;
      const { before, after } = pairOf(one, seed);
      const value = seconds(() => compareTexts(before, after));
      const piece = seconds(() => diffWords(before.slice(0, pieceLength), after.slice(0, pieceLength)));
      rows.push(row(nameOf(one), value, 's', (piece * before.length) / pieceLength, '≤ 1 ×'));
    }
    return Promise.resolve(rows);
  },
};

function pairOf(one: (typeof cases)[number], seed: number): { before: string; after: string } {
  const changes = { edited: 0.01, deleted: 0, seed };
  const { before, after } = edit(texts.prose(seed), changes);
  if (one === 'similar') return { before, after };
  const other = edit(texts.repeats(seed), changes).before;
  return one === 'unrelated'
    ? { before, after: other }
    : { before: lettersOf(before), after: lettersOf(other) };
}

function lettersOf(text: string): string {
  return [...text.slice(0, 500_000).replace(/\s/g, 'x')].join('\n');
}

function seconds(work: () => void): number {
  return median(
    Array.from({ length: timedRuns }, () => {
      const elapsed = processorSeconds();
      work();
      return elapsed();
    }),
  );
}
