import type { Block } from './block.ts';
import type { Ledger } from './ledger.ts';
import { displayWidth, type Line } from './line.ts';
import type { Run } from './runs.ts';

const minRows = 3;
/** Cells hold words, not paragraphs. Columns on average. */
const maxCellWidth = 40;

/** Lines whose words stand in columns, parted by tabs or by two spaces and more. */
export function readTable(run: Run, ledger: Ledger): Block[] | undefined {
  const [first] = run;
  const rows = run.map(cellsOf);
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || rows.length < minRows || rows.some((row) => row.length !== columns)) return undefined;
  const width = run.reduce((sum, { text }) => sum + displayWidth(text.trim()), 0) / (rows.length * columns);
  if (width > maxCellWidth) return undefined;
  const decision = ledger.open({
    kind: 'table',
    label: (count) => `Set ${count} ${count === 1 ? 'passage' : 'passages'} in columns as tables`,
  });
  decision.note(
    run
      .slice(0, 3)
      .map(({ text }) => text)
      .join('\n'),
    rows
      .slice(0, 3)
      .map((row) => row.join(' | '))
      .join('\n'),
    first.at,
  );
  const place = { at: first.at, newPage: first.newPage };
  if (!decision.applied) return [{ kind: 'lines', ...place, lines: run.map(({ text }) => text.trim()) }];
  return [{ kind: 'table', ...place, rows }];
}

function cellsOf({ text }: Line): string[] {
  return text
    .trim()
    .split(/\t+| {2,}/)
    .map((cell) => cell.trim());
}
