import { cellWords } from '../core/matrix/cell-words.ts';
import type { Matrix, MatrixRow } from '../core/matrix/matrix.ts';
import type { Project } from '../core/project.ts';
import { silenceSigns, stanceKinds } from '../core/stance-kinds.ts';
import { ratingLabel, scaleOf, type VerdictScale } from '../core/verdict-scale.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { columnHead } from './matrix-csv.ts';

/** The matrix as one Markdown table with a heading and a key to its signs, in pieces. It loses what `matrixCsv` loses. */
export function* matrixMarkdown({ columns, rows }: Matrix, project: Project): Generator<string> {
  yield `# ${escapeMarkdown(project.title)}\n\n`;
  if (rows.length === 0) {
    yield 'No statement is to be shown.\n';
    return;
  }
  const heads = ['Statement', ...columns.map((column) => escapeMarkdown(columnHead(column))), 'Verdict'];
  yield tableLine(heads) + tableLine(heads.map(() => '---'));
  const scale = scaleOf(project);
  for (const row of rows)
    yield tableLine([
      statementCell(row),
      ...row.cells.map((cell) => cellWords(cell, row.statement).map(escapeMarkdown).join('<br>')),
      verdictCell(row, scale),
    ]);
  yield `\n${signs().join(' · ')}\n`;
}

function statementCell({ statement: { text, topic, answers } }: MatrixRow): string {
  const parts = [topic === '' ? '' : `_${escapeMarkdown(topic)}_`, `**${escapeMarkdown(text)}**`];
  const given = answers.map((answer) => escapeMarkdown(answer.text)).join(' / ');
  return [...parts, given].filter((part) => part !== '').join('<br>');
}

function verdictCell({ statement: { verdict } }: MatrixRow, scale: VerdictScale): string {
  if (verdict === undefined) return '';
  return escapeMarkdown(`${ratingLabel(scale, verdict.rating)} (${verdict.by})`);
}

function signs(): string[] {
  return [...Object.values(stanceKinds), ...Object.values(silenceSigns)].map(
    ({ sign, label }) => `${escapeMarkdown(sign)} ${label}`,
  );
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
