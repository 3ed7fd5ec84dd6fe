import type { Claim } from '../claim.ts';
import { type ChainLink, standingChecks } from './chain.ts';

/**
 * How far the factual claims of a source can be walked to the passages that they rest on. All are counts of claims, and a claim counts wherever one of its
 * citations does, so that the verdicts may add up to more than `checked`.
 */
export interface ChainFigures {
  readonly factual: number;
  readonly cited: number;
  readonly withPassage: number;
  /** Somebody has held it against the passage and found something; who could not check it has not. */
  readonly checked: number;
  readonly saysSo: number;
  readonly partly: number;
  readonly doesNot: number;
  readonly couldNot: number;
}

const none: ChainFigures = {
  factual: 0,
  cited: 0,
  withPassage: 0,
  checked: 0,
  saysSo: 0,
  partly: 0,
  doesNot: 0,
  couldNot: 0,
};
type Figure = keyof ChainFigures;

/** The figures by source; a source without factual claims has none. */
export function chainFigures(
  claims: Iterable<Pick<Claim, 'id' | 'kind' | 'target'>>,
  links: readonly ChainLink[],
): ReadonlyMap<string, ChainFigures> {
  const reached = new Map<string, Set<Figure>>();
  for (const link of links) {
    const figures = reached.get(link.claim.id) ?? new Set<Figure>();
    reached.set(link.claim.id, figures);
    for (const figure of figuresOf(link)) figures.add(figure);
  }
  const bySource = new Map<string, Record<Figure, number>>();
  for (const { id, kind, target } of claims) {
    if (kind !== 'factual') continue;
    const counts = bySource.get(target.source) ?? { ...none };
    bySource.set(target.source, counts);
    counts.factual += 1;
    for (const figure of reached.get(id) ?? []) counts[figure] += 1;
  }
  return bySource;
}

function figuresOf(link: ChainLink): readonly Figure[] {
  const verdicts = standingChecks(link).map(({ verdict }) => verdict);
  return [
    'cited',
    ...(link.citation.passage === undefined ? [] : (['withPassage'] as const)),
    ...(verdicts.some((verdict) => verdict !== 'couldNot') ? (['checked'] as const) : []),
    ...verdicts,
  ];
}

/** All sources together. */
export function sumFigures(all: Iterable<ChainFigures>): ChainFigures {
  const sum: Record<Figure, number> = { ...none };
  for (const figures of all) for (const figure of figureNames) sum[figure] += figures[figure];
  return sum;
}

const figureNames = [
  'factual',
  'cited',
  'withPassage',
  'checked',
  'saysSo',
  'partly',
  'doesNot',
  'couldNot',
] as const;
