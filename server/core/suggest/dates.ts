import { months } from '../months.ts';
import type { Range } from '../target.ts';
import { valueOfNumerals } from './numerals.ts';
import type { Token } from './token.ts';

/** A date in a sentence: `2014-05-02`, `2014-05`, `2014`, and without a year `--05-02` or `--05` (ISO 8601:2000). */
export interface DateMark extends Range {
  readonly value: string;
  /** The first token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Years that figures of four digits are taken for. */
const firstYear = 1_000;
const lastYear = 2_099;
/** What may stand between the parts of a date. */
const joints = new Set([
  'of',
  'de',
  'del',
  'di',
  'the',
  'năm',
  'г',
  'года',
  'roku',
  'th',
  'st',
  'nd',
  'rd',
  'er',
]);
/** Names of months that are common words: they are months only beside a day or a year. */
const ambiguous = new Set(
  'may march mars mar set out ago dic mag mai maj jan sep oct nov ene fev gen abr apr luty maart mei juni juli'.split(
    ' ',
  ),
);

const numeric: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'dmy' }[] = [
  { pattern: /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g, order: 'ymd' },
  // Day first, as all but Americans write it; where the second cannot be a month, the first is.
  { pattern: /(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)/g, order: 'dmy' },
];

/** The dates of a sentence in their order, in any language whose months are known. Tokens of a date belong to no other. */
export function readDates(text: string, tokens: readonly Token[]): DateMark[] {
  const found: DateMark[] = [];
  let written: readonly (Range & { readonly value: string })[] | undefined;
  for (let at = 0; at < tokens.length; ) {
    const isPossible = tokens[at]?.word.beginsDate === true;
    if (isPossible) written ??= numericDates(text);
    const mark = isPossible
      ? (numericAt(written ?? [], tokens, at) ??
        namedAt(text, tokens, at) ??
        spokenAt(text, tokens, at) ??
        yearAt(text, tokens, at))
      : undefined;
    if (mark === undefined) at += 1;
    else {
      found.push({ ...mark, start: tokens[mark.from]?.start ?? 0, end: tokens[mark.to - 1]?.end ?? 0 });
      at = mark.to;
    }
  }
  return found;
}

type Found = Omit<DateMark, 'start' | 'end'>;

function numericDates(text: string): (Range & { readonly value: string })[] {
  if (!/\d[-./]\d/.test(text)) return [];
  return numeric.flatMap(({ pattern, order }) =>
    Array.from(text.matchAll(pattern), (match) => {
      const [first, second, third] = [Number(match[1]), Number(match[2]), Number(match[3])];
      const [year, month, day] =
        order === 'ymd'
          ? [first, second, third]
          : second > 12
            ? [third, first, second]
            : [third, second, first];
      return { start: match.index, end: match.index + match[0].length, value: compose(year, month, day) };
    }).flatMap((mark) => (mark.value === undefined ? [] : [{ ...mark, value: mark.value }])),
  );
}

function numericAt(
  written: readonly (Range & { readonly value: string })[],
  tokens: readonly Token[],
  from: number,
): Found | undefined {
  const start = tokens[from]?.start;
  const mark = written.find((one) => one.start === start);
  if (mark === undefined) return undefined;
  let to = from + 1;
  while ((tokens[to]?.start ?? mark.end) < mark.end) to += 1;
  return { value: mark.value, from, to };
}

/** `2 May 2014`, `May 2nd, 2014`, `May 2014`, `le 2 mai`. */
function namedAt(text: string, tokens: readonly Token[], from: number): Found | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  let at = from;
  let day = dayOf(first);
  if (day !== undefined) at = skipJoints(tokens, from + 1);
  const name = tokens[at]?.word.form ?? '';
  const month = months.get(name);
  if (month === undefined || !isNear(text, tokens, at)) return undefined;
  at += 1;
  const next = tokens[at];
  if (day === undefined && next !== undefined && dayOf(next) !== undefined) {
    day = dayOf(next);
    at += 1;
  }
  const beforeYear = skipJoints(tokens, at);
  const year = isNear(text, tokens, beforeYear) ? yearOf(tokens[beforeYear]) : undefined;
  if (day === undefined && year === undefined && (ambiguous.has(name) || name.length < 4)) return undefined;
  const value = compose(year, month, day);
  return value === undefined ? undefined : { value, from, to: year === undefined ? at : beforeYear + 1 };
}

