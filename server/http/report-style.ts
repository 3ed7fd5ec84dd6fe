import { readFile } from 'node:fs/promises';

/** The parts of the page's own style that a report needs, in their order. Their faces are those of the reader's machine. */
const sheets = [
  ...['tokens.css', 'base.css', 'controls.css'],
  ...['report.css', 'report-statement.css', 'report-print.css'],
];
const folder = new URL('../../public/css/', import.meta.url);
let known: Promise<string> | undefined;

/** The style of a report that stands in a file by itself. */
export function reportStyle(): Promise<string> {
  known ??= Promise.all(sheets.map((name) => readFile(new URL(name, folder), 'utf8'))).then((parts) =>
    parts.join('\n'),
  );
  return known;
}
