/**
 * What makes a spreadsheet take a cell for a formula (OWASP, “CSV Injection”), also behind white space, and in the full-width forms that East Asian
 * spreadsheets read alike. Apostrophes before it are counted in, so that taking one away gives back what was written.
 */
const formula = /^'*\s*[=+\-@\t\r\n＝＋－＠]/u;

/** Text as a cell (RFC 4180), quoted. One that a spreadsheet would run begins with an apostrophe, which says there that it is text. */
export function formatCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The text of a cell whose quotes are off: without the apostrophe that `formatCell` put before it. */
export function parseCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** By this mark some spreadsheets know UTF-8. */
export const byteOrderMark = '\ufeff';

/** Texts as a line (RFC 4180). */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(formatCell).join(',')}\r\n`;
}
