import MiniSearch from 'minisearch';
import type { Citable } from '../../server/core/references/mentions/citable.ts';
import { findMentions } from '../../server/core/references/mentions/find-mentions.ts';
import { seeded } from './anchor-random.ts';
import { texts } from './anchor-text.ts';
import { type Bench, median, type Row, row } from './bench.ts';
import { processorSeconds } from './processor-time.ts';

const names = { all: 'refs.mentions@1MB', linear: 'refs.mentions@1MB/4x250KB' } as const;
const length = 1_000_000;
const works = 1_000;
const surnames = 120;
const timedRuns = 5;
/** Characters of prose between two mentions: 3,000 in a megabyte, as in a dense thesis. */
const between = 330;

/**
 * A megabyte of prose with some 3,000 citations of 1,000 works, in the processor's seconds: by author and year within brackets and without, and by plain name.
 * The baseline is minisearch making an index of the same paragraphs, which reads every word once too. The second row holds it against four quarters of the text, one
 * after the other: 1 when it is linear.
 */
export const bench: Bench = {
  names: Object.values(names),
  run(wanted, seed) {
    const citables = makeWorks();
    const text = makeText(citables, seed);
    const rows: Row[] = [];
    const [whole, quarters, indexed] = inTurns([
      () => findMentions(text, citables, [], 'en'),
      () => {
        for (let from = 0; from < length; from += length / 4)
          findMentions(text.slice(from, from + length / 4), citables, [], 'en');
      },
      () => index(text),
    ]);
    if (wanted(names.all)) rows.push(row(names.all, whole ?? 0, 's', indexed ?? 0, '≤ 2 ×'));
    if (wanted(names.linear)) rows.push(row(names.linear, whole ?? 0, 's', quarters ?? 0, '≤ 1.2 ×'));
    return Promise.resolve(rows);
  },
};

function makeWorks(): readonly Citable[] {
  return Array.from({ length: works }, (_, at) => ({
    key: String(at),
    names: [
      { family: surname(at), given: at % 2 === 0 ? 'Anna B.' : 'C.' },
      ...(at % 3 === 0 ? [{ family: surname(at + 7), given: 'D.' }] : []),
    ],
    year: String(1960 + ((Math.floor(at / surnames) * 7 + at) % 65)),
    title: `The making of the thing that has the number ${at}`,
    label: '',
  }));
}

function surname(at: number): string {
  const number = at % surnames;
  return `${'BDFGKLMNPRST'.charAt(number % 12)}${'aeiou'.charAt(number % 5)}${['ndel', 'rkov', 'lstrom', 'vani', 'mmer', 'scarp', 'thwell', 'zinski', 'quard', 'ppel'][Math.floor(number / 12)] ?? 'x'}`;
}

function makeText(citables: readonly Citable[], seed: number): string {
  const random = seeded(seed + 1);
  const prose = texts.prose(seed).paragraphs.flat().join(' ');
  const parts: string[] = [];
  let made = 0;
  for (let from = 0; made < length; from = (from + between) % (prose.length - between)) {
    const work = citables[random.between(0, works - 1)];
    const [first, second] = work?.names ?? [];
    const both = second === undefined ? first?.family : `${first?.family} and ${second.family}`;
    const ways = [
      ` (${both}, ${work?.year}).`,
      ` ${both} (${work?.year}, p. 12) argues so.`,
      ` according to ${first?.given} ${first?.family}, so it is.`,
    ];
    const part = `${prose.slice(from, from + between)}${ways[parts.length % 3]}${parts.length % 4 === 3 ? '\n\n' : ' '}`;
    parts.push(part);
    made += part.length;
  }
  return parts.join('').slice(0, length);
}

function index(text: string): void {
  const search = new MiniSearch({ fields: ['text'] });
  search.addAll(text.split('\n\n').map((paragraph, id) => ({ id, text: paragraph })));
}

/** The middle of some runs of each, one after the other, so that what else a machine does falls on all. */
function inTurns(works: readonly (() => void)[]): number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < timedRuns; round += 1)
    for (const [at, work] of works.entries()) {
      const elapsed = processorSeconds();
      work();
      times[at]?.push(elapsed());
    }
  return times.map(median);
}
