import type { Claim } from '../core/claim.ts';
import type { Contradiction, ContradictionKind, Reason } from '../core/matrix/contradiction.ts';
import { type Contradictions, findContradictions } from '../core/matrix/contradictions.ts';
import type { Source } from '../core/source.ts';
import type { Statement } from '../core/statement.ts';
import type { Store } from '../stores/store.ts';
import { type AssessmentFilter, assessmentTest } from './assessment-filter.ts';
import { type ComparisonRecords, comparisonRecords } from './comparison-records.ts';
import { requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** Which contradictions and reframings to list. Every condition given must hold. */
export interface ContradictionFilter extends AssessmentFilter {
  readonly kind?: ContradictionKind;
  /** Framings of the two claims' sources, in either order; with one of them, that of either. */
  readonly framing?: string;
  readonly otherFraming?: string;
  /** A source that either claim is in. */
  readonly source?: string;
  readonly claim?: string;
  /** The statement that one of the reasons names. */
  readonly statement?: string;
  /** Who marked it, or made one of the stances that it follows from. */
  readonly person?: string;
  /** Marked by somebody between the two claims, or following from their stances only. */
  readonly marked?: boolean;
  /** The place of one of the two claims is not sure. */
  readonly unsure?: boolean;
}

export interface ListedContradiction extends Contradiction {
  /** With the claims and their sources as they stand; `undefined` for one that was taken away in this moment. */
  readonly claims: readonly [Claim | undefined, Claim | undefined];
  readonly statements: readonly Statement[];
}

export interface ContradictionList {
  /** How many fit, on all pages. */
  readonly total: number;
  /** Of the whole project, by kind. */
  readonly counts: Readonly<Record<ContradictionKind, number>>;
  readonly items: readonly ListedContradiction[];
  readonly sources: readonly Source[];
  /** Pairs of framings that have any, whatever the filter; each pair and the pairs sorted, with how many. */
  readonly framingPairs: readonly { readonly framings: readonly [string, string]; readonly count: number }[];
  /** Further pairs of claims that follow from statements with very many stances, which are not listed. */
  readonly leftOut: number;
}

interface Known {
  readonly seq: number;
  readonly begun: string;
  readonly found: Contradictions & Pick<ContradictionList, 'counts' | 'framingPairs'>;
}

/** What was found last in a project, as long as nothing changes. One project at a time is what people work on. */
const lastFound = new WeakMap<Store, Map<string, Known>>();
const maxKnown = 8;

/** One page of a project's contradictions and reframings, newest first. Page numbers count from 1. @throws DomainError `not-found`. */
export async function listContradictions(
  workspace: Workspace,
  project: string,
  filter: ContradictionFilter,
  page: { readonly number: number; readonly size: number },
): Promise<ContradictionList> {
  await requireRecord(workspace, project, 'project', project);
  const records = await comparisonRecords(workspace, project);
  const sources = [...records.sources];
  const { items, leftOut, counts, framingPairs } = allContradictions(workspace.store, project, records);
  const fitting = items.filter(contradictionTest(filter));
  const start = (page.number - 1) * page.size;
  const { store } = workspace;
  const shown = fitting.slice(start, start + page.size).map(async (one): Promise<ListedContradiction> => {
    const ids = one.reasons.flatMap((reason) => (reason.by === 'statement' ? [reason.statement] : []));
    const statements = await Promise.all([...new Set(ids)].map((id) => store.read(project, 'statement', id)));
    const [first, second] = await Promise.all([
      store.read(project, 'claim', one.ends[0].claim),
      store.read(project, 'claim', one.ends[1].claim),
    ]);
    return {
      ...one,
      claims: [first, second],
      statements: statements.filter((statement) => statement !== undefined),
    };
  });
  return {
    total: fitting.length,
    counts,
    items: await Promise.all(shown),
    sources,
    framingPairs,
    leftOut,
  };
}

/** All of a project, found anew only after a change. */
export function allContradictions(store: Store, project: string, records: ComparisonRecords): Known['found'] {
  const projects = lastFound.get(store) ?? new Map<string, Known>();
  lastFound.set(store, projects);
  const known = projects.get(project);
  if (known?.seq === records.seq && known.begun === records.begun) return known.found;
  const all = findContradictions(records);
  const found = { ...all, counts: countKinds(all.items), framingPairs: pairsOf(all.items) };
  projects.delete(project);
  projects.set(project, { seq: records.seq, begun: records.begun, found });
  for (const oldest of [...projects.keys()].slice(0, Math.max(0, projects.size - maxKnown)))
    projects.delete(oldest);
  return found;
}

/** The test that a filter stands for. */
export function contradictionTest(filter: ContradictionFilter): (one: Contradiction) => boolean {
  const { kind, source, claim, statement, person, marked, unsure } = filter;
  const isAssessed = reasonTest(filter);
  return ({ kind: its, ends, reasons }) =>
    (kind === undefined || its === kind) &&
    (source === undefined || ends.some((end) => end.source === source)) &&
    (claim === undefined || ends.some((end) => end.claim === claim)) &&
    (unsure === undefined || ends.some(({ anchor }) => anchor !== 'sure') === unsure) &&
    (marked === undefined || reasons.some(({ by }) => by === 'relation') === marked) &&
    (person === undefined || reasons.some((reason) => isBy(reason, person))) &&
    reasons.some(isAssessed) &&
    (statement === undefined ||
      reasons.some((reason) => reason.by === 'statement' && reason.statement === statement)) &&
    hasFramings(ends[0].framing, ends[1].framing, filter);
}

/** Conditions on what people think of a mark hold of one and the same mark; without them any reason will do. */
function reasonTest(filter: AssessmentFilter): (reason: Reason) => boolean {
  const fits = assessmentTest(filter);
  return (reason) => fits === undefined || (reason.by === 'relation' && fits(reason));
}

function isBy(reason: Reason, person: string): boolean {
  if (reason.by === 'relation') return reason.person === person;
  return reason.sides.some(({ people }) => people.includes(person));
}

function hasFramings(first: string, second: string, { framing, otherFraming }: ContradictionFilter): boolean {
  const is = (wanted: string | undefined, given: string) => wanted === undefined || wanted === given;
  return (is(framing, first) && is(otherFraming, second)) || (is(framing, second) && is(otherFraming, first));
}

function countKinds(items: readonly Contradiction[]): Record<ContradictionKind, number> {
  const contradicts = items.filter(({ kind }) => kind === 'contradicts').length;
  return { contradicts, reframes: items.length - contradicts };
}

function pairsOf(items: readonly Contradiction[]): ContradictionList['framingPairs'] {
  const pairs = new Map<string, { framings: [string, string]; count: number }>();
  for (const { ends } of items) {
    const [first, second] = [ends[0].framing, ends[1].framing];
    const [a, b] = first < second ? [first, second] : [second, first];
    // A framing is one line.
    const key = `${a}\n${b}`;
    const pair = pairs.get(key) ?? { framings: [a, b], count: 0 };
    pair.count += 1;
    pairs.set(key, pair);
  }
  return [...pairs.values()].sort(
    (a, b) => a.framings[0].localeCompare(b.framings[0]) || a.framings[1].localeCompare(b.framings[1]),
  );
}
