import type { Claim } from '../../core/claim.ts';
import type { Relation } from '../../core/relation.ts';
import { relationKinds } from '../../core/relation-kinds.ts';
import { quoteOf } from './claim-signs.ts';

/** On paper there are no lines to follow; more than these are a list of their own. */
export const maxPrinted = 60;

/** Relations between two texts with both quotes, from left to right, in the order of the left text. */
export function printedRelations(
  relations: readonly Relation[],
  ends: ReadonlyMap<string, Claim>,
  left: string,
) {
  const lines = relations.flatMap(({ kind, from, to }) => {
    const [first, second] = [ends.get(from), ends.get(to)];
    if (first === undefined || second === undefined) return [];
    const isOutward = first.target.source === left;
    const [here, there] = isOutward ? [first, second] : [second, first];
    const { sign, hue, label, inverse } = relationKinds[kind];
    const start = here.target.spans[0]?.start ?? 0;
    const words = isOutward ? label : inverse;
    return [{ start, sign, hue, label: words, left: quoteOf(here.target), right: quoteOf(there.target) }];
  });
  const rest = relations.length - lines.length;
  return {
    lines: lines.sort((a, b) => a.start - b.start),
    more: rest > 0 ? `${rest} more are on the page of relations.` : '',
  };
}
