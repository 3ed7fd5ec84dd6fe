import { months } from '../../../months.ts';
import type { DateParts, Reading, Token } from '../token.ts';
import {
  accessJoiners,
  accessWords,
  accessWordsAfter,
  addressWords,
  fromWords,
  noDateWords,
  publishedWords,
} from '../words/date-words.ts';
import { findWrittenDates, type WrittenDate } from './written-dates.ts';

/** How far before a day the words that say what it is are looked for. */
const maxLead = 48;

const accessBefore = new RegExp(
  `[\\[(]?(?<![\\p{L}])(?:${accessWords})(?: ?[:,])?(?: \\d{1,2}:\\d\\d,?)?(?: (?:${accessJoiners})| ?(?:日期|时间|于|自))?[:,]? ?$`,
  'iu',
);
const accessAfter = new RegExp(`^ ?(?:に)?(?:${accessWordsAfter})`, 'iu');
const leadsOn = new RegExp(`^[\\])]?(?:[,;:.]? ?(?:${fromWords})(?![\\p{L}\\p{N}]) ?:?)?`, 'iu');
const publishedBefore = new RegExp(`(?<![\\p{L}])(?:${publishedWords})(?: on| am| le| el)?[:,]? $`, 'iu');
const epubBefore = /\b(?:epub|e-pub|eCollection)(?: ahead of print)?[:,]? $/iu;

/** Days and months: of issue, and when a page was looked at. */
export function findDays({ left }: Reading): Token[] {
  return findWrittenDates(left).map((written) => dayToken(left, written));
}

const dayOfYear =
  /(?<=[,.] )(?:(?<d>\d{1,2})\.? (?:de )?(?<m>\p{L}{3,12})|(?<m2>\p{L}{3,12})\.? (?<d2>\d{1,2}))\.?(?=[,.;]|$)/gu;

/** `3 June` of a year that stands elsewhere, which is 0 here. */
export function findDaysOfYear({ left }: Reading): Token[] {
  return Array.from(left.matchAll(dayOfYear)).flatMap(({ 0: whole, index, groups = {} }) => {
    const month = months.get((groups.m ?? groups.m2 ?? '').toLowerCase());
    const day = Number(groups.d ?? groups.d2);
    if (month === undefined || day < 1 || day > 31) return [];
    const range = { start: index, end: index + whole.length };
    return [{ ...range, kind: 'date' as const, value: 'bare', date: [0, month, day], certainty: 0.9 }];
  });
}

function dayToken(text: string, { start, end, parts, isSpan }: WrittenDate): Token {
  const before = text.slice(Math.max(0, start - maxLead), start);
  const lead = accessBefore.exec(before);
  if (lead !== null) return accessed(text, start - lead[0].length, end, parts);
  const after = accessAfter.exec(text.slice(end, end + 20));
  if (after !== null) return accessed(text, start, end + after[0].length, parts);
  if (text[start - 1] === '[' && text[end] === ']')
    return { kind: 'accessed', start: start - 1, end: end + 1, value: '', date: parts, certainty: 0.97 };
  const late = epubBefore.exec(before);
  if (late !== null) return { kind: 'noise', start: start - late[0].length, end, value: '', certainty: 1 };
  const published = publishedBefore.exec(before)?.[0] ?? '';
  const date = {
    ...widened(text, start - published.length, end),
    kind: 'date' as const,
    date: parts,
    certainty: 0.96,
  };
  return isSpan && date.value !== 'paren' ? { ...date, value: 'days' } : date;
}

function accessed(text: string, from: number, to: number, date: DateParts): Token {
  const tail = leadsOn.exec(text.slice(to, to + 40))?.[0] ?? '';
  const opened = text[from - 1] === '(' || text[from - 1] === '[';
  const closed = /[)\]]$/.test(text.slice(to + tail.length, to + tail.length + 1));
  const [start, end] = opened && closed ? [from - 1, to + tail.length + 1] : [from, to + tail.length];
  return { kind: 'accessed', start, end, value: '', date, certainty: 0.98 };
}

/** With the brackets around it: `(2019, March 4)`. */
function widened(text: string, start: number, end: number): { start: number; end: number; value: string } {
  const around = /[([]/.test(text[start - 1] ?? '') && /[)\]]/.test(text[end] ?? '');
  return around ? { start: start - 1, end: end + 1, value: 'paren' } : { start, end, value: 'bare' };
}

const inBrackets = new RegExp(
  `[([](?:(?<y>1[4-9]\\d\\d|20\\d\\d)(?:[/-](?:\\d\\d){1,2})?[a-z]?(?:年)?(?: ?\\[\\d{4}\\])?|(?<none>${noDateWords}))[)\\]]`,
  'giu',
);

