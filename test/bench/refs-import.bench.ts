/// <reference path="../support/citation-js.d.ts" />
import { duplicateIndex } from '../../server/core/references/duplicates.ts';
import { bibliographyFormat } from '../../server/formats/bibliography/bibtex.ts';
import { type Bench, median, row } from './bench.ts';
import { processorSeconds } from './processor-time.ts';
import { type Bibliography, bibliography } from './refs-subject.ts';

const name = 'refs.import@10000';
const entries = 10_000;
const timedRuns = 5;

/**
 * A BibTeX file of 10,000 entries read, mended and held against the schema, and the duplicates among them found, in the processor's seconds. The baseline is citation-js, which
 * reads the same text and does neither of the other two; its record of how it read each entry is switched off, as it would take most of the time.
 */
export const bench: Bench = {
  names: [name],
  async run(_, seed) {
    const subject = bibliography(entries, seed);
    const { plugins } = await import('@citation-js/core');
    await import('@citation-js/plugin-bibtex');
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < timedRuns; round += 1) {
      const elapsed = processorSeconds();
      await importAll(subject);
      ours.push(elapsed());
      const elapsedThere = processorSeconds();
      const read = plugins.input.chain(subject.text, { generateGraph: false });
      theirs.push(elapsedThere());
      if (read.length !== entries) throw new Error(`citation-js read ${read.length} entries`);
    }
    return [row(name, median(ours), 's', median(theirs), '≤ 2 ×')];
  },
};

async function importAll({ text, duplicates }: Bibliography): Promise<void> {
  const index = duplicateIndex();
  let read = 0;
  let found = 0;
  for await (const outcome of bibliographyFormat.parse(text)) {
    if (outcome.kind === 'refused') throw new Error(`line ${outcome.line}: ${outcome.reason}`);
    read += 1;
    if (index.find(outcome.csl) !== undefined) found += 1;
    index.add(outcome.key, outcome.csl);
  }
  if (read !== entries || found !== duplicates)
    throw new Error(`${read} read, ${found} of ${duplicates} found`);
}
