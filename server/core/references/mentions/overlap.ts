import type { Range } from '../../target.ts';

export function byPlace(one: Range, other: Range): number {
  return one.start - other.start || one.end - other.end;
}

/** Those of the first list that touch none of the second. Both ascend; those of the second do not hold one another. */
export function apartFrom<Item extends Range>(items: readonly Item[], others: readonly Range[]): Item[] {
  let at = 0;
  return items.filter(({ start, end }) => {
    while ((others[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (others[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
