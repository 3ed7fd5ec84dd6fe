import { answerText } from '../answers.ts';
import type { ContradictionKind } from '../matrix/contradiction.ts';
import { opposes, type Position, positionOf, reframes } from '../matrix/positions.ts';
import type { Relation } from '../relation.ts';
import type { Silence } from '../silence.ts';
import type { Stance } from '../stance.ts';
import type { Statement } from '../statement.ts';
import type { GraphLink } from './graph.ts';
import type { LinkKind } from './link-kinds.ts';

interface Said {
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
  readonly answer: string;
  readonly person: string;
  readonly record: string;
  readonly contests: readonly ContradictionKind[];
}

export function relationLinks(relations: Iterable<Relation>): GraphLink[] {
  return merged(
    Array.from(relations, ({ id, kind, from, to, creator }): Said => {
      const contests = kind === 'contradicts' || kind === 'reframes' ? [kind] : [];
      const ends = { from: `claim:${from}`, to: `claim:${to}` };
      return { kind, ...ends, answer: '', person: creator, record: id, contests };
    }),
  );
}

export function silenceLinks(silences: Iterable<Silence>): GraphLink[] {
  return merged(
    Array.from(silences, ({ id, source, statement, creator }): Said => {
      const ends = { from: `source:${source}`, to: `statement:${statement}` };
      return { kind: 'silent', ...ends, answer: '', person: creator, record: id, contests: [] };
    }),
  );
}

/** A stance is part of a contradiction where another claim's stance on the same statement opposes it. */
export function stanceLinks(
  stances: Iterable<Stance>,
  statements: ReadonlyMap<string, Statement>,
): GraphLink[] {
  const groups = new Map<string, Stance[]>();
  for (const stance of stances) {
    const group = groups.get(stance.statement);
    if (group === undefined) groups.set(stance.statement, [stance]);
    else group.push(stance);
  }
  const said = [...groups].flatMap(([id, group]) => {
    const statement = statements.get(id);
    const positions = positionsIn(group);
    return group.map((stance): Said => {
      const { kind, claim, creator, id: record } = stance;
      const answer =
        statement === undefined || stance.answer === undefined ? '' : answerText(statement, stance.answer);
      const ends = { from: `claim:${claim}`, to: `statement:${id}` };
      return { kind, ...ends, answer, person: creator, record, contests: contestsOf(stance, positions) };
    });
  });
  return merged(said);
}

interface Taken {
  readonly position: Position;
  readonly claims: Set<string>;
}

/** Each position once, with the claims that take it: there are a handful, however many stances. */
function positionsIn(stances: readonly Stance[]): readonly Taken[] {
  const found = new Map<string, Taken>();
  for (const stance of stances) {
    const position = positionOf(stance);
    const key = `${position.kind} ${position.answer}`;
    const known = found.get(key) ?? { position, claims: new Set<string>() };
    found.set(key, known);
    known.claims.add(stance.claim);
  }
  return [...found.values()];
}

function contestsOf(stance: Stance, taken: readonly Taken[]): ContradictionKind[] {
  const own = positionOf(stance);
  const others = taken.filter(({ claims }) => claims.size > 1 || !claims.has(stance.claim));
  const contests: ContradictionKind[] = [];
  if (others.some(({ position }) => opposes(own, position))) contests.push('contradicts');
  if (others.some(({ position }) => reframes(own, position))) contests.push('reframes');
  return contests;
}

/** What several people say alike, as one link with their names; in the order in which each was first said. */
function merged(said: readonly Said[]): GraphLink[] {
  const found = new Map<string, Said[]>();
  for (const one of said) {
    const key = `${one.kind} ${one.from} ${one.to} ${one.answer}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [one]);
    else known.push(one);
  }
  return [...found].flatMap(([key, alike]) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { kind, from, to, answer, contests } = first;
    const people = [...new Set(alike.map(({ person }) => person))].sort((a, b) => a.localeCompare(b));
    return [{ key, kind, from, to, answer, contests, people, records: alike.map(({ record }) => record) }];
  });
}
