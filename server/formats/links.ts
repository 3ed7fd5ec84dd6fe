import { type Assessed, assessmentsByRelation } from '../core/assessed.ts';
import type { Check } from '../core/check.ts';
import type { Citation } from '../core/citation.ts';
import type { Relation } from '../core/relation.ts';
import { relationKinds } from '../core/relation-kinds.ts';
import type { Annotations } from './format.ts';

/** A relation as one of its claims tells it. */
export interface ToldRelation {
  readonly relation: Relation;
  /** What others think of it. */
  readonly assessed: readonly Assessed[];
  /** `supports` or `is supported by`. */
  readonly words: string;
  readonly sign: string;
  /** Id of the claim at the other end. */
  readonly other: string;
}

/** A citation with what people found of it. */
export interface ToldCitation {
  readonly citation: Citation;
  readonly checks: readonly Check[];
}

/** What hangs on a claim. */
export interface Links {
  relationsOf(claim: string): readonly ToldRelation[];
  citationsOf(claim: string): readonly ToldCitation[];
}

/** Relations and citations by claim, read once for all claims. */
export function linksOf({
  relations,
  assessments,
  citations,
  checks,
}: Pick<Annotations, 'relations' | 'assessments' | 'citations' | 'checks'>): Links {
  const assessedOf = assessmentsByRelation(assessments);
  const related = new Map<string, ToldRelation[]>();
  for (const relation of relations) {
    const { label, inverse, sign } = relationKinds[relation.kind];
    const assessed = assessedOf.get(relation.id) ?? [];
    add(related, relation.from, { relation, assessed, words: label, sign, other: relation.to });
    add(related, relation.to, { relation, assessed, words: inverse, sign, other: relation.from });
  }
  const found = new Map<string, Check[]>();
  for (const check of checks) add(found, check.citation, check);
  const cited = new Map<string, ToldCitation[]>();
  for (const citation of citations)
    add(cited, citation.claim, { citation, checks: found.get(citation.id) ?? [] });
  return {
    relationsOf: (claim) => related.get(claim) ?? [],
    citationsOf: (claim) => cited.get(claim) ?? [],
  };
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
