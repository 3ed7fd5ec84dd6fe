import { type Assessed, assessmentsByRelation } from '../assessed.ts';
import type { Assessment } from '../assessment.ts';
import { buildMatrix } from '../matrix/build-matrix.ts';
import type { MatrixRecords, MatrixRow } from '../matrix/matrix.ts';
import type { Relation } from '../relation.ts';
import type { Silence } from '../silence.ts';
import type { Source } from '../source.ts';
import type { Stance } from '../stance.ts';
import type { ReportChoice, ReportSource } from './report.ts';

export interface ReportRecords extends MatrixRecords {
  /** Those that contradict or frame differently. */
  readonly relations: Iterable<Relation>;
  readonly assessments: Iterable<Assessment>;
}

/** What a report is made from, before any claim is read. */
export interface ChosenRecords {
  readonly sources: readonly ReportSource[];
  readonly rows: readonly MatrixRow[];
  /** Stances of the rows by statement, then by source; oldest first. */
  readonly stances: ReadonlyMap<string, ReadonlyMap<string, readonly Stance[]>>;
  readonly silences: ReadonlyMap<string, Silence>;
  /** Between claims of the sources chosen. */
  readonly relations: readonly Relation[];
  /** What others think of each relation. */
  readonly assessed: ReadonlyMap<string, readonly Assessed[]>;
  /** Claims quoted under a statement. */
  readonly quoted: ReadonlySet<string>;
  /** Every claim that the report may quote. */
  readonly claims: ReadonlySet<string>;
  readonly whole: { readonly statements: number; readonly sources: number };
}

/** The part of a project that a report tells of. A name that is nowhere chooses nothing. */
export function chooseReport(records: ReportRecords, choice: ReportChoice): ChosenRecords {
  const isChosen = (ids: readonly string[] | undefined, id: string) => ids?.includes(id) ?? true;
  const [allSources, allStatements] = [[...records.sources], [...records.statements]];
  const sources = allSources.filter(({ id }) => isChosen(choice.sources, id));
  const statements = allStatements.filter(
    ({ id, topic }) => isChosen(choice.statements, id) && (choice.topic ?? topic) === topic,
  );
  const view = { columns: 'source', sort: 'order', filter: {} } as const;
  const { columns, rows } = buildMatrix({ ...records, statements, sources }, view);
  const named = columns.flatMap((column) => (column.kind === 'source' ? [column.source] : []));
  const stances = stancesByPlace(records.stances, new Set(statements.map(({ id }) => id)), sources);
  const relations = [...records.relations].filter((one) =>
    one.sources.every((id) => named.some((source) => source.id === id)),
  );
  const quoted = new Set<string>();
  for (const bySource of stances.values())
    for (const some of bySource.values()) for (const { claim } of some) quoted.add(claim);
  const claims = new Set(quoted);
  for (const { from, to } of relations) claims.add(from).add(to);
  for (const { statement } of rows) for (const id of statement.verdict?.evidence ?? []) claims.add(id);
  return {
    sources: named.map((source, at) => ({ number: at + 1, source })),
    rows,
    stances,
    silences: new Map(Array.from(records.silences, (silence) => [silence.id, silence])),
    relations,
    assessed: assessmentsByRelation(records.assessments),
    quoted,
    claims,
    whole: { statements: allStatements.length, sources: allSources.length },
  };
}

function stancesByPlace(
  stances: Iterable<Stance>,
  statements: ReadonlySet<string>,
  sources: readonly Source[],
): Map<string, Map<string, Stance[]>> {
  const known = new Set(sources.map(({ id }) => id));
  const found = new Map<string, Map<string, Stance[]>>();
  for (const stance of stances) {
    const [source = ''] = stance.sources;
    if (!statements.has(stance.statement) || !known.has(source)) continue;
    const bySource = found.get(stance.statement) ?? new Map<string, Stance[]>();
    found.set(stance.statement, bySource);
    const some = bySource.get(source);
    if (some === undefined) bySource.set(source, [stance]);
    else some.push(stance);
  }
  return found;
}
