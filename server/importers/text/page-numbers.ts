import type { Line } from './line.ts';

/** How languages write the word before a page number; the number itself is the group. */
const pageWords =
  'page|pages|p\\.|pg\\.?|seite|s\\.|página|pág\\.|pagina|pag\\.|strona|str\\.|стр\\.|страница|trang|halaman|hal\\.|หน้า|صفحة|पृष्ठ';
const wordThenNumber = new RegExp(
  `^(?:${pageWords})\\s*(\\d{1,4})(?:\\s*(?:/|of|von|de|di|sur|z|из|trên)\\s*\\d{1,4})?$`,
  'iu',
);
const eastAsian =
  /^(?:第\s*)?(\d{1,4})\s*(?:页|頁|ページ|쪽|페이지)(?:\s*[/，,]?\s*共\s*\d{1,4}\s*[页頁])?$/u;
const bare = /^[-–—[(|•·~*]{0,2}\s*(\d{1,4})(?:\s*\/\s*\d{1,4})?\s*[-–—\])|•·~*]{0,2}$/u;
// Capital Roman numerals number chapters.
const roman = /^[-–—[(]?\s*([ivxl]{1,7})\s*[-–—\])]?$/;

export interface PageNumber {
  readonly value: number;
  /** Says that it is one (`Page 3`), so no series is needed to believe it. */
  readonly named: boolean;
}

/** The page number that a line is, `undefined` when it is more or less than that. */
export function readPageNumber(text: string): PageNumber | undefined {
  const line = text.trim();
  if (line.length === 0 || line.length > 30) return undefined;
  const named = wordThenNumber.exec(line)?.[1] ?? eastAsian.exec(line)?.[1];
  if (named !== undefined) return { value: Number(named), named: true };
  const number = bare.exec(line)?.[1];
  if (number !== undefined) return { value: Number(number), named: false };
  const letters = roman.exec(line)?.[1];
  return letters === undefined ? undefined : { value: romanValue(letters), named: false };
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanValue(letters: string): number {
  let sum = 0;
  let last = 0;
  for (const letter of [...letters].reverse()) {
    const value = romanDigits[letter] ?? 0;
    sum += value < last ? -value : value;
    last = value;
  }
  return sum;
}

/** Shortest run of rising numbers that is believed to be page numbers where no form feed says so. */
const minSeries = 3;
/** A page has more lines than this; a numbered table has fewer between its numbers. */
const minLinesBetween = 4;

/**
 * Indexes of the lines that are page numbers: named ones, those beside a form feed, and those that rise by one or two from page to
 * page. A lone number in the text stays.
 */
export function findPageNumbers(
  lines: readonly Line[],
  besidePage: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  let series: { index: number; value: number }[] = [];
  const closeSeries = () => {
    if (series.length >= minSeries) for (const { index } of series) found.add(index);
    series = [];
  };
  for (const [index, line] of lines.entries()) {
    const number = line.fenced ? undefined : readPageNumber(line.text);
    if (number === undefined) continue;
    if (number.named || besidePage.has(index)) found.add(index);
    const last = series.at(-1);
    const rise = last === undefined ? 1 : number.value - last.value;
    const far = last === undefined || index - last.index >= minLinesBetween;
    if (rise >= 1 && rise <= 2 && far) {
      series.push({ index, value: number.value });
    } else if (far) {
      closeSeries();
      series = [{ index, value: number.value }];
    }
  }
  closeSeries();
  return found;
}
