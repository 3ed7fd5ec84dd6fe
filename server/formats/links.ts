import type { Citation } from '../core/citation.ts';
import type { Relation } from '../core/relation.ts';
import { relationKinds } from '../core/relation-kinds.ts';
import type { Annotations } from './format.ts';

/** A relation as one of its claims tells it. */
export interface ToldRelation {
  readonly relation: Relation;
  /** `supports` or `is supported by`. */
  readonly words: string;
  readonly sign: string;
  /** Id of the claim at the other end. */
  readonly other: string;
}

/** What hangs on a claim. */
export interface Links {
  relationsOf(claim: string): readonly ToldRelation[];
  citationsOf(claim: string): readonly Citation[];
}

/** Relations and citations by claim, read once for all claims. */
export function linksOf({ relations, citations }: Pick<Annotations, 'relations' | 'citations'>): Links {
  const related = new Map<string, ToldRelation[]>();
  for (const relation of relations) {
    const { label, inverse, sign } = relationKinds[relation.kind];
    add(related, relation.from, { relation, words: label, sign, other: relation.to });
    add(related, relation.to, { relation, words: inverse, sign, other: relation.from });
  }
  const cited = new Map<string, Citation[]>();
  for (const citation of citations) add(cited, citation.claim, citation);
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
