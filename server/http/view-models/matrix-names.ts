import type { MatrixColumn } from '../../core/matrix/matrix.ts';
import { pathTo } from '../path-to.ts';

/** A column as a heading names it. */
export function columnName(column: MatrixColumn): string {
  if (column.kind === 'source') return column.source.title;
  return column.framing === '' ? 'Sources without a framing' : `${column.framing} sources`;
}

/** The cell of a statement and a column, opened, or something below it. */
export function cellPath(project: string, statement: string, column: string, ...below: string[]): string {
  return pathTo('projects', project, 'matrix', statement, column, ...below);
}
