import { opposes, type Position, type Positions, reframes } from './positions.ts';

/**
 * How contested a statement is. `opposed` counts the pairs of sources of which one says what the other cannot grant, and each source two claims of
 * which do so; `reframed` the pairs that are not opposed but tell it in another light. In `score` a reframing
 * weighs a quarter, so that three of them are not yet a contradiction.
 */
export interface Contest {
  readonly opposed: number;
  readonly reframed: number;
  readonly score: number;
}

const reframingWeight = 0.25;

/** Sources that take the same positions are counted together, so that the pairs of many sources need not be looked at one by one. */
export function measureContest(sources: Iterable<Positions>): Contest {
  const groups = new Map<string, { readonly of: Positions; size: number; splitInside: number }>();
  for (const positions of sources) {
    const key = positions.signature;
    const group = groups.get(key) ?? { of: positions, size: 0, splitInside: 0 };
    groups.set(key, group);
    group.size += 1;
    if (isSplit(positions)) group.splitInside += 1;
  }
  let opposed = 0;
  let reframed = 0;
  const list = [...groups.values()];
  for (const [at, one] of list.entries()) {
    opposed += one.splitInside;
    for (const other of list.slice(at)) {
      const pairs = one === other ? (one.size * (one.size - 1)) / 2 : one.size * other.size;
      if (anyPair(one.of, other.of, opposes)) opposed += pairs;
      else if (anyPair(one.of, other.of, reframes)) reframed += pairs;
    }
  }
  return { opposed, reframed, score: opposed + reframed * reframingWeight };
}

/** Whether two claims of the one source oppose each other. Two people who see one claim differently are another matter. */
export function isSplit(positions: Positions): boolean {
  const { taken } = positions;
  return taken.some((one, at) =>
    taken
      .slice(at + 1)
      .some(
        (other) =>
          opposes(one.position, other.position) && new Set([...one.claims, ...other.claims]).size > 1,
      ),
  );
}

function anyPair(a: Positions, b: Positions, test: (a: Position, b: Position) => boolean): boolean {
  return a.taken.some((one) => b.taken.some((other) => test(one.position, other.position)));
}
