import { keysOf } from '../keys.ts';
import { type Silence, silenceState } from '../silence.ts';
import { currentVersion, type Source } from '../source.ts';
import type { Stance } from '../stance.ts';
import { stanceKinds } from '../stance-kinds.ts';
import type { Statement } from '../statement.ts';
import { isSplit } from './contest.ts';
import type { CellSilence, MatrixCell, MatrixColumn, MatrixRecords, Tally } from './matrix.ts';
import { Positions, positionOf } from './positions.ts';

/** What one source has on one statement. */
export interface Entries {
  readonly stances: readonly Stance[];
  readonly silences: readonly Silence[];
  /** Whether a claim that has a place in the source speaks, whoever says so. */
  readonly speaks: boolean;
}

export const noEntries: Entries = { stances: [], silences: [], speaks: false };

const kindOrder = new Map(keysOf(stanceKinds).map((kind, at) => [kind, at]));

export function makeCell(
  statement: Statement,
  column: MatrixColumn,
  entriesOf: (source: string) => Entries,
  anchorOf: MatrixRecords['anchorOf'],
): MatrixCell {
  const { stances, silences, counts, sources } = gatherColumn(column, entriesOf);
  const { unchecked, needsLook: needLook } = counts;
  const silent = counts.silent + needLook;
  // Written out, since there are thousands of cells, and copying parts of one into another costs more than all the rest.
  if (stances.length === 0) {
    const state = unchecked > 0 ? 'unchecked' : 'silent';
    return { state, column: column.key, silences, sources, silent, needLook, unchecked };
  }
  const claims = claimsOf(stances);
  return {
    state: 'stances',
    column: column.key,
    silences,
    sources,
    silent,
    needLook,
    unchecked,
    tallies: tally(statement, stances),
    stances: stances.length,
    claims: claims.length,
    unsure: claims.filter((claim) => anchorOf(claim) !== 'sure').length,
    people: sortedPeople(stances),
    split: claims.length > 1 && isSplit(positionsOf(stances)),
  };
}

/** What the sources of a column have, together. */
function gatherColumn(column: MatrixColumn, entriesOf: (source: string) => Entries) {
  const counts = { stances: 0, silent: 0, needsLook: 0, unchecked: 0 };
  if (column.kind === 'source') {
    const { state, stances, silences } = lookAt(column.source, entriesOf(column.source.id));
    counts[state] += 1;
    return { stances, silences, counts, sources: 1 };
  }
  const looked = column.sources.map((source) => lookAt(source, entriesOf(source.id)));
  for (const { state } of looked) counts[state] += 1;
  const stances = looked.flatMap((one) => one.stances);
  const silences = looked.flatMap((one) => one.silences);
  return { stances, silences, counts, sources: looked.length };
}

/** Each claim once. Most cells have one or two stances, for which a set is more than it takes. */
function claimsOf(stances: readonly Stance[]): readonly string[] {
  const claims = stances.map(({ claim }) => claim);
  return claims.length > 1 ? [...new Set(claims)] : claims;
}

export function positionsOf(stances: readonly Stance[]): Positions {
  const positions = new Positions();
  for (const stance of stances) positions.add(positionOf(stance), stance.claim);
  return positions;
}

interface Looked {
  readonly state: 'stances' | 'silent' | 'needsLook' | 'unchecked';
  readonly stances: readonly Stance[];
  readonly silences: readonly CellSilence[];
}

const notChecked: Looked = { state: 'unchecked', stances: [], silences: [] };

/** A silence that any person has confirmed for the present text is enough; an older one asks for a new look. */
function lookAt(source: Source, { stances, silences: found, speaks }: Entries): Looked {
  if (found.length === 0)
    return stances.length === 0 ? notChecked : { state: 'stances', stances, silences: [] };
  const version = currentVersion(source).number;
  const silences = found.map((silence) => ({
    id: silence.id,
    source: source.id,
    person: silence.creator,
    state: silenceState(silence, version, speaks),
  }));
  const has = (state: CellSilence['state']) => silences.some((silence) => silence.state === state);
  if (stances.length > 0) return { state: 'stances', stances, silences };
  if (has('stands')) return { state: 'silent', stances, silences };
  return { state: has('textChanged') ? 'needsLook' : 'unchecked', stances, silences };
}

function tally({ answers }: Statement, stances: readonly Stance[]): Tally[] {
  if (stances.length === 1) return tallyOf(stances);
  const groups = new Map<string, Stance[]>();
  for (const stance of stances) {
    const key = `${stance.kind} ${stance.answer ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stance]);
    else group.push(stance);
  }
  const place = (answer: string) => answers.findIndex(({ key }) => key === answer);
  return [...groups.values()]
    .flatMap(tallyOf)
    .sort(
      (a, b) =>
        (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0) ||
        place(a.answer) - place(b.answer) ||
        (a.answer < b.answer ? -1 : 1),
    );
}

/** @param group of one kind and one answer; of none there is nothing to tell */
function tallyOf(group: readonly Stance[]): Tally[] {
  const [first] = group;
  if (first === undefined) return [];
  const claims = claimsOf(group).length;
  const { kind, answer } = positionOf(first);
  return [{ kind, answer, stances: group.length, claims, people: sortedPeople(group) }];
}

function sortedPeople(stances: readonly Stance[]): string[] {
  const [first] = stances;
  if (first !== undefined && stances.every(({ creator }) => creator === first.creator))
    return [first.creator];
  return [...new Set(stances.map(({ creator }) => creator))].sort((a, b) => a.localeCompare(b));
}
