import { keysOf } from '../../core/keys.ts';
import type { Relation } from '../../core/relation.ts';
import { relationKinds } from '../../core/relation-kinds.ts';

/** How many relations of each kind there are, in the order of the table, only kinds that occur. */
export function relationCounts(relations: readonly Pick<Relation, 'kind'>[]) {
  const byKind = keysOf(relationKinds).map((kind) => {
    const { sign, hue, label } = relationKinds[kind];
    return { kind, sign, hue, label, count: relations.filter((one) => one.kind === kind).length };
  });
  return byKind.filter(({ count }) => count > 0);
}
