import { assessmentsByRelation } from '../assessed.ts';
import type { Assessment } from '../assessment.ts';
import type { Relation } from '../relation.ts';
import type { Source } from '../source.ts';
import type { Stance } from '../stance.ts';
import type { Contradiction, ContradictionEnd, ContradictionKind, Reason } from './contradiction.ts';
import { derivePairs } from './derive-contradictions.ts';
import type { MatrixRecords } from './matrix.ts';

export interface ContradictionRecords extends Pick<MatrixRecords, 'stances' | 'sources' | 'anchorOf'> {
  /** Of any kind; only those that contradict or frame differently count. */
  readonly relations: Iterable<Relation>;
  readonly assessments: Iterable<Assessment>;
}

export interface Contradictions {
  /** The newest first. */
  readonly items: readonly Contradiction[];
  /** Pairs of a statement beyond the bound on one; see `maxPairs`. */
  readonly leftOut: number;
}

interface Found {
  readonly kind: ContradictionKind;
  readonly claims: readonly [string, string];
  readonly sources: readonly [string, string];
  readonly reasons: Reason[];
  newest: string;
}

/**
 * Every contradiction and every reframing of a project: those that somebody marked between two claims, and those that follow from the stances of two
 * claims on one statement. A pair that is both is one, with all its reasons. The order in which records come does not matter.
 */
export function findContradictions(records: ContradictionRecords): Contradictions {
  const found = new Map<string, Found>();
  const assessments = assessmentsByRelation(records.assessments);
  for (const relation of records.relations) addRelation(found, relation, assessments.get(relation.id) ?? []);
  let leftOut = 0;
  for (const [statement, stances] of byStatement(records.stances)) {
    const derived = derivePairs(stances);
    leftOut += derived.leftOut;
    for (const pair of derived.pairs) add(found, pair, { by: 'statement', statement, sides: pair.sides });
  }
  const framings = framingsOf(records.sources);
  const endOf = (claim: string, source: string): ContradictionEnd => ({
    claim,
    source,
    framing: framings.get(source) ?? '',
    anchor: records.anchorOf(claim),
  });
  const items = Array.from(found, ([key, { kind, claims, sources, reasons, newest }]): Contradiction => {
    const ends = [endOf(claims[0], sources[0]), endOf(claims[1], sources[1])] as const;
    return { key, kind, ends, reasons: reasons.length > 1 ? reasons.sort(byAge) : reasons, newest };
  });
  return { items: items.sort(newestFirst), leftOut };
}

function addRelation(
  found: Map<string, Found>,
  relation: Relation,
  assessments: readonly Assessment[],
): void {
  const { kind, from, to, sources, modified } = relation;
  if (kind !== 'contradicts' && kind !== 'reframes') return;
  const [first = '', second = first] = sources;
  const isInOrder = from < to;
  const pair = {
    kind,
    claims: isInOrder ? ([from, to] as const) : ([to, from] as const),
    sources: isInOrder ? ([first, second] as const) : ([second, first] as const),
    newest: modified,
  };
  const { id, creator, rationale } = relation;
  const assessed = assessments.map(({ creator: by, verdict, note }) => ({ creator: by, verdict, note }));
  add(found, pair, { by: 'relation', relation: id, person: creator, rationale, assessed });
}

function add(found: Map<string, Found>, pair: Omit<Found, 'reasons'>, reason: Reason): void {
  const key = `${pair.kind}:${pair.claims[0]}+${pair.claims[1]}`;
  const there = found.get(key);
  if (there === undefined) {
    const { kind, claims, sources, newest } = pair;
    found.set(key, { kind, claims, sources, newest, reasons: [reason] });
    return;
  }
  there.reasons.push(reason);
  if (pair.newest > there.newest) there.newest = pair.newest;
}

function byStatement(stances: Iterable<Stance>): Map<string, Stance[]> {
  const groups = new Map<string, Stance[]>();
  for (const stance of stances) {
    const group = groups.get(stance.statement);
    if (group === undefined) groups.set(stance.statement, [stance]);
    else group.push(stance);
  }
  return groups;
}

function framingsOf(sources: Iterable<Source>): ReadonlyMap<string, string> {
  return new Map(Array.from(sources, ({ id, framing }) => [id, framing]));
}

/** Ids sort by age; of one statement, by what the sides say. */
function byAge(a: Reason, b: Reason): number {
  return rank(a) < rank(b) ? -1 : 1;
}

function rank(reason: Reason): string {
  if (reason.by === 'relation') return `1 ${reason.relation}`;
  return `2 ${reason.statement} ${reason.sides.map(({ kind, answer }) => `${kind} ${answer}`).join(' ')}`;
}

function newestFirst(a: Contradiction, b: Contradiction): number {
  if (a.newest !== b.newest) return a.newest < b.newest ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}
