import type { Claim } from '../core/claim.ts';
import { buildMatrix } from '../core/matrix/build-matrix.ts';
import type { MatrixCell, MatrixRow } from '../core/matrix/matrix.ts';
import { fold } from '../core/search-terms.ts';
import type { Silence } from '../core/silence.ts';
import type { Source } from '../core/source.ts';
import type { Stance } from '../core/stance.ts';
import type { Statement } from '../core/statement.ts';
import { byOrder } from '../core/statement-order.ts';
import { comparisonRecords } from './comparison-records.ts';
import { listStances } from './matrix.ts';
import { requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** What one source says to a statement, in its own words. */
export interface SourceOnStatement {
  readonly source: Source;
  readonly cell: MatrixCell;
  /** By place in the text. */
  readonly stances: readonly { readonly stance: Stance; readonly claim: Claim }[];
  readonly silences: readonly Silence[];
}

/** A statement with everything that was said to it. */
export interface StatementDetail {
  readonly statement: Statement;
  readonly contest: MatrixRow['contest'];
  /** Every source of the project, those of one framing together. */
  readonly sources: readonly SourceOnStatement[];
  /** Claims that the verdict rests on, in its order; one that was taken away in this moment is left out. */
  readonly evidence: readonly Claim[];
}

/** @throws DomainError `not-found`. */
export async function readStatement(
  workspace: Workspace,
  project: string,
  id: string,
): Promise<StatementDetail> {
  const { store } = workspace;
  const statement = await requireRecord(workspace, project, 'statement', id);
  const records = await comparisonRecords(workspace, project);
  const view = { columns: 'source', sort: 'order', filter: {} } as const;
  const { columns, rows } = buildMatrix({ ...records, statements: [statement] }, view);
  const { items: silences } = await store.list(project, { type: 'silence', link: id });
  const [row] = rows;
  const sources = columns.map(async (column, at): Promise<readonly SourceOnStatement[]> => {
    const cell = row?.cells[at];
    if (column.kind !== 'source' || cell === undefined) return [];
    const { source } = column;
    const stances = await listStances(workspace, statement, source);
    return [{ source, cell, stances, silences: silences.filter((one) => one.source === source.id) }];
  });
  const ids = statement.verdict?.evidence ?? [];
  const evidence = await Promise.all(ids.map((claim) => store.read(project, 'claim', claim)));
  return {
    statement,
    contest: row?.contest ?? { opposed: 0, reframed: 0, score: 0 },
    sources: (await Promise.all(sources)).flat(),
    evidence: evidence.filter((claim) => claim !== undefined),
  };
}

/** What a claim does to the statements that it bears on, in the order of the statements. */
export async function stancesOfClaim(
  { store }: Workspace,
  project: string,
  claim: string,
): Promise<readonly { readonly stance: Stance; readonly statement: Statement }[]> {
  const { items } = await store.list(project, { type: 'stance', link: claim });
  const found = await Promise.all(
    items.map(async (stance) => ({
      stance,
      statement: await store.read(project, 'statement', stance.statement),
    })),
  );
  return found
    .flatMap(({ stance, statement }) => (statement === undefined ? [] : [{ stance, statement }]))
    .sort((a, b) => byOrder(a.statement, b.statement) || (a.stance.id < b.stance.id ? -1 : 1));
}

/** As many as a list can be looked through by eye; more are found by typing more. */
const maxFound = 30;

/** Statements in which every word typed stands, in text, answers, topic or tags; the first by `compare`, their own order without one. With nothing typed, all fit. */
export async function findStatements(
  workspace: Workspace,
  project: string,
  typed: string,
  compare: (a: Statement, b: Statement) => number = byOrder,
): Promise<readonly Statement[]> {
  const { items } = await workspace.store.list(project, { type: 'statement' });
  const words = fold(typed).trim().split(/\s+/);
  const fits = ({ text, answers, topic, tags }: Statement) => {
    const whole = fold([text, topic, ...tags, ...answers.map((answer) => answer.text)].join('\n'));
    return words.every((word) => whole.includes(word));
  };
  return items.filter(fits).sort(compare).slice(0, maxFound);
}
