import MiniSearch from 'minisearch';
import { searchTerms } from '../../server/core/search-terms.ts';
import { findLike } from '../../server/core/suggest/find-like.ts';
import { keysOf } from '../../server/core/suggest/keys.ts';
import { primary } from '../../server/core/suggest/primary.ts';
import { sentenceReader } from '../../server/core/suggest/reading.ts';
import { segmentBuilder } from '../../server/core/suggest/segment.ts';
import {
  type Labelled,
  type LikePair,
  readLabelled,
  readLikePairs,
  texts,
} from '../support/like-sentences.ts';
import { type Row, row } from './bench.ts';

const limit = 10;
export const qualityNames = {
  same: `suggest.recall${limit}.same`,
  across: `suggest.recall${limit}.across`,
} as const;

/** The sentences that a method puts first for one: of all texts but its own, in all languages. */
type Find = (query: Labelled) => readonly Labelled[];

/** How many of the labelled like sentences are among the first ten, in percent, beside minisearch with the terms of the project's search. */
export async function measureQuality(): Promise<Row[]> {
  const labelled = await readLabelled();
  const pairs = await readLikePairs(labelled);
  const isAcross = ({ one, other }: LikePair) => primary(one.language) !== primary(other.language);
  const [ours, theirs] = [findOurs(labelled), findByMiniSearch(labelled)];
  return [
    compare(
      qualityNames.same,
      pairs.filter((pair) => !isAcross(pair)),
      ours,
      theirs,
    ),
    compare(qualityNames.across, pairs.filter(isAcross), ours, theirs),
  ];
}

function compare(name: string, pairs: readonly LikePair[], ours: Find, theirs: Find): Row {
  return row(name, recall(pairs, ours), '%', recall(pairs, theirs));
}

function recall(pairs: readonly LikePair[], find: Find): number {
  const asked = pairs.flatMap(({ one, other }) => [[one, other] as const, [other, one] as const]);
  return (asked.filter(([query, target]) => find(query).includes(target)).length * 100) / asked.length;
}

function findOurs(labelled: readonly Labelled[]): Find {
  const made = texts.map(({ name, language }) => {
    const sentences = labelled.filter(({ text }) => text === name);
    const builder = segmentBuilder(language);
    for (const { sentence } of sentences) builder.add(sentence);
    return { name, sentences, segment: builder.finish() };
  });
  return (query) => {
    const others = made.filter(({ name }) => name !== query.text);
    const keys = keysOf(sentenceReader(query.language)(query.sentence));
    const segments = others.map(({ segment }) => segment);
    return findLike({ language: query.language, keys }, segments, limit).flatMap(
      ({ segment, sentence }) => others[segment]?.sentences[sentence] ?? [],
    );
  };
}

function findByMiniSearch(labelled: readonly Labelled[]): Find {
  const index = new MiniSearch({ fields: ['text'], tokenize: searchTerms, processTerm: (term) => term });
  index.addAll(labelled.map(({ sentence }, id) => ({ id, text: sentence })));
  return (query) =>
    index
      .search(query.sentence)
      .flatMap(({ id }) => labelled[Number(id)] ?? [])
      .filter(({ text }) => text !== query.text)
      .slice(0, limit);
}
