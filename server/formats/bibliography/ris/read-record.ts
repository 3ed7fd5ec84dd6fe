import type { CslDate, CslItem, CslName } from '../../../core/csl-item.ts';
import { isbnKey } from '../../../core/references/duplicate-keys.ts';
import type { EntryOutcome } from '../bibliography-format.ts';
import { cleanItem, type LooseItem } from '../item/clean-item.ts';
import { dateOf, parseDate, seasonOf } from '../item/parse-date.ts';
import { refusal } from '../item/refusal.ts';
import type { RisRecord, TagLine } from './split-records.ts';
import { dateTags, nameTags, textTags, variableOf } from './tags.ts';
import { readType } from './types.ts';

/** Files, dates of the program and other bookkeeping. */
const aside = new Set(['TY', 'ID', 'EP', 'L1', 'L2', 'L3', 'L4', 'U1', 'U2', 'U3', 'U4', 'U5', 'DS']);
/** Texts that keep their lines. */
const long: ReadonlySet<string> = new Set(['abstract', 'note', 'annote']);

/** A RIS record as CSL, or why it is refused. */
export function readRecord(record: RisRecord): EntryOutcome {
  const { line, text, tags } = record;
  const key = oneLine(tags.find(({ tag }) => tag === 'ID')?.value ?? '');
  const [first] = tags;
  if (first?.tag !== 'TY')
    return refusal({ key, line, text }, 'it has no TY line, which says what it is and begins a record');
  const type = isPaper(record) ? 'paper-conference' : readType(first.value);
  const warnings = record.isEnded ? [] : ['The line ER, which ends a record, is missing.'];
  const item: LooseItem = { type: type ?? oneLine(first.value) };
  if (key !== '') item['citation-key'] = key;
  const leftOut = new Set<string>();
  for (const line of tags)
    if (!readTag(item, line, type ?? 'document') && !aside.has(line.tag)) leftOut.add(line.tag);
  readPages(item, tags);
  readIssued(item, tags);
  if (leftOut.size > 0)
    warnings.push(`Left out, as there is no place for it: ${[...leftOut].slice(0, 20).join(', ')}.`);
  const cleaned = cleanItem(item);
  if (!cleaned.ok) return refusal({ key, line, text }, cleaned.reason);
  return { kind: 'read', csl: cleaned.csl, key, line, warnings: [...warnings, ...cleaned.warnings] };
}

/** Programs write papers of a conference with the type that the format has for its proceedings. */
function isPaper({ tags }: RisRecord): boolean {
  const inVolume = ['SP', 'T2', 'BT', 'C3'];
  return oneLine(tags[0]?.value ?? '') === 'CONF' && tags.some(({ tag }) => inVolume.includes(tag));
}

/** Whether there is a place for it. */
function readTag(item: LooseItem, { tag, value }: TagLine, type: string): boolean {
  if (value.trim() === '') return true;
  const people = variableOf(nameTags, tag, type);
  if (people !== undefined) {
    const [names, name] = [item[people], readName(oneLine(value))];
    // A copy for each name would take the square of their number.
    if (Array.isArray(names)) names.push(name);
    else item[people] = [name];
    return true;
  }
  const date = variableOf(dateTags, tag, type);
  if (date !== undefined) {
    if (date !== 'issued') item[date] ??= readDate(oneLine(value));
    return true;
  }
  const variable = tag === 'SN' ? numberOf(value) : variableOf(textTags, tag, type);
  if (variable === undefined) return false;
  return readText(item, variable, long.has(variable) ? value.trimEnd() : oneLine(value));
}

function readText(item: LooseItem, variable: keyof CslItem, value: string): boolean {
  const before = item[variable];
  if (typeof before !== 'string') item[variable] = value;
  else if (variable === 'keyword') item.keyword = `${before}, ${value}`;
  else if (long.has(variable)) item[variable] = `${before}\n${value}`;
  else return before === value;
  return true;
}

/** `SN` holds numbers of books and of journals. */
function numberOf(value: string): 'ISBN' | 'ISSN' {
  return isbnKey(value) !== '' || !/\b\d{4}-?\d{3}[\dXx]\b/.test(value) ? 'ISBN' : 'ISSN';
}

/** `Family, Given, Suffix`; what has no comma is a name that is not split. */
function readName(value: string): CslName {
  const [family = '', given = '', ...rest] = value.split(',').map((part) => part.trim());
  if (!value.includes(',') || family === '') return { literal: value };
  const suffix = rest.join(', ');
  return { family, ...(given !== '' && { given }), ...(suffix !== '' && { suffix }) };
}

function readPages(item: LooseItem, tags: readonly TagLine[]): void {
  const end = oneLine(tags.find(({ tag }) => tag === 'EP')?.value ?? '');
  if (end === '') return;
  const isWhole = typeof item.page !== 'string' || item.page === end || /\d\s?[-–—]\s?\d/.test(item.page);
  item.page = isWhole ? (item.page ?? end) : `${item.page}–${end}`;
}

/** The fuller of the two dates; the year alone where the other one contradicts it. */
function readIssued(item: LooseItem, tags: readonly TagLine[]): void {
  const dates = ['DA', 'PY', 'Y1'].map((wanted) =>
    readDate(oneLine(tags.find(({ tag }) => tag === wanted)?.value ?? '')),
  );
  const [whole, ...years] = dates;
  const year = years.find((date) => date !== undefined);
  const isSame = year === undefined || yearOf(whole) === yearOf(year);
  item.issued = whole !== undefined && isSame ? whole : (year ?? whole);
}

function yearOf(date: CslDate | undefined): number | undefined {
  return date?.['date-parts']?.[0]?.[0];
}

/** `YYYY/MM/DD/other`, each part of which may be empty; other forms as people write dates. */
function readDate(value: string): CslDate | undefined {
  const [, year = '', month = '', day = '', other = ''] =
    /^(-?\d{4})?\/(\d{1,2})?\/(\d{1,2})?\/?(.*)$/.exec(value) ?? [];
  if (year === '') return parseDate(value.replace(/^\/{3}/, ''));
  const date = dateOf(Number(year), Number(month), Number(day));
  const season = seasonOf(other);
  return date !== undefined && season !== undefined && month === '' ? { ...date, season } : date;
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
