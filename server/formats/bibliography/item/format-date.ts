import type { CslDate } from '../../../core/csl-item.ts';
import { dateText } from '../../../core/reference-line.ts';

/** A date in EDTF, as BibLaTeX has it: `2013-11-08`, `2013/2014`, `2013-21` for spring, `1890~`; its words where it has no numbers. */
export function formatDate(date: CslDate): string {
  const [from, to] = date['date-parts'] ?? [];
  if (from === undefined) return date.literal ?? '';
  const mark = date.circa === true ? '~' : '';
  const isYear = from.length === 1 && to === undefined;
  const season = date.season === undefined || !isYear ? '' : `-${date.season + 20}`;
  const first = dateText({ 'date-parts': [from] }) + season + mark;
  return to === undefined ? first : `${first}/${dateText({ 'date-parts': [to] })}${mark}`;
}
