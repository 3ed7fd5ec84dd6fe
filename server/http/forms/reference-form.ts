import { isDateKey, isNameKey } from '../../core/csl-item.ts';
import {
  type CslDate,
  type CslItem,
  type CslName,
  type ReferenceInput,
  referenceInputSchema,
} from '../../core/reference.ts';
import { dateText, familyText } from '../../core/reference-line.ts';
import { doiKey, isbnKey } from '../../core/references/duplicate-keys.ts';
import { type Draft, type Parsed, parseFields, typed } from './parsed.ts';
import { referenceFields } from './reference-fields.ts';

const names = ['type', ...referenceFields.map((field) => field.name)];
const nameFields = names.filter(isNameKey);
const dateFields = names.filter(isDateKey);
const day = '-?\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?';
const dateOrRange = new RegExp(`^${day}(?:/${day})?$`);

export const blankReference: CslItem = { type: 'article-journal', title: '' };

/** A reference as its form shows it: names one a line, dates as they are typed. */
export function referenceDraft(csl: CslItem): Draft {
  const plain = Object.entries(csl).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const people = nameFields.map((field) => [field, (csl[field] ?? []).map(nameField).join('\n')]);
  const dates = dateFields.map((field) => [field, dateField(csl[field])]);
  const fields: Draft = Object.fromEntries([...plain, ...people, ...dates]);
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? '']));
}

export function readReferenceDraft(form: URLSearchParams): Draft {
  return Object.fromEntries(names.map((name) => [name, typed(form, name)]));
}

/** What the form has no field for stays as it is in `before`, and so does a name or date that was left as it was shown. */
export function parseReferenceDraft(draft: Draft, before: CslItem = blankReference): Parsed<ReferenceInput> {
  const wrongDate = dateFields.find((field) => !isDate(draft[field] ?? '', before[field]));
  if (wrongDate !== undefined) {
    const message =
      'Must be a date such as 2022-11-08, 2022-11 or 2022, or two of them with a slash between.';
    return { ok: false, errors: { [wrongDate]: message } };
  }
  const given: Record<string, unknown> = Object.fromEntries(
    names.map((name) => [name, (draft[name] ?? '').trim()]),
  );
  for (const field of nameFields) given[field] = parseNames(draft[field] ?? '', before[field] ?? []);
  for (const field of dateFields) given[field] = parseDate(draft[field] ?? '', before[field]);
  given.DOI = bareDoi(draft.DOI ?? '');
  given.title = draft.title ?? '';
  const kept = Object.entries(before).filter(([name]) => !names.includes(name));
  const filled = Object.entries(given).filter(([name, value]) => name === 'title' || !isBlank(value));
  return parseFields(referenceInputSchema, { csl: Object.fromEntries([...kept, ...filled]) }, fieldOf);
}

/** `csl.author.0.family` was typed in `author`. */
function fieldOf(path: string): string {
  return path.split('.')[1] ?? 'title';
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A literal with a comma in it stands in quotation marks, so that it is not read as family and given name. */
function nameField(name: CslName): string {
  const { given = '', literal = '', suffix = '' } = name;
  if (literal !== '') return literal.includes(',') ? `"${literal}"` : literal;
  const family = familyText(name);
  if (given === '') return `${family},`;
  return [family, given, suffix].filter((part) => part !== '').join(', ');
}

function parseNames(lines: string, before: readonly CslName[]): CslName[] {
  const known = new Map(before.map((name) => [nameField(name), name]));
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => known.get(line) ?? parseName(line));
}

function parseName(line: string): CslName {
  const quoted = /^["“](.+)["”]$/.exec(line)?.[1];
  const [family = '', ...rest] = line.split(/[,，]/).map((part) => part.trim());
  if (quoted !== undefined || rest.length === 0 || family === '') return { literal: quoted ?? line };
  const [given = '', ...suffixes] = rest;
  const suffix = suffixes.join(', ');
  return { family, ...(given === '' ? {} : { given }), ...(suffix === '' ? {} : { suffix }) };
}

/** Shown and typed alike: `2022-11-08`, `1840/1842`, or the words of a date that is not in numbers. */
function dateField(date: CslDate | undefined): string {
  const [, end] = date?.['date-parts'] ?? [];
  if (end !== undefined) return `${dateText(date)}/${dateText({ 'date-parts': [end] })}`;
  return dateText(date) || (date?.literal ?? '');
}

function isDate(text: string, before: CslDate | undefined): boolean {
  const trimmed = text.trim();
  return trimmed === '' || trimmed === dateField(before) || dateOrRange.test(trimmed);
}

function parseDate(text: string, before: CslDate | undefined): CslDate | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (trimmed === dateField(before)) return before;
  const parts = trimmed.split('/').map((one) => {
    const [, sign, digits = ''] = /^(-?)(.*)$/.exec(one) ?? [];
    const [year = 0, ...rest] = digits.split('-').map(Number);
    return [sign === '-' ? -year : year, ...rest];
  });
  return { 'date-parts': parts };
}

/** A DOI without the address in front of it, and without the stop of the sentence that it was copied from. */
function bareDoi(text: string): string {
  const doi = text.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  let end = doi.length;
  while (end > 0 && '.,;'.includes(doi.charAt(end - 1))) end -= 1;
  return doi.slice(0, end);
}

/** What is likely to be a slip, and is kept all the same. */
export function referenceWarnings({ ISBN = '', DOI = '' }: CslItem): readonly string[] {
  return [
    ISBN !== '' && isbnKey(ISBN) === '' ? `The ISBN ${ISBN} has a wrong check digit: look at it again.` : '',
    DOI !== '' && doiKey(DOI) === '' ? `${DOI} does not look like a DOI, which begins with “10.”` : '',
  ].filter((warning) => warning !== '');
}
