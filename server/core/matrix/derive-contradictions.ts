import type { Stance } from '../stance.ts';
import type { ContradictionKind, Side } from './contradiction.ts';
import { opposes, type Position, positionOf, reframes } from './positions.ts';

/** Two claims, sorted by id, whose stances on one statement say that they contradict, or that one frames it differently. */
export interface DerivedPair {
  readonly kind: ContradictionKind;
  readonly claims: readonly [string, string];
  readonly sources: readonly [string, string];
  readonly sides: readonly [Side, Side];
  readonly newest: string;
}

/** What one claim says, with everybody who says that it does. */
interface Said {
  readonly position: Position;
  readonly claim: string;
  readonly source: string;
  readonly people: Set<string>;
  newest: string;
}

/**
 * Pairs that one statement brings; further ones are counted but not made. A hundred claims on each side of one question are 10,000 pairs that nobody
 * reads one by one.
 */
export const maxPairs = 2_000;

/** @param stances of one statement */
export function derivePairs(stances: readonly Stance[]): { pairs: DerivedPair[]; leftOut: number } {
  const groups = groupByPosition(stances);
  const pairs: DerivedPair[] = [];
  let all = 0;
  for (const [at, one] of groups.entries()) {
    for (const other of groups.slice(at + 1)) {
      const kind = kindOf(one, other);
      if (kind === undefined) continue;
      all += countPairs(one, other);
      for (const first of one) {
        if (pairs.length >= maxPairs) break;
        for (const second of other) {
          if (first.claim === second.claim) continue;
          if (pairs.length >= maxPairs) break;
          pairs.push(pairOf(kind, first, second));
        }
      }
    }
  }
  return { pairs, leftOut: all - pairs.length };
}

function kindOf([one]: readonly Said[], [other]: readonly Said[]): ContradictionKind | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (opposes(one.position, other.position)) return 'contradicts';
  return reframes(one.position, other.position) ? 'reframes' : undefined;
}

/** A claim that people see on both sides does not contradict itself. */
function countPairs(one: readonly Said[], other: readonly Said[]): number {
  const claims = new Set(one.map(({ claim }) => claim));
  return one.length * other.length - other.filter(({ claim }) => claims.has(claim)).length;
}

function pairOf(kind: ContradictionKind, first: Said, second: Said): DerivedPair {
  const [a, b] = first.claim < second.claim ? [first, second] : [second, first];
  return {
    kind,
    claims: [a.claim, b.claim],
    sources: [a.source, b.source],
    sides: [sideOf(a), sideOf(b)],
    newest: a.newest > b.newest ? a.newest : b.newest,
  };
}

function sideOf({ position, people }: Said): Side {
  return { ...position, people: [...people].sort((a, b) => a.localeCompare(b)) };
}

/** The claims by what they say, both sorted, so that the order of the stances does not matter. */
function groupByPosition(stances: readonly Stance[]): Said[][] {
  const groups = new Map<string, Map<string, Said>>();
  for (const stance of stances) {
    const position = positionOf(stance);
    const key = `${position.kind} ${position.answer}`;
    const group = groups.get(key) ?? new Map<string, Said>();
    groups.set(key, group);
    const found = group.get(stance.claim);
    if (found === undefined) {
      const [source = ''] = stance.sources;
      const people = new Set([stance.creator]);
      group.set(stance.claim, { position, claim: stance.claim, source, people, newest: stance.modified });
    } else {
      found.people.add(stance.creator);
      if (stance.modified > found.newest) found.newest = stance.modified;
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => [...group.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1)));
}
