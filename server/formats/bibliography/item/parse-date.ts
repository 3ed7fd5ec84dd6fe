import type { CslDate } from '../../../core/csl-item.ts';
import { months } from '../../../core/months.ts';

/** Longer than this no date is written in numbers, and it is kept in words. */
const maxLength = 100;

/**
 * A date as programs and people write it: EDTF (`2013-11-08`, `2013/2014`, `2013-21` for spring, `1890~`), `2013/11/08`, `8 November 2013`,
 * `Nov. 2013`, `c. 1890`. What is none of these is kept word for word. `undefined` for nothing.
 */
export function parseDate(text: string): CslDate | undefined {
  const trimmed = text.replace(/\s+/g, ' ').trim().slice(0, maxLength);
  if (trimmed === '') return undefined;
  const { plain, circa } = withoutDoubt(trimmed);
  const found = inNumbers(plain) ?? inWords(plain);
  if (found === undefined) return { literal: trimmed };
  return circa ? { ...found, circa } : found;
}

function withoutDoubt(text: string): { plain: string; circa: boolean } {
  const plain = text
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^(?:circa|ca\.?|c\.|about)\s?(?=\d)/i, '')
    .replace(/[~?%](?=\/|$)/g, '');
  return { plain: plain.trim(), circa: plain !== text.replace(/^\[(.*)\]$/, '$1') };
}

const isoDay = /^([+-]?\d{4,5})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ]\d{2}:\d{2}[\d:.Z+-]*)?)?)?$/;
/** `2013年11月8日`, in Chinese, Japanese and, with other signs, Korean. */
const signedDay = /^(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?)?$/;
const slashDay = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/;

function inNumbers(text: string): CslDate | undefined {
  const signed = signedDay.exec(text);
  if (signed !== null) return oneDate(signed);
  const slashed = slashDay.exec(text);
  if (slashed !== null && Number(slashed[2]) <= 12) return oneDate(slashed);
  const [from = '', to, ...more] = text.split(/\/|(?<=\d)\s?[–—]\s?(?=\d)/);
  const first = oneDate(isoDay.exec(from));
  if (first === undefined || to === undefined) return to === undefined ? first : undefined;
  const last = oneDate(isoDay.exec(to));
  const isRange = more.length === 0 && first.season === undefined && last?.season === undefined;
  if (!isRange || last === undefined) return undefined;
  return { 'date-parts': [...(first['date-parts'] ?? []), ...(last['date-parts'] ?? [])] };
}

function oneDate(match: RegExpExecArray | null): CslDate | undefined {
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1, 4).map((part) => (part === undefined ? undefined : Number(part)));
  return year === undefined ? undefined : dateOf(year, month, day);
}

/** A month of 13 to 16, as CSL has it, or 21 to 24, as EDTF has it, is a season; `undefined` when there is no such month or day. */
export function dateOf(year: number, month?: number, day?: number): CslDate | undefined {
  if (Math.abs(year) > 9999) return undefined;
  if (month === undefined || month === 0) return { 'date-parts': [[year]] };
  const season = month > 20 ? month - 20 : month - 12;
  if (month > 12)
    return season < 1 || season > 4 || (day ?? 0) !== 0 ? undefined : { 'date-parts': [[year]], season };
  if (month < 1) return undefined;
  if (day === undefined || day === 0) return { 'date-parts': [[year, month]] };
  return day < 1 || day > 31 ? undefined : { 'date-parts': [[year, month, day]] };
}

const seasonNames = [['spring'], ['summer'], ['autumn', 'fall'], ['winter']];

/** Spring is 1; `undefined` for what names no season. */
export function seasonOf(word: string): number | undefined {
  const at = seasonNames.findIndex((names) => names.includes(word.trim().toLowerCase()));
  return at === -1 ? undefined : at + 1;
}

/** `8 November 2013`, `November 8, 2013`, `Nov. 2013`, `Spring 2013`, in the languages of the months table. */
function inWords(text: string): CslDate | undefined {
  const words = text.split(/[\s,.]+/).filter((word) => word !== '');
  const year = words.find((word) => /^\d{4}$/.test(word));
  const name = words.find((word) => /^\p{L}/u.test(word)) ?? '';
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  const known = [year, name, day].filter((word) => word !== undefined).length;
  if (year === undefined || words.length !== known) return undefined;
  const season = seasonOf(name);
  if (season !== undefined && day === undefined) return { 'date-parts': [[Number(year)]], season };
  const month = months.get(name.toLowerCase());
  return month === undefined ? undefined : dateOf(Number(year), month, day === undefined ? day : Number(day));
}
