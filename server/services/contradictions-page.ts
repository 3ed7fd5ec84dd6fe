import type { Contradiction, ContradictionKind } from '../core/matrix/contradiction.ts';
import type { MatrixRow } from '../core/matrix/matrix.ts';
import { type ContradictionSort, groupContradictions } from '../core/matrix/order-contradictions.ts';
import type { Project } from '../core/project.ts';
import type { Source } from '../core/source.ts';
import type { Statement } from '../core/statement.ts';
import type { Store } from '../stores/store.ts';
import { type ComparisonRecords, comparisonRecords } from './comparison-records.ts';
import { allContradictions, type ContradictionFilter, contradictionTest } from './contradictions.ts';
import { type ReadMatrix, readMatrix } from './matrix.ts';
import { readChange } from './past.ts';
import { requireRecord } from './records.ts';
import { type ToldContradiction, tellContradiction } from './told-contradiction.ts';
import { countWaiting } from './waiting-claims.ts';
import type { Workspace } from './workspace.ts';

/** Which contradictions to show. Every condition given must hold. */
export interface PageFilter extends ContradictionFilter {
  /** Of a statement that it is shown under or follows from. */
  readonly topic?: string;
  /** Only what is new since `since`. */
  readonly isNew?: boolean;
}

export interface ToldGroup {
  readonly statement: Statement | undefined;
  readonly contest: MatrixRow['contest'] | undefined;
  /** On all pages. */
  readonly total: number;
  /** The page before holds some of them already. */
  readonly isContinued: boolean;
  readonly items: readonly ToldContradiction[];
}

/** What a fact-checker starts the day with. */
export interface Morning {
  /** Seq of the change that the page reaches: what is remembered as seen. */
  readonly seq: number;
  /** When the change was made up to which somebody has seen everything; `undefined` when nothing is known of it. */
  readonly since: string | undefined;
  readonly fresh: Readonly<Record<ContradictionKind, number>>;
  /** Who brought what is new, by name. */
  readonly freshBy: readonly string[];
  /** Claims whose place waits for a decision. */
  readonly waiting: number;
  /** Pairs of a statement and a source that nobody has checked, and silences that need a new look. */
  readonly unchecked: number;
  readonly needLook: number;
}