/** Not across a stop: `… in May. 2014 was …` is no date. */
function isNear(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    before === undefined ||
    token === undefined ||
    token.start - before.end <= 2 ||
    !/[;:!?()]/.test(text.slice(before.end, token.start))
  );
}

function skipJoints(tokens: readonly Token[], from: number): number {
  const joint = tokens[from];
  return joint !== undefined && joints.has(joint.word.form) ? from + 1 : from;
}

/** With a word for each part: `2014年5月2日`, `ngày 2 tháng 5 năm 2014`, `tháng 5/2014`. */
function spokenAt(text: string, tokens: readonly Token[], from: number): Found | undefined {
  const value = partOf(tokens[from]);
  if (value !== undefined) return chineseAt(text, tokens, from);
  const form = tokens[from]?.word.form;
  if (form !== 'ngày' && form !== 'tháng' && form !== 'năm') return undefined;
  let at = from;
  const take = (word: string): number | undefined => {
    if (tokens[at]?.word.form !== word) return undefined;
    const taken = partOf(tokens[at + 1]);
    if (taken !== undefined) at += 2;
    return taken;
  };
  const day = take('ngày');
  let month = take('tháng');
  // `ngày 2/5`
  if (day !== undefined && month === undefined && partOf(tokens[at]) !== undefined) {
    month = partOf(tokens[at]);
    at += 1;
  }
  let year = take('năm');
  if (year === undefined && month !== undefined && yearOf(tokens[at]) !== undefined) {
    year = yearOf(tokens[at]);
    at += 1;
  }
  if (year !== undefined && (year < firstYear || year > lastYear)) return undefined;
  if (month === undefined && year === undefined) return undefined;
  const composed = compose(year, month, month === undefined ? undefined : day);
  return composed === undefined ? undefined : { value: composed, from, to: at };
}

function chineseAt(text: string, tokens: readonly Token[], from: number): Found | undefined {
  let at = from;
  const take = (units: string): number | undefined => {
    const taken = partOf(tokens[at]);
    const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
    if (taken === undefined || !units.includes(tokens[at + 1]?.word.form ?? '?')) return undefined;
    if (at > from && gap.trim() !== '') return undefined;
    at += 2;
    return taken;
  };
  const first = tokens[from];
  const isYear = yearOf(first) !== undefined;
  const year = isYear ? take('年') : undefined;
  const month = take('月');
  const day = month === undefined ? undefined : take('日号');
  if (year === undefined && month === undefined) return undefined;
  const value = compose(year, month, day);
  return value === undefined ? undefined : { value, from, to: at };
}

/** A bare figure of four digits, unless what follows is measured in it. */
function yearAt(text: string, tokens: readonly Token[], from: number): Found | undefined {
  const token = tokens[from];
  const year = token?.kind === 'figure' ? yearOf(token) : undefined;
  if (token === undefined || year === undefined) return undefined;
  const next = tokens[from + 1];
  const isMeasure =
    /^\s?[%％°$€£¥]/u.test(text.slice(token.end)) ||
    /[$€£¥]\s?$/u.test(text.slice(0, token.start)) ||
    (next !== undefined &&
      next.start - token.end <= 1 &&
      next.concepts.some((concept) => measured.has(concept)));
  return isMeasure ? undefined : { value: String(year), from, to: from + 1 };
}

/** What people count by the thousand. */
const measured = new Set(
  'ship kilometre mile metre hectare ton soldier troops people resident worker farmer dollar yuan house boat sailor prisoner casualty refugee percent day hour child woman man fisherman family demonstrator protest weapon gun missile'
    .split(' ')
    .concat('nautical mile'),
);

function yearOf(token: Token | undefined): number | undefined {
  if (token === undefined || token.end - token.start !== 4) return undefined;
  if (token.kind === 'figure' && !/^\d{4}$/.test(token.word.form)) return undefined;
  const value = partOf(token);
  return value !== undefined && value >= firstYear && value <= lastYear ? value : undefined;
}

function dayOf(token: Token): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?$/.exec(token.word.form);
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

function partOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'numerals') return valueOfNumerals(token.word.form);
  return token.kind === 'figure' && /^\d{1,4}$/.test(token.word.form) ? Number(token.word.form) : undefined;
}

function compose(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): string | undefined {
  if (month === undefined) return year === undefined ? undefined : String(year);
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  const rest = day === undefined ? two(month) : `${two(month)}-${two(day)}`;
  return year === undefined ? `--${rest}` : `${year}-${rest}`;
}
