/** Chance that can be had again: the same seed gives the same answers in the same order. */
export interface Random {
  /** At least 0, below 1. */
  share(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** Mulberry32 (Tommy Ettinger, 2017): 32 bits of state are plenty for a benchmark. */
export function seeded(seed: number): Random {
  let state = seed;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(share() * (high - low + 1));
  return { share, between, pick: (items) => items[between(0, items.length - 1)] ?? items[0] };
}

/** `count` of the items, chosen by chance, in their order. */
export function sampleOf<Item>(random: Random, items: readonly Item[], count: number): Item[] {
  let left = Math.min(count, items.length);
  return items.filter((_, index) => {
    const isChosen = random.share() * (items.length - index) < left;
    if (isChosen) left -= 1;
    return isChosen;
  });
}
