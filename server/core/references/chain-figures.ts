import type { Claim } from '../claim.ts';
import { type ChainLink, standingChecks } from './chain.ts';

/**
 * How far the factual claims of a source can be walked to the passages that they rest on. All are counts of claims, and a claim counts wherever one of its
 * citations does, so that the verdicts may add up to more than `checked`. A verdict counts only where there is a passage that can be looked up.
 */
export interface ChainFigures {
  readonly factual: number;
  readonly cited: number;
  readonly withPassage: number;
  /** Somebody has held it against the passage and found something; who could not check it has not. */
  readonly checked: number;
  /** Not `checked`, but somebody says to have found something without pointing to a passage: in a copy of their own. */
  readonly checkedWithoutPassage: number;
  readonly saysSo: number;
  readonly partly: number;
  readonly doesNot: number;
  /** With a passage or without. */
  readonly couldNot: number;
}

const none: ChainFigures = {
  factual: 0,
  cited: 0,
  withPassage: 0,
  checked: 0,
  checkedWithoutPassage: 0,
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
    for (const figure of onlyOnce(reached.get(id) ?? new Set())) counts[figure] += 1;
  }
  return bySource;
}

function figuresOf(link: ChainLink): readonly Figure[] {
  const verdicts = standingChecks(link).map(({ verdict }) => verdict);
  const found = verdicts.filter((verdict) => verdict !== 'couldNot');
  const couldNot = found.length < verdicts.length ? (['couldNot'] as const) : [];
  const hasFound = found.length > 0;
  if (link.citation.passage === undefined)
    return ['cited', ...(hasFound ? (['checkedWithoutPassage'] as const) : []), ...couldNot];
  return ['cited', 'withPassage', ...(hasFound ? (['checked'] as const) : []), ...found, ...couldNot];
}

/** A claim that is checked against one passage needs no other word, so that the two add up to those of which anything was found. */
function onlyOnce(figures: ReadonlySet<Figure>): readonly Figure[] {
  return [...figures].filter((figure) => figure !== 'checkedWithoutPassage' || !figures.has('checked'));
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
  'checkedWithoutPassage',
  'saysSo',
  'partly',
  'doesNot',
  'couldNot',
] as const;
