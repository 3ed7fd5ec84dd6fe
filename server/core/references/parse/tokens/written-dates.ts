import { months } from '../../../months.ts';
import type { Range } from '../../../target.ts';
import type { DateParts } from '../token.ts';
import { seasons } from '../words/date-words.ts';

/** A day, a month or a year where it stands, as numbers. */
export interface WrittenDate extends Range {
  readonly parts: DateParts;
  /** Whether it is the first or last of several days. */
  readonly isSpan: boolean;
}

const day = '(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.ª|º|\\.)?';
const month = '(?<m>\\p{L}{3,12})(?<dot>\\.)?';
/** Where nothing of the date follows, a stop is the sentence's. */
const lastMonth = '(?<m>\\p{L}{3,12})';
const year = '(?<y>1[4-9]\\d\\d|20\\d\\d)';
const suffix = '(?<letter>[a-z])?';
/** The days of a meeting: `3-5`. */
const toDay = '(?<span> ?- ?\\d{1,2})?';
const number = '(?<n>1[0-2]|0?[1-9])';
const notBefore = '(?<![\\p{L}\\p{N}/])';
const notAfter = '(?![\\p{L}\\p{N}]|[-/]\\d)';

/** From the longest form to the shortest: what one has taken, the next does not see. */
const forms: readonly RegExp[] = [
  `${year} ?[年년] ?${number} ?[月월] ?(?<d>\\d{1,2}) ?[日号일]`,
  `${notBefore}${year}[-./]${number}[-./](?<d>\\d{1,2})${notAfter}`,
  `(?:ngày )?(?<![\\p{N}/.-])(?<d>\\d{1,2})[-./]${number}[-./]${year}(?: ?г\\.?| ?năm)?${notAfter}`,
  // American, where the second number can be no month.
  `(?<![\\p{N}/.-])${number}/(?<d>\\d{1,2})/${year}${notAfter}`,
  `${year}${suffix}, (?:ngày )?(?<d>\\d{1,2}) tháng ${number}${notAfter}`,
  `(?:ngày )?(?<![\\p{N}/.-])(?<d>\\d{1,2}) tháng ${number}(?: năm|,)? ${year}${notAfter}`,
  `${notBefore}${year}${suffix},? (?<d>\\d{1,2})\\.? (?:de )?${lastMonth}(?![\\p{L}\\p{N}])`,
  `${notBefore}${year}${suffix},? ${month} ${day}${toDay}${notAfter}`,
  `${notBefore}(?<span>\\d{1,2} ?- ?)?${day} (?:de |d['’])?${month},? (?:de |del )?${year}(?: ?г\\.| года)?${notAfter}`,
  `${notBefore}${month} ${day}${toDay},? ${year}${notAfter}`,
  `${year} ?[年년] ?${number} ?[月월]`,
  `tháng ${number}(?: năm |[/-])${year}${notAfter}`,
  `${notBefore}${month}(?: ?[-/] ?\\p{L}{3,12}\\.?)?,? (?:de )?${year}${notAfter}`,
  `${notBefore}${year}${suffix},? ${lastMonth}(?![\\p{L}\\p{N}])`,
  `${notBefore}(?:${seasons})(?: of)?,? ${year}${notAfter}`,
].map((form) => new RegExp(form, 'giu'));

/** Shortened months; a longer word with a stop behind it is a name: `Lindqvist, Maja. 1998`. */
const shortMonths =
  /^(?:jan|feb|mar|mär|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|déc|janv|févr|fév|avr|juil|juill|ene|abr|ago|dic|fev|set|out|gen|giu|lug|ott|янв|февр|апр|авг|сент|окт|нояб|дек)$/i;

/** The days, months and seasons of a plain text, in order of their form. Bare years are not among them. */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found: WrittenDate[] = [];
  for (const form of forms) {
    for (const { 0: whole, groups = {}, index } of text.matchAll(form)) {
      const range = { start: index, end: index + whole.length };
      const parts = partsOf(groups, form.source.includes(seasons));
      if (parts === undefined || found.some((other) => other.start < range.end && range.start < other.end))
        continue;
      found.push({ ...range, parts, isSpan: groups.span !== undefined });
    }
  }
  return found;
}

function partsOf(groups: Readonly<Record<string, string>>, isSeason: boolean): DateParts | undefined {
  const { y, m, n, d, dot } = groups;
  if (m !== undefined && dot !== undefined && !shortMonths.test(m)) return undefined;
  const known = m === undefined ? Number(n) : months.get(m.toLowerCase());
  if (isSeason) return [Number(y)];
  if (known === undefined) return undefined;
  if (d === undefined) return [Number(y), known];
  if (Number(d) < 1 || Number(d) > 31) return undefined;
  return [Number(y), known, Number(d)];
}
