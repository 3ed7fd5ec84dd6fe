import type { z } from 'zod';
import {
  type CslItem,
  cslDateSchema,
  cslItemSchema,
  cslTextKeys,
  cslTypes,
  isDateKey,
  isNameKey,
  maxCslNames,
} from '../../../core/csl-item.ts';
import { mendEntities } from './mend-entities.ts';
import { parseDate } from './parse-date.ts';

/** Fields that programs take over from web pages. Notes and abstracts are left alone, as an entity there may be meant. */
const fromPages: ReadonlySet<string> = new Set([
  'title',
  'title-short',
  'container-title',
  'container-title-short',
  'collection-title',
  'publisher',
]);

/** An entry as a file has it, not yet held against the schema: fields by their CSL names. */
export type LooseItem = Record<string, unknown>;

export type Cleaned =
  | { readonly ok: true; readonly csl: CslItem; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/**
 * An entry mended where the mending is beyond doubt, and held against the schema: a DOI without its address, dashes between pages, a type that CSL knows,
 * nothing empty. What is too long is cut and what does not fit is moved to the note, both told in a warning. Refused is only what has no title.
 */
export function cleanItem(loose: LooseItem): Cleaned {
  const warnings: string[] = [];
  const item = withoutEmpty(loose);
  mendType(item, warnings);
  mendDoi(item, warnings);
  mendUrl(item, warnings);
  if (typeof item.page === 'string') item.page = mendPages(item.page);
  if (typeof item.keyword === 'string') item.keyword = mendKeywords(item.keyword);
  if (typeof item.title !== 'string') return { ok: false, reason: 'it has no title' };
  for (let round = 0; round < 2; round += 1) {
    const parsed = cslItemSchema.safeParse(item);
    if (parsed.success) return { ok: true, csl: withoutBlank(parsed.data), warnings };
    const limits = new Map(parsed.error.issues.map((issue) => [String(issue.path[0] ?? ''), limitOf(issue)]));
    for (const [field, limit] of limits) mendField(item, { field, limit }, warnings);
  }
  return { ok: false, reason: 'its title or type cannot be read' };
}

/** A fresh object: texts trimmed, names and dates made whole, nothing that is empty. */
function withoutEmpty(loose: LooseItem): LooseItem {
  const item: LooseItem = {};
  for (const field of Object.keys(loose)) {
    const kept = wholeValue(field, loose[field]);
    if (kept === undefined || kept === '' || (Array.isArray(kept) && kept.length === 0)) continue;
    if (typeof kept === 'string' && kept.trim() === '') continue;
    item[field] = kept;
  }
  return item;
}

function wholeValue(field: string, value: unknown): unknown {
  if (isNameKey(field)) return Array.isArray(value) ? value.flatMap(wholeName) : value;
  if (isDateKey(field)) return wholeDate(value);
  return typeof value === 'string' && fromPages.has(field) ? mendEntities(value) : value;
}

/** A person known by a given name alone is known by that name. What is no name is for the schema to refuse. */
function wholeName(name: unknown): unknown[] {
  if (typeof name !== 'object' || name === null) return [name];
  const known = Object.entries(name).filter(
    ([, part]) => part !== '' && part !== undefined && part !== false,
  );
  const { family, given, literal, ...rest } = Object.fromEntries<unknown>(known);
  if (literal !== undefined) return [{ literal }];
  if (family === undefined) return given === undefined ? [] : [{ ...rest, family: given }];
  return [{ ...rest, family, ...(given !== undefined && { given }) }];
}

/** What held nothing but signs that are left out is empty only now. */
function withoutBlank(csl: CslItem): CslItem {
  const isBlank = cslTextKeys.some((key) => csl[key] === '');
  if (!isBlank) return csl;
  const kept = Object.entries(csl).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(kept), type: csl.type, title: csl.title };
}

