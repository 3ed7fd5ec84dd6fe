import type { MatrixFilter, MatrixRow, MatrixView } from '../core/matrix/matrix.ts';
import type { Project } from '../core/project.ts';
import type { StanceKind } from '../core/stance.ts';
import type { Statement } from '../core/statement.ts';
import { byOrder } from '../core/statement-order.ts';
import { type MatrixChoices, readMatrix } from './matrix.ts';
import type { Workspace } from './workspace.ts';

export interface StatementFilter extends MatrixFilter {
  /** A key of the project's scale, or `none` for statements without a verdict. */
  readonly verdict?: string;
}

/** Claims that take a stance of one kind, by the answer that they give; the empty key stands for none. */
export interface StanceCount {
  readonly kind: StanceKind;
  readonly answer: string;
  readonly claims: number;
}

export interface ListedStatement {
  readonly statement: Statement;
  readonly contest: MatrixRow['contest'];
  /** In the order of the kinds' table within each source. */
  readonly counts: readonly StanceCount[];
  /** Sources that are silent, and those that nobody has checked or that need a new look. */
  readonly silent: number;
  readonly unchecked: number;
  /** Claims whose place is not sure. */
  readonly unsure: number;
}

export interface StatementList {
  readonly project: Project;
  /** How many fit, on all pages, and how many there are. */
  readonly total: number;
  readonly all: number;
  readonly withVerdict: number;
  /** Those of one topic together, topics by their first statement, unless another order was asked for. */
  readonly items: readonly ListedStatement[];
  /** Those that fit on all pages, in the order of the list. */
  readonly fitting: readonly Pick<Statement, 'id' | 'topic'>[];
  /** Ids of all in their own order. */
  readonly order: readonly string[];
  readonly choices: MatrixChoices;
}

/** One page of a project's statements. Page numbers count from 1. @throws DomainError `not-found`. */
export async function listStatements(
  workspace: Workspace,
  project: string,
  { verdict, ...filter }: StatementFilter,
  sort: MatrixView['sort'],
  page: { readonly number: number; readonly size: number },
): Promise<StatementList> {
  const read = await readMatrix(workspace, project, { columns: 'source', sort, filter });
  const { items } = await workspace.store.list(project, { type: 'statement' });
  const rows = read.matrix.rows.filter(({ statement }) => hasVerdict(statement, verdict));
  const fitting = sort === 'order' ? byTopic(rows) : rows;
  const start = (page.number - 1) * page.size;
  return {
    project: read.project,
    total: fitting.length,
    all: read.statements,
    withVerdict: items.filter((one) => one.verdict !== undefined).length,
    items: fitting.slice(start, start + page.size).map(listed),
    fitting: fitting.map(({ statement: { id, topic } }) => ({ id, topic })),
    order: [...items].sort(byOrder).map(({ id }) => id),
    choices: read.choices,
  };
}

function hasVerdict({ verdict }: Statement, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  return wanted === 'none' ? verdict === undefined : verdict?.rating === wanted;
}

function byTopic(rows: readonly MatrixRow[]): readonly MatrixRow[] {
  const topics = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    const group = topics.get(row.statement.topic);
    if (group === undefined) topics.set(row.statement.topic, [row]);
    else group.push(row);
  }
  return [...topics.values()].flat();
}

function listed({ statement, cells, contest }: MatrixRow): ListedStatement {
  const counts = new Map<string, StanceCount>();
  let [silent, unchecked, unsure] = [0, 0, 0];
  for (const cell of cells) {
    if (cell.state === 'silent') silent += 1;
    unchecked += cell.unchecked + cell.needLook;
    if (cell.state !== 'stances') continue;
    unsure += cell.unsure;
    for (const { kind, answer, claims } of cell.tallies) {
      const key = `${kind} ${answer}`;
      counts.set(key, { kind, answer, claims: claims + (counts.get(key)?.claims ?? 0) });
    }
  }
  return { statement, contest, counts: [...counts.values()], silent, unchecked, unsure };
}
