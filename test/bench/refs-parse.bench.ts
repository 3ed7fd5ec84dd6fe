import { parseReference } from '../../server/core/references/parse/parse-reference.ts';
import { goldReferences } from '../support/reference-gold.ts';
import { type Bench, row } from './bench.ts';
import { processorSeconds } from './processor-time.ts';

/** The fastest of so many rounds: whatever else the machine does only slows them down. */
const rounds = 5;
/** An entry as long as one in which fifty people are named. */
const longString = `${Array.from({ length: 50 }, (_, at) => `Author${'abcdefghij'[at % 10]}, B. C.`).join(', ')} (2014). ${'Rivers and the treaties that bind them, '.repeat(8)}and what came of it. Journal of River Law, 3(2), 1–20.`;

const names = ['refs.parse@1000', 'refs.parse@4000', 'refs.parseLong'] as const;

/**
 * Reading reference strings: the gold set over and over, beside twice half of them, or four times a quarter; and 100 entries of 1,200 characters beside twice the time of their
 * halves. All show whether the time grows with the input alone.
 */
export const bench: Bench = {
  names,
  run(wanted) {
    const gold = goldReferences('gold-').map(({ text }) => text);
    const sample = (count: number) => Array.from({ length: count }, (_, at) => gold[at % gold.length] ?? '');
    const copies = (text: string) => Array.from({ length: 100 }, () => text);
    const half = longString.slice(-longString.length / 2);
    const measures = [
      () => row(names[0], timeOf(sample(1_000)), 's', 2 * timeOf(sample(500)), '≤ 1.15'),
      () => row(names[1], timeOf(sample(4_000)), 's', 4 * timeOf(sample(1_000)), '≤ 1.15'),
      () => row(names[2], timeOf(copies(longString)), 's', 2 * timeOf(copies(half)), '≤ 1.5'),
    ];
    return Promise.resolve(measures.filter((_, at) => wanted(names[at] ?? '')).map((measure) => measure()));
  },
};

/** The processor's seconds to read all of them. */
function timeOf(texts: readonly string[]): number {
  const seconds = Array.from({ length: rounds }, () => {
    const elapsed = processorSeconds();
    for (const text of texts) parseReference(text);
    return elapsed();
  });
  return Math.min(...seconds);
}
