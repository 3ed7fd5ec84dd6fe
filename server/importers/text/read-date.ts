import { months } from '../../core/months.ts';

const thisIsAYear = /^(?:1[5-9]|20)\d\d$/;
/** Longer passages hold more than a date. UTF-16 code units. */
const maxLength = 60;

/** What may stand before a date, or between its parts, without being part of it. */
const filler = new Set(
  'published posted updated on date dated issued publié le mis à jour veröffentlicht am vom den publicado el fecha pubblicato il data opublikowano dnia r de del di of the cập nhật ngày đăng thứ hai ba tư năm sáu bảy chủ nhật monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo st nd rd th er'.split(
    ' ',
  ),
);

const numeric: readonly { readonly pattern: RegExp; readonly order: readonly ('y' | 'm' | 'd')[] }[] = [
  { pattern: /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?/u, order: ['y', 'm', 'd'] },
  { pattern: /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]/u, order: ['y', 'm'] },
  { pattern: /(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+(\d{4})/iu, order: ['d', 'm', 'y'] },
  // The word says that the day comes first.
  { pattern: /ngày\s+(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/iu, order: ['d', 'm', 'y'] },
  { pattern: /tháng\s+(\d{1,2})(?:\s+năm|,|\/)?\s*(\d{4})/iu, order: ['m', 'y'] },
  { pattern: /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/, order: ['y', 'm', 'd'] },
  { pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, order: ['d', 'm', 'y'] },
  { pattern: /(?<!\d)(\d{4})-(\d{2})(?!\d)/, order: ['y', 'm'] },
];

/**
 * The date that a short passage is, as `2022-11-08`, `2022-11` or `2022`; `undefined` when it is something else or says more. Of `03/04/2022` only the
 * year is sure.
 */
export function readDate(passage: string): string | undefined {
  const text = passage.trim();
  if (text.length === 0 || text.length > maxLength) return undefined;
  return readNumeric(text) ?? readSlashed(text) ?? readNamed(text);
}

function readNumeric(text: string): string | undefined {
  for (const { pattern, order } of numeric) {
    const match = pattern.exec(text);
    if (match === null || !isFiller(text.replace(match[0], ' '))) continue;
    const part = (name: 'y' | 'm' | 'd') => match[order.indexOf(name) + 1];
    return compose(
      part('y'),
      order.includes('m') ? Number(part('m')) : undefined,
      order.includes('d') ? Number(part('d')) : undefined,
    );
  }
  return undefined;
}

function readSlashed(text: string): string | undefined {
  const match = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text);
  if (match === null || !isFiller(text.replace(match[0], ' '))) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12) return compose(match[3], second, first);
  if (second > 12) return compose(match[3], first, second);
  return compose(match[3], undefined, undefined);
}

/** `November 8, 2022`, `8. November 2022`, `8 de noviembre de 2022`, `May 2021`, `2021`. */
function readNamed(text: string): string | undefined {
  let year: string | undefined;
  let month: number | undefined;
  let day: number | undefined;
  for (const word of wordsOf(text)) {
    const named = months.get(word);
    if (thisIsAYear.test(word) && year === undefined) year = word;
    else if (named !== undefined && month === undefined) month = named;
    else if (/^\d{1,2}$/.test(word) && day === undefined) day = Number(word);
    else if (!filler.has(word)) return undefined;
  }
  if (day !== undefined && month === undefined) return undefined;
  return compose(year, month, day);
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/(\d)(?:st|nd|rd|th|er)\b/g, '$1')
      .match(/\p{L}+|\d+/gu) ?? []
  );
}

function isFiller(text: string): boolean {
  const rest = text.replace(/\b\d{1,2}[:h]\d{2}(?::\d{2})?\b|\b(?:am|pm|gmt|utc)\b|[+-]\d{1,2}/gi, ' ');
  return wordsOf(rest).every((word) => filler.has(word));
}

function compose(
  year: string | undefined,
  month: number | undefined,
  day: number | undefined,
): string | undefined {
  if (year === undefined || !thisIsAYear.test(year)) return undefined;
  if (month === undefined) return year;
  if (month < 1 || month > 12) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return date;
  return day >= 1 && day <= 31 ? `${date}-${String(day).padStart(2, '0')}` : undefined;
}
