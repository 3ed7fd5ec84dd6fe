import { buildMatrix } from '../core/matrix/build-matrix.ts';
import type { MatrixView } from '../core/matrix/matrix.ts';
import { comparisonRecords } from './comparison-records.ts';
import type { ReadMatrix } from './matrix.ts';
import { requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/**
 * Some rows of a matrix, whether or not they fit its conditions still: a row that is on a screen stays there. Its columns are those of the view, and who is counted too.
 * @throws DomainError `not-found`.
 */
export async function readRows(
  workspace: Workspace,
  id: string,
  { columns, sort, filter }: MatrixView,
  ids: readonly string[],
): Promise<ReadMatrix> {
  const project = await requireRecord(workspace, id, 'project', id);
  const records = await comparisonRecords(workspace, id);
  const wanted = new Set(ids);
  const statements = [...records.statements].filter((statement) => wanted.has(statement.id));
  const stances = [...records.stances].filter(({ statement }) => wanted.has(statement));
  const { framings, person } = filter;
  const kept = {
    ...(framings === undefined ? {} : { framings }),
    ...(person === undefined ? {} : { person }),
  };
  return {
    project,
    matrix: buildMatrix({ ...records, statements, stances }, { columns, sort, filter: kept }),
    choices: { topics: [], tags: [], framings: [], people: [] },
    statements: statements.length,
    sources: [...records.sources].length,
    seq: records.seq,
  };
}
