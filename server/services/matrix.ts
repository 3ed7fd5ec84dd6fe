import type { Claim } from '../core/claim.ts';
import { DomainError } from '../core/errors.ts';
import { buildMatrix } from '../core/matrix/build-matrix.ts';
import type { Matrix, MatrixCell, MatrixColumn, MatrixView } from '../core/matrix/matrix.ts';
import type { Project } from '../core/project.ts';
import type { Silence } from '../core/silence.ts';
import type { Source } from '../core/source.ts';
import type { Stance } from '../core/stance.ts';
import type { Statement } from '../core/statement.ts';
import { comparisonRecords } from './comparison-records.ts';
import { requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** What a matrix can be filtered by; each sorted. */
export interface MatrixChoices {
  readonly topics: readonly string[];
  readonly tags: readonly string[];
  readonly framings: readonly string[];
  readonly people: readonly string[];
}

export interface ReadMatrix {
  readonly project: Project;
  readonly matrix: Matrix;
  readonly choices: MatrixChoices;
  /** All statements of the project, whatever the filter leaves. */
  readonly statements: number;
  /** All sources, likewise. */
  readonly sources: number;
  /** Seq of the change that it reaches. */
  readonly seq: number;
}

/** The statements of a project against its sources. @throws DomainError `not-found`. */
export async function readMatrix(workspace: Workspace, id: string, view: MatrixView): Promise<ReadMatrix> {
  const project = await requireRecord(workspace, id, 'project', id);
  const records = await comparisonRecords(workspace, id);
  const statements = [...records.statements];
  const people = [...records.stances, ...records.silences].map(({ creator }) => creator);
  const choices = {
    topics: sorted(statements.map(({ topic }) => topic)),
    tags: sorted(statements.flatMap(({ tags }) => tags)),
    framings: sorted(Array.from(records.sources, ({ framing }) => framing)),
    people: sorted(people),
  };
  return {
    project,
    matrix: buildMatrix(records, view),
    choices,
    statements: statements.length,
    sources: [...records.sources].length,
    seq: records.seq,
  };
}

/** A cell opened: what stands behind it. */
export interface OpenCell {
  readonly statement: Statement;
  readonly column: MatrixColumn;
  readonly cell: MatrixCell;
  /** By source, then by place in its text, then by age. */
  readonly stances: readonly {
    readonly stance: Stance;
    readonly claim: Claim;
    readonly source: Source;
  }[];
  readonly silences: readonly Silence[];
}

/** @param key of a column: `source:<id>` or `framing:<name>` @throws DomainError `not-found`. */
export async function readCell(
  workspace: Workspace,
  project: string,
  id: string,
  key: string,
): Promise<OpenCell> {
  const statement = await requireRecord(workspace, project, 'statement', id);
  const records = await comparisonRecords(workspace, project);
  const view = { columns: 'both', sort: 'order', filter: {} } as const;
  const stances = [...records.stances].filter((stance) => stance.statement === id);
  const { columns, rows } = buildMatrix({ ...records, statements: [statement], stances }, view);
  const at = columns.findIndex((one) => one.key === key);
  const column = columns[at];
  const cell = rows[0]?.cells[at];
  if (column === undefined || cell === undefined)
    throw new DomainError('not-found', `There is no column “${key}” in this project.`);
  const sources = column.kind === 'source' ? [column.source] : column.sources;
  const found = await Promise.all(sources.map((source) => listStances(workspace, statement, source)));
  const silences = await workspace.store.list(project, { type: 'silence', link: id });
  const here = new Set(sources.map((source) => source.id));
  return {
    statement,
    column,
    cell,
    stances: found.flat(),
    silences: silences.items.filter(({ source }) => here.has(source)),
  };
}

/** What the claims of one source do to a statement, by their place in its text. */
export async function listStances({ store }: Workspace, statement: Statement, source: Source) {
  const query = { type: 'stance', source: source.id, link: statement.id } as const;
  const { items } = await store.list(statement.project, query);
  const found = await Promise.all(
    items.map(async (stance) => ({
      stance,
      claim: await store.read(statement.project, 'claim', stance.claim),
      source,
    })),
  );
  const start = ({ target }: Claim) => target.spans[0]?.start ?? 0;
  return found
    .flatMap(({ claim, ...rest }) => (claim === undefined ? [] : [{ ...rest, claim }]))
    .sort((a, b) => start(a.claim) - start(b.claim) || (a.stance.id < b.stance.id ? -1 : 1));
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '').sort((a, b) => a.localeCompare(b));
}
