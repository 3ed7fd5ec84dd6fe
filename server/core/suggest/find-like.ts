import type { Keys } from './keys.ts';
import { primary } from './primary.ts';
import type { Postings, Segment } from './segment.ts';
import { acrossLanguages, bm25, type KindWeights, sameLanguage, weightOf } from './weights.ts';

export interface Query {
  readonly language: string;
  readonly keys: Keys;
}

/** A sentence that is like the one asked with. `score` is about the share of what is asked with that it has: 0 for nothing, near 1 for the same words. */
export interface Hit {
  /** Index of the segment among those asked, and of the sentence in it. */
  readonly segment: number;
  readonly sentence: number;
  readonly score: number;
}

/** Stands for what every sentence leaves unsaid: with few keys to compare by, one in common is no proof. In the unit of inverse document frequencies. */
const unsaid = 6;
/** Less than this is chance: a country and a common word. A little under what “Three Nos” in a long sentence and “four no’s” in another come to. */
export const minScore = 0.08;

/** The sentences most like the one asked with, best first, of all segments together; those of one language are weighed by their own words. */
export function findLike(query: Query, segments: readonly Segment[], limit: number): Hit[] {
  const best: Hit[] = [];
  const language = primary(query.language);
  const isSame = (segment: Segment) => primary(segment.language) === language;
  const numbered = segments.map((segment, at) => ({ segment, at }));
  const same = numbered.filter(({ segment }) => isSame(segment));
  const other = numbered.filter(({ segment }) => !isSame(segment));
  search(query.keys, same, sameLanguage, limit, best);
  search(query.keys, other, acrossLanguages, limit, best);
  return best;
}

interface Numbered {
  readonly segment: Segment;
  readonly at: number;
}

interface Weighed {
  readonly key: string;
  readonly isOwn: boolean;
  readonly weight: number;
}

function search(
  keys: Keys,
  segments: readonly Numbered[],
  weights: KindWeights,
  limit: number,
  best: Hit[],
): void {
  const sentences = segments.reduce((sum, { segment }) => sum + segment.size, 0);
  if (sentences === 0) return;
  const usesOwn = weights.own > 0;
  const weighed = [
    ...(usesOwn ? unique(keys.own).map((key) => weigh(key, true, weights.own, segments, sentences)) : []),
    ...unique(keys.shared).map((key) => weigh(key, false, weightOf(weights, key), segments, sentences)),
  ];
  const whole = unsaid + weighed.reduce((sum, { weight }) => sum + weight, 0);
  const postingsOf = ({ segment }: Numbered) => (usesOwn ? segment.own : segment.shared);
  const mean = segments.reduce((sum, one) => sum + postingsOf(one).total, 0) / sentences;
  for (const one of segments) {
    const sums = sumUp(one.segment, weighed);
    keepBest(sums, postingsOf(one), mean, whole, one.at, limit, best);
  }
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}

/** Inverse document frequency over all segments (Robertson and Spärck Jones, with Lucene's 1 that keeps it above zero). */
function weigh(
  key: string,
  isOwn: boolean,
  weight: number,
  segments: readonly Numbered[],
  sentences: number,
): Weighed {
  let holding = 0;
  for (const { segment } of segments)
    holding += (isOwn ? segment.own : segment.shared).byKey.get(key)?.length ?? 0;
  return { key, isOwn, weight: weight * Math.log(1 + (sentences - holding + 0.5) / (holding + 0.5)) };
}

/** What each sentence of a segment has of the keys. */
function sumUp(segment: Segment, weighed: readonly Weighed[]): Float64Array {
  const sums = new Float64Array(segment.size);
  for (const { key, isOwn, weight } of weighed) {
    const list = (isOwn ? segment.own : segment.shared).byKey.get(key);
    if (list === undefined) continue;
    for (const sentence of list) sums[sentence] = (sums[sentence] ?? 0) + weight;
  }
  return sums;
}

function keepBest(
  sums: Float64Array,
  { lengths }: Postings,
  mean: number,
  whole: number,
  segment: number,
  limit: number,
  best: Hit[],
): void {
  const { k1, b } = bm25;
  const longest = (k1 + 1) / (1 + k1 * (1 - b));
  let least = best.length < limit ? minScore : (best.at(-1)?.score ?? minScore);
  for (let sentence = 0; sentence < sums.length; sentence += 1) {
    const sum = sums[sentence] ?? 0;
    if ((sum / whole) * longest <= least) continue;
    const length = (lengths[sentence] ?? 0) / mean;
    const score = (sum / whole) * ((k1 + 1) / (1 + k1 * (1 - b + b * length)));
    if (score <= least) continue;
    insert({ segment, sentence, score }, best, limit);
    if (best.length === limit) least = best.at(-1)?.score ?? least;
  }
}

function insert(hit: Hit, best: Hit[], limit: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < hit.score) at -= 1;
  best.splice(at, 0, hit);
  if (best.length > limit) best.pop();
}
