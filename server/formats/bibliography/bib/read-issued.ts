import type { CslDate } from '../../../core/csl-item.ts';
import { dateOf, parseDate } from '../item/parse-date.ts';

/** The fields in which an entry says when it appeared, as plain text. */
export interface Issued {
  readonly date: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** `date` of BibLaTeX, else `year`, `month` and `day`; a month may be a number, a name, two of them, or a name with its day (`8~November`). */
export function readIssued({ date, year, month, day }: Issued): CslDate | undefined {
  if (date !== '') return parseDate(date);
  const found = parseDate(year);
  const parts = found?.['date-parts'];
  const first = parts?.[0];
  if (month === '' || first?.length !== 1 || parts?.length !== 1) return found;
  const named = monthsOf(`${month} ${day}`, first[0] ?? 0);
  return named === undefined ? found : { ...found, ...named };
}

function monthsOf(text: string, year: number): CslDate | undefined {
  const [month, day] = text.split(' ');
  if (/^\d{1,2}$/.test(month ?? '')) return dateOf(year, Number(month), day ? Number(day) : undefined);
  const dates = text
    .split(/\s?(?:[/–—-]|\band\b)\s?/)
    .slice(0, 2)
    .map((name) => parseDate(`${name} ${year}`));
  if (dates.some((date) => date?.['date-parts'] === undefined)) return undefined;
  const [from, to] = dates;
  if (to === undefined) return from;
  return { 'date-parts': [...(from?.['date-parts'] ?? []), ...(to['date-parts'] ?? [])] };
}
