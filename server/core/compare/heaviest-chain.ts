/** A pair of places, one in each of two texts, with what it counts. */
export interface Weighed {
  readonly old: number;
  readonly young: number;
  readonly weight: number;
}

/**
 * The pairs that ascend on both sides and count the most together, in their order: what stays when the least is said to have moved. Places count from 1 and
 * stand in one pair each. Takes n log n, by a tree of the best chain that ends at each place (Fenwick 1994).
 */
export function heaviestChain<Pair extends Weighed>(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a.old - b.old);
  const size = sorted.reduce((most, { young }) => Math.max(most, young), 0);
  const best: (Link<Pair> | undefined)[] = [];
  let heaviest: Link<Pair> | undefined;
  for (const pair of sorted) {
    let before: Link<Pair> | undefined;
    for (let at = pair.young - 1; at > 0; at -= at & -at) before = heavier(before, best[at]);
    const link = { pair, weight: pair.weight + (before?.weight ?? 0), before };
    for (let at = pair.young; at <= size; at += at & -at) best[at] = heavier(best[at], link);
    heaviest = heavier(heaviest, link);
  }
  const chain: Pair[] = [];
  for (let link = heaviest; link !== undefined; link = link.before) chain.push(link.pair);
  return chain.reverse();
}

interface Link<Pair> {
  readonly pair: Pair;
  readonly weight: number;
  readonly before: Link<Pair> | undefined;
}

function heavier<Pair>(one: Link<Pair> | undefined, other: Link<Pair> | undefined): Link<Pair> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.weight > one.weight ? other : one;
}
