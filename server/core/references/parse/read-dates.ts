import type { CslDate } from '../../reference.ts';
import { type Fields, joinFields, noFields } from './fields.ts';
import type { DateParts, Token } from './token.ts';

export function readDates(tokens: readonly Token[]): Fields {
  return joinFields([readIssued(tokens), readOriginal(tokens), readAccessed(tokens)]);
}

/** When the work came out: the first year that is said, to the day where the same year stands elsewhere with its day. */
function readIssued(tokens: readonly Token[]): Fields {
  const all = tokens.filter(({ kind, date }) => (kind === 'year' || kind === 'date') && date !== undefined);
  // The days on which people met count where nothing else is said.
  const outOf = all.filter(({ value }) => value !== 'days');
  const dated = (outOf.length > 0 ? outOf : all).sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  const first = dated.find(({ date }) => date?.[0] !== 0);
  const year = first?.date?.[0];
  if (first === undefined || year === undefined) return noFields;
  const same = dated.map(({ date = [] }) => date).filter(([other]) => other === year || other === 0);
  const fullest = same.reduce((a, b) => (b.length > a.length ? b : a), []);
  const isAlone = dated.length === same.length;
  return {
    csl: { issued: cslDate([year, ...fullest.slice(1)]) },
    certainty: { issued: isAlone ? first.certainty : first.certainty * 0.8 },
  };
}

/** When what is printed or translated here came out at first. */
function readOriginal(tokens: readonly Token[]): Fields {
  const { date, certainty = 0 } = tokens.find(({ kind }) => kind === 'original') ?? {};
  if (date === undefined) return noFields;
  return { csl: { 'original-date': cslDate(date) }, certainty: { 'original-date': certainty } };
}

/** A year in brackets tells more than one between commas. */
function rank({ kind, value }: Token): number {
  if (value === 'paren') return 0;
  return kind === 'year' ? 1 : 2;
}

/** When a page was looked at: the last such day, as some entries name two. */
function readAccessed(tokens: readonly Token[]): Fields {
  const { date, certainty = 0 } = tokens.findLast((token) => token.kind === 'accessed') ?? {};
  if (date === undefined) return noFields;
  return { csl: { accessed: cslDate(date) }, certainty: { accessed: certainty } };
}

function cslDate(parts: DateParts): CslDate {
  return { 'date-parts': [[...parts]] };
}
