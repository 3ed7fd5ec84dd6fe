import { carry } from '../../server/core/anchor/carry.ts';
import { edit } from './anchor-edit.ts';
import { texts } from './anchor-text.ts';
import { type Row, row } from './bench.ts';
import { processorSeconds } from './processor-time.ts';

const name = 'anchor.unrelated.carry';

/** From one text to another that has nothing to do with it; the baseline is the time to an edited copy. */
export const unrelated = {
  names: [name],
  run(seed: number): Promise<readonly Row[]> {
    const edition = edit(texts.prose(seed), { edited: 0.05, deleted: 0, seed });
    const other = edit(texts.repeats(seed), { edited: 0.05, deleted: 0, seed });
    const spans = edition.quotes.map(({ span }) => span);
    const similar = seconds(() => carry(edition.before, edition.after, spans));
    const different = seconds(() => carry(edition.before, other.before, spans));
    return Promise.resolve([row(name, different, 's', similar, '≤ 5 ×')]);
  },
};

function seconds(work: () => void): number {
  const elapsed = processorSeconds();
  work();
  return elapsed();
}