/** `(2014a)`, `(n.d.)`, `[2014]`: the first of them, and those that say the same again. Spans of years end titles. */
export function findYearsInBrackets({ left }: Reading): Token[] {
  const all = Array.from(left.matchAll(inBrackets));
  const isSpan = (year: string) => /\d{4}[/-]\d/.test(year);
  const [first = ''] = all.find(({ 0: whole }) => !isSpan(whole)) ?? all[0] ?? [];
  return all
    .filter(({ 0: whole, groups }) => whole === first || (groups?.y === first.slice(1, 5) && !isSpan(whole)))
    .map(({ 0: whole, groups = {}, index }) => ({
      kind: 'year' as const,
      start: index,
      end: index + whole.length,
      value: 'paren',
      ...(groups.y !== undefined && { date: [Number(groups.y)] }),
      certainty: 0.97,
    }));
}

const bareYear =
  /(?<![\p{L}\p{N}/-](?!\d{4}年版)|[^.\s] ?- )(?:c|ca\. ?|© ?)?(1[4-9]\d\d|20\d\d)[a-z]?(年版?|년)?(?![\p{N}\p{Script=Latin}/-]| ?-)/gu;
/** `1954–61.` at the end of a work of several volumes. */
const bareSpan = /(?<=[,:(] ?)(1[4-9]\d\d|20\d\d)-(?:\d\d|\d{4})(?=\)?\.?$|\)[,.]|\. ?\ue000)/gu;
const bareNone = /(?<=[.,] )(?:n\.d\.|o\. ?J\.|s\.d\.|s\.f\.)(?=[,:;. ]|$)/gu;

/** The one year that stands by itself between stops and commas, if there is none in brackets. */
export function findBareYear({ left, tokens }: Reading): Token[] {
  const isDated = tokens.some(({ kind, value }) => kind === 'year' && value === 'paren');
  const candidates = Array.from(left.matchAll(bareYear), ({ 0: whole, 1: year, 2: sign, index }) => {
    const end = index + whole.length;
    const score = placeScore(left.slice(0, index).trimEnd(), left.slice(end), sign !== undefined);
    return { start: index, end, year: Number(year), score };
  }).filter(({ score }) => score >= (isDated ? 3.5 : 1.5));
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (a, b) => (a === undefined || b.score >= a.score ? b : a),
    undefined,
  );
  if (best !== undefined) {
    // Brazilian theses say it twice.
    return candidates
      .filter((one) => one === best || (one.year === best.year && one.score >= 3))
      .map(({ start, end, year, score }) => ({
        kind: 'year' as const,
        start,
        end,
        value: 'bare',
        date: [year],
        certainty: score >= 3 ? 0.97 : 0.9,
      }));
  }
  const [span] = isDated ? [] : left.matchAll(bareSpan);
  if (span !== undefined)
    return [{ ...rangeOf(span), kind: 'year', value: 'bare', date: [Number(span[1])], certainty: 0.9 }];
  return Array.from(left.matchAll(bareNone), ({ 0: whole, index }) => ({
    kind: 'year' as const,
    start: index,
    end: index + whole.length,
    value: 'bare',
    certainty: 0.9,
  }));
}

function rangeOf({ 0: whole, index }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + whole.length };
}

/** How well a year fits between what stands before and after it. */
function placeScore(before: string, after: string, hasSign: boolean): number {
  const last = before.at(-1) ?? '';
  const lead = /[.,;(:、]/.test(last)
    ? 2
    : last === '\ue000' || /[”»』》」\])]/.test(last)
      ? 1.5
      : last === ''
        ? -1
        : 0;
  const next = after.trimStart().slice(0, 1);
  if (next === '') return lead + 2;
  const follow =
    next === ';'
      ? 2
      : /[.,:)([、]/.test(next)
        ? 1.5
        : next === '\ue000' || next === '“'
          ? 1.5
          : hasSign && /[第,]/.test(next)
            ? 2
            : -1;
  return lead + follow;
}

const addressLead = new RegExp(
  `(?:\\[(?:online|internet|en ligne|en línea)\\][.,:]? ?)?[([]?(?<![\\p{L}])(?:${addressWords}) ?:? ?<?(?=\\ue000)`,
  'giu',
);

/** The words before an address. */
export function findAddressLeads({ left }: Reading): Token[] {
  return Array.from(left.matchAll(addressLead), ({ 0: whole, index }) => ({
    kind: 'noise' as const,
    start: index,
    end: index + whole.length,
    value: '',
    certainty: 1,
  }));
}