export interface ContradictionsPage {
  readonly project: Project;
  readonly morning: Morning;
  /** Of the whole project. */
  readonly counts: Readonly<Record<ContradictionKind, number>>;
  readonly total: number;
  readonly leftOut: number;
  readonly groups: readonly ToldGroup[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly topics: readonly string[];
  readonly people: readonly string[];
}

export interface PageWindow {
  readonly sort: ContradictionSort;
  /** From 1. */
  readonly number: number;
  readonly size: number;
  /** Everything up to this change has been seen. */
  readonly since: number | undefined;
}

/** Contradictions and reframings, statement by statement. @throws DomainError `not-found`. */
export async function readContradictions(
  workspace: Workspace,
  id: string,
  filter: PageFilter,
  window: PageWindow,
): Promise<ContradictionsPage> {
  const { project, matrix, choices, seq } = await matrixOf(workspace, id);
  const since = window.since === undefined ? undefined : await readChange(workspace, id, window.since);
  const waiting = await countWaiting(workspace, id);
  const records = await comparisonRecords(workspace, id);
  const found = allContradictions(workspace.store, id, records);
  const { items, counts, leftOut } = found;
  const facts = factsOf(found, records);
  const sources = [...records.sources];
  const rows = new Map(matrix.rows.map((row, place) => [row.statement.id, { row, place }]));
  const isFresh = ({ newest }: Contradiction) => since !== undefined && newest > since.at;
  const fresh = items.filter(isFresh);
  const arrange = (): Arranged => {
    const topicOf = (statement: string) => rows.get(statement)?.row.statement.topic;
    const statementOf = homes(facts.shared, filter, topicOf);
    const fitting = items.filter(pageTest(filter, statementOf, isFresh, topicOf));
    const dates = new Map(sources.map((source) => [source.id, source.date]));
    const groups = groupContradictions(fitting, window.sort, {
      statementOf,
      placeOf: (statement) => rows.get(statement)?.place ?? Number.POSITIVE_INFINITY,
      scoreOf: (statement) => rows.get(statement)?.row.contest.score ?? 0,
      dateOf: (source) => dates.get(source) ?? '',
    });
    return { groups, total: fitting.length };
  };
  // What is new differs from person to person; and a matrix that is not of this very change would put things in a former order.
  const { groups, total } =
    filter.isNew === true || seq !== records.seq
      ? arrange()
      : arrangedOnce(found, JSON.stringify([filter, window.sort]), arrange);
  const start = (window.number - 1) * window.size;
  const told = cut(groups, start, start + window.size).map(async ({ items: shown, ...group }) => {
    const row = group.statement === undefined ? undefined : rows.get(group.statement)?.row;
    const tell = (one: Contradiction) => tellContradiction(workspace, id, one, group.statement, isFresh(one));
    return {
      ...group,
      statement: row?.statement,
      contest: row?.contest,
      items: await Promise.all(shown.map(tell)),
    };
  });
  const cells = matrix.rows.flatMap((row) => row.cells);
  return {
    project,
    morning: {
      seq: records.seq,
      since: since?.at,
      fresh: {
        contradicts: fresh.filter(({ kind }) => kind === 'contradicts').length,
        reframes: fresh.filter(({ kind }) => kind === 'reframes').length,
      },
      freshBy: peopleOf(fresh),
      waiting,
      unchecked: cells.reduce((sum, cell) => sum + cell.unchecked, 0),
      needLook: cells.reduce((sum, cell) => sum + cell.needLook, 0),
    },
    counts,
    total,
    leftOut,
    groups: await Promise.all(told),
    sources,
    statements: [...rows.values()].flatMap(({ row }) =>
      facts.statements.has(row.statement.id) ? [row.statement] : [],
    ),
    topics: choices.topics,
    people: facts.people,
  };
}

/**
 * The statement under which each is shown: the one or the topic that is asked for, else the first that it follows from, else, of two claims that somebody
 * related, the first statement on which both have a stance.
 */
function homes(
  shared: Facts['shared'],
  { statement, topic }: PageFilter,
  topicOf: (statement: string) => string | undefined,
): (item: Contradiction) => string | undefined {
  return (item) => {
    const follows = item.reasons.flatMap((reason) => (reason.by === 'statement' ? [reason.statement] : []));
    if (statement !== undefined && follows.includes(statement)) return statement;
    const found = follows.length > 0 ? follows : (shared.get(item.key) ?? []);
    return (topic === undefined ? undefined : found.find((one) => topicOf(one) === topic)) ?? found[0];
  };
}

/** Of the pairs that follow from no statement: the statements on which both claims have a stance. */
function sharedStatements(items: readonly Contradiction[], { stances }: ComparisonRecords) {
  const marked = items.filter(({ reasons }) => reasons.every(({ by }) => by === 'relation'));
  const wanted = new Set(marked.flatMap(({ ends }) => ends.map(({ claim }) => claim)));
  const statements = new Map<string, Set<string>>();
  for (const { claim, statement } of wanted.size === 0 ? [] : stances) {
    if (!wanted.has(claim)) continue;
    const known = statements.get(claim) ?? new Set<string>();
    statements.set(claim, known.add(statement));
  }
  const of = (claim: string) => statements.get(claim) ?? new Set<string>();
  return new Map(
    marked.map(({ key, ends }) => [
      key,
      [...of(ends[0].claim)].filter((one) => of(ends[1].claim).has(one)).sort(),
    ]),
  );
}

function pageTest(
  { topic, statement, isNew, ...filter }: PageFilter,
  statementOf: (item: Contradiction) => string | undefined,
  isFresh: (item: Contradiction) => boolean,
  topicOf: (statement: string) => string | undefined,
): (item: Contradiction) => boolean {
  const test = contradictionTest(filter);
  return (item) => {
    if (!test(item) || (isNew === true && !isFresh(item))) return false;
    if (statement === undefined && topic === undefined) return true;
    const home = statementOf(item);
    if (home === undefined) return false;
    return (statement ?? home) === home && (topic ?? topicOf(home)) === topicOf(home);
  };
}

/** The groups that the window reaches into, with those of their items that it holds. */
function cut(groups: ReturnType<typeof groupContradictions>, start: number, end: number) {
  let at = 0;
  return groups.flatMap(({ statement, items }) => {
    const [from, to] = [Math.max(0, start - at), Math.min(items.length, end - at)];
    at += items.length;
    if (to <= from) return [];
    return [{ statement, total: items.length, isContinued: from > 0, items: items.slice(from, to) }];
  });
}

/** What all pairs of a project have together. It is gone through once for as long as nothing changes: there may be many ten thousands. */
interface Facts {
  readonly people: readonly string[];
  /** Those that any pair follows from. */
  readonly statements: ReadonlySet<string>;
  readonly shared: ReadonlyMap<string, readonly string[]>;
}

const lastRead = new WeakMap<
  Store,
  { readonly id: string; readonly begun: string; readonly read: ReadMatrix }
>();

/** The whole matrix as it was read last, where nothing has changed since: one project at a time is what people work on. */
async function matrixOf(workspace: Workspace, id: string): Promise<ReadMatrix> {
  const { created } = await requireRecord(workspace, id, 'project', id);
  const last = lastRead.get(workspace.store);
  const isSame = last?.id === id && last.begun === created;
  if (isSame && last.read.seq === (await workspace.store.seq(id))) return last.read;
  const read = await readMatrix(workspace, id, { columns: 'source', sort: 'order', filter: {} });
  lastRead.set(workspace.store, { id, begun: created, read });
  return read;
}

type Found = ReturnType<typeof allContradictions>;

interface Arranged {
  readonly groups: ReturnType<typeof groupContradictions>;
  readonly total: number;
}

/** Arrangements kept for as long as nothing changes: of what people look at, and turn the pages of. */
const maxArranged = 8;
const arranged = new WeakMap<Found, Map<string, Arranged>>();

/** @param asked by what is asked for, as one key */
function arrangedOnce(found: Found, asked: string, arrange: () => Arranged): Arranged {
  const kept = arranged.get(found) ?? new Map<string, Arranged>();
  arranged.set(found, kept);
  const one = kept.get(asked) ?? arrange();
  kept.delete(asked);
  kept.set(asked, one);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - maxArranged))) kept.delete(oldest);
  return one;
}

const known = new WeakMap<Found, Facts>();

/** @param records that it was found in */
function factsOf(found: Found, records: ComparisonRecords): Facts {
  const before = known.get(found);
  if (before !== undefined) return before;
  const statements = new Set<string>();
  for (const { reasons } of found.items)
    for (const reason of reasons) if (reason.by === 'statement') statements.add(reason.statement);
  const facts = { people: peopleOf(found.items), statements, shared: sharedStatements(found.items, records) };
  known.set(found, facts);
  return facts;
}

function peopleOf(items: readonly Contradiction[]): string[] {
  const people = new Set<string>();
  for (const { reasons } of items)
    for (const reason of reasons) {
      if (reason.by === 'relation') people.add(reason.person);
      else for (const side of reason.sides) for (const person of side.people) people.add(person);
    }
  return [...people].sort((a, b) => a.localeCompare(b));
}
