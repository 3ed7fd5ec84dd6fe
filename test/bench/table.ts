import type { Row } from './bench.ts';

const headings = ['name', 'value', 'unit', 'baseline', 'ratio', 'aim'];

/** The rows in columns: words to the left, numbers to the right. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [
    headings,
    ...rows.map(({ name, value, unit, baseline, ratio, aim }) => [
      name,
      short(value),
      unit,
      short(baseline),
      short(ratio),
      aim ?? '',
    ]),
  ];
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const isNumber = (column: number) => column !== 0 && column !== 2 && column !== 5;
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Three digits that count; more would be noise. A dash where there is no figure. */
function short(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return '–';
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