function mendType(item: LooseItem, warnings: string[]): void {
  const { type } = item;
  if (typeof type === 'string' && cslTypes.has(type)) return;
  if (typeof type === 'string' && type !== '')
    warnings.push(
      `“${type.slice(0, 40)}” is no type of reference that is known here; it is kept as a document.`,
    );
  item.type = 'document';
}

function mendDoi(item: LooseItem, warnings: string[]): void {
  if (typeof item.DOI !== 'string') return;
  const doi = bareDoi(item.DOI);
  if (/^10\.\d/.test(doi)) item.DOI = doi;
  else moveToNote(item, 'DOI', warnings, 'is not a DOI');
}

/** A DOI without the address before it and the full stop after it. */
export function bareDoi(text: string): string {
  return text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.)?(?:www\.)?doi\.org\//i, '')
    .replace(/^doi:\s*/i, '')
    .replace(/(?<![\s.,;])[\s.,;]+$/, '');
}

function mendUrl(item: LooseItem, warnings: string[]): void {
  if (typeof item.URL !== 'string') return;
  const address = item.URL.trim();
  if (/^www\./i.test(address)) item.URL = `https://${address}`;
  else if (!/^https?:\/\/[^\s<>"]+$/i.test(address))
    moveToNote(item, 'URL', warnings, 'is not a web address that begins with http:// or https://');
  else item.URL = address;
}

function moveToNote(item: LooseItem, field: 'DOI' | 'URL', warnings: string[], why: string): void {
  const value = String(item[field]).replace(/\s+/g, ' ').slice(0, 2_000);
  const line = `${field}: ${value}`;
  item.note = typeof item.note === 'string' ? `${item.note}\n${line}` : line;
  delete item[field];
  warnings.push(`“${value.slice(0, 80)}” ${why}; it is kept in the note.`);
}

/** Each end holds a digit; that is looked for ahead, as trying every digit of a long one takes the square of its length, or more. */
const pageRange = /^(?=\w*\d)(\w+) ?(?:-{1,3}|[‐‑–—]) ?(?=\w*\d)(\w+)$/;

/** A range of pages has a dash between them: `12-15` and `12--15` are `12–15`; the hyphen of page `A-3` stays. */
export function mendPages(page: string): string {
  return page
    .replace(/\s+/g, ' ')
    .trim()
    .split(/( ?[,;] ?)/)
    .map((piece) => piece.replace(pageRange, '$1–$2'))
    .join('');
}

/** Keywords stand with a comma between them. */
export function mendKeywords(keyword: string): string {
  return keyword
    .split(/[,;]/)
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '')
    .join(', ');
}

/** How long the field may be, when it is too long. */
function limitOf(issue: z.core.$ZodIssue): number | undefined {
  return issue.code === 'too_big' && issue.path.length === 1 ? Number(issue.maximum) : undefined;
}

function mendField(
  item: LooseItem,
  { field, limit }: { field: string; limit: number | undefined },
  warnings: string[],
): void {
  const value = item[field];
  if (typeof value === 'string' && limit !== undefined) {
    item[field] = value.slice(0, limit).toWellFormed().replaceAll('\ufffd', '');
    warnings.push(`“${field}” is cut after ${limit} characters.`);
  } else if (Array.isArray(value) && isNameKey(field) && value.length > maxCslNames) {
    item[field] = value.slice(0, maxCslNames);
    warnings.push(`Of “${field}” the first ${maxCslNames} names are kept.`);
  } else if (value !== undefined) {
    delete item[field];
    warnings.push(`“${field}” does not fit and is left out.`);
  }
}

/** A date that stands in words alone may be one in numbers after all; a season stands beside a year alone. */
function wholeDate(value: unknown): unknown {
  const date = cslDateSchema.safeParse(value).data;
  if (date === undefined) return value;
  const { season, circa, ...known } = date;
  const [from, to] = date['date-parts'] ?? [];
  if (from === undefined) return parseDate(date.literal ?? '');
  const isYear = from.length === 1 && to === undefined;
  return { ...known, ...(season !== undefined && isYear && { season }), ...(circa === true && { circa }) };
}
