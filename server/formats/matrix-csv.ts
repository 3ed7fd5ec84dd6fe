import { cellWords } from '../core/matrix/cell-words.ts';
import type { Matrix, MatrixColumn } from '../core/matrix/matrix.ts';
import { ratingLabel, type VerdictScale } from '../core/verdict-scale.ts';
import { byteOrderMark, csvLine } from './csv-cell.ts';

/**
 * The matrix as CSV (RFC 4180), a row per statement, in pieces. What a cell loses: which claims they are, and in whose words.
 */
export function* matrixCsv(
  { columns, rows }: Matrix,
  scale: VerdictScale,
  options: { readonly byteOrderMark: boolean },
): Generator<string> {
  const heads = ['id', 'topic', 'statement', 'form', 'answers', 'tags', 'verdict', 'contested'];
  const mark = options.byteOrderMark ? byteOrderMark : '';
  yield `${mark}${csvLine([...heads, ...columns.map(columnHead)])}`;
  for (const { statement, cells, contest } of rows)
    yield csvLine([
      statement.id,
      statement.topic,
      statement.text,
      statement.form,
      statement.answers.map(({ text }) => text).join('; '),
      statement.tags.join(', '),
      statement.verdict === undefined ? '' : ratingLabel(scale, statement.verdict.rating),
      String(contest.score),
      ...cells.map((cell) => cellWords(cell, statement).join('; ')),
    ]);
}

/** `China: title of the source`, or the framing alone. */
export function columnHead(column: MatrixColumn): string {
  const framing = column.framing === '' ? 'no framing' : column.framing;
  if (column.kind === 'framing') return framing;
  return column.framing === '' ? column.source.title : `${framing}: ${column.source.title}`;
}
