import MiniSearch from 'minisearch';
import { searchTerms } from '../../server/core/search-terms.ts';
import { findLike } from '../../server/core/suggest/find-like.ts';
import { keysOf } from '../../server/core/suggest/keys.ts';
import { sentenceReader } from '../../server/core/suggest/reading.ts';
import { type Segment, segmentBuilder } from '../../server/core/suggest/segment.ts';
import { type Bench, median, type Row, row } from './bench.ts';
import { measureQuality, qualityNames } from './suggest-quality.ts';
import { type MadeSource, makeSources } from './suggest-text.ts';

const sentences = 10_000;
const claims = 1_000;
/** Suggestions asked for, as the page does. */
const limit = 10;
const rounds = 5;
const warmUpRounds = 1;
/** One in so many claims is asked with where the baseline is timed, for it takes a tenth of a second for each. */
const everyAsked = 50;
const names = {
  build: `suggest.build@${sentences}`,
  one: `suggest.one@${sentences}`,
  allPairs: `suggest.allPairs@${claims}x${sentences}`,
} as const;

/**
 * Suggestions among 10,000 sentences of ten sources in three languages. The baseline is minisearch on the same texts with the terms of the project's search (folded words, and pairs of
 * Chinese characters): any of the words, the best ten taken. It finds nothing across languages and reads no numbers or dates, which makes its work less. For all pairs it is
 * asked with some of the claims, and its time is scaled to all.
 */
export const bench: Bench = {
  names: [...Object.values(names), ...Object.values(qualityNames)],
  async run(wanted) {
    const sources = makeSources(sentences);
    const rows: Row[] = [];
    if (wanted(names.build))
      rows.push(
        inTurns(
          names.build,
          () => build(sources),
          () => buildBaseline(sources),
        ),
      );
    if (wanted(names.one) || wanted(names.allPairs)) rows.push(...ask(sources, wanted));
    if (Object.values(qualityNames).some(wanted)) rows.push(...(await measureQuality()));
    return rows;
  },
};

interface Asked {
  readonly language: string;
  readonly text: string;
}

function ask(sources: readonly MadeSource[], wanted: (name: string) => boolean): Row[] {
  const segments = build(sources);
  const baseline = buildBaseline(sources);
  const asked = sources.flatMap(({ language, sentences: all }) =>
    all.slice(0, claims / sources.length).map((text): Asked => ({ language, text })),
  );
  const readers = new Map(sources.map(({ language }) => [language, sentenceReader(language)]));
  const ours = ({ language, text }: Asked) => {
    const reading = readers.get(language)?.(text);
    return reading === undefined ? [] : findLike({ language, keys: keysOf(reading) }, segments, limit);
  };
  const theirs = ({ text }: Asked) => baseline.search(text).slice(0, limit);
  const some = asked.filter((_, at) => at % everyAsked === 0);
  const perClaim = inTurns(
    names.one,
    () => some.map(ours),
    () => some.map(theirs),
  );
  const rows: Row[] = [];
  if (wanted(names.one))
    rows.push(row(names.one, perClaim.value / some.length, 'ms', perClaim.baseline / some.length, '< 1'));
  if (wanted(names.allPairs)) {
    const values = Array.from({ length: rounds }, () => timed(() => asked.map(ours)));
    rows.push(row(names.allPairs, median(values), 'ms', perClaim.baseline * everyAsked, '< 1'));
  }
  return rows;
}

function build(sources: readonly MadeSource[]): Segment[] {
  return sources.map(({ language, sentences: all }) => {
    const builder = segmentBuilder(language);
    for (const sentence of all) builder.add(sentence);
    return builder.finish();
  });
}

function buildBaseline(sources: readonly MadeSource[]): MiniSearch {
  const asIs = (term: string) => term;
  const index = new MiniSearch({ fields: ['text'], tokenize: searchTerms, processTerm: asIs });
  index.addAll(sources.flatMap(({ sentences: all }) => all).map((text, id) => ({ id, text })));
  return index;
}

/** Ours and the baseline take turns; the middle of the rounds counts. */
function inTurns(name: string, ours: () => unknown, theirs: () => unknown): Row {
  const [values, baselines]: [number[], number[]] = [[], []];
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    const value = timed(ours);
    const other = timed(theirs);
    if (round < warmUpRounds) continue;
    values.push(value);
    baselines.push(other);
  }
  return row(name, median(values), 'ms', median(baselines), '< 1');
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
