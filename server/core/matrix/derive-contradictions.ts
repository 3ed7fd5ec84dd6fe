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
  readonly claim: string;
  readonly source: string;
  readonly side: Side;
  readonly newest: string;
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
  if (opposes(one.side, other.side)) return 'contradicts';
  return reframes(one.side, other.side) ? 'reframes' : undefined;
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
    sides: [a.side, b.side],
    newest: a.newest > b.newest ? a.newest : b.newest,
  };
}

/** The claims by what they say, both sorted, so that the order of the stances does not matter. */
function groupByPosition(stances: readonly Stance[]): Said[][] {
  const groups = new Map<string, { readonly position: Position; readonly claims: Map<string, Stance[]> }>();
  for (const stance of stances) {
    const position = positionOf(stance);
    const key = `${position.kind} ${position.answer}`;
    const group = groups.get(key) ?? { position, claims: new Map<string, Stance[]>() };
    groups.set(key, group);
    const ofClaim = group.claims.get(stance.claim);
    if (ofClaim === undefined) group.claims.set(stance.claim, [stance]);
    else ofClaim.push(stance);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { position, claims }]) =>
      [...claims]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([claim, ofClaim]) => saidOf(claim, position, ofClaim)),
    );
}

function saidOf(claim: string, position: Position, stances: readonly Stance[]): Said {
  const people = [...new Set(stances.map(({ creator }) => creator))].sort((a, b) => a.localeCompare(b));
  const newest = stances.reduce((latest, { modified }) => (modified > latest ? modified : latest), '');
  return { claim, source: stances[0]?.sources[0] ?? '', side: { ...position, people }, newest };
}
