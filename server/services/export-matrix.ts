import type { MatrixView } from '../core/matrix/matrix.ts';
import { scaleOf } from '../core/verdict-scale.ts';
import { matrixCsv } from '../formats/matrix-csv.ts';
import { matrixMarkdown } from '../formats/matrix-markdown.ts';
import { readMatrix } from './matrix.ts';
import type { Workspace } from './workspace.ts';

/** The matrix as a file, in pieces. The byte order mark is for CSV. @throws DomainError `not-found`. */
export async function writeMatrix(
  workspace: Workspace,
  projectId: string,
  extension: 'csv' | 'md',
  view: MatrixView,
  options: { readonly byteOrderMark: boolean },
): Promise<Iterable<string>> {
  const { matrix, project } = await readMatrix(workspace, projectId, view);
  return extension === 'md' ? matrixMarkdown(matrix, project) : matrixCsv(matrix, scaleOf(project), options);
}
