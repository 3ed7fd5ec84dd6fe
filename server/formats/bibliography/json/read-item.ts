import { z } from 'zod';
import { type CslDate, type CslName, isDateKey, isNameKey, isTextKey } from '../../../core/csl-item.ts';
import type { LooseItem } from '../item/clean-item.ts';
import { dateOf, parseDate, seasonOf } from '../item/parse-date.ts';

/** Names that older programs give to fields. */
const renamed: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shortTitle: 'title-short',
    journalAbbreviation: 'container-title-short',
    event: 'event-title',
    part: 'part-number',
    supplement: 'supplement-number',
    printing: 'printing-number',
  }),
);

const plain = z.union([z.string(), z.number()]).transform(String);
const flag = z
  .union([z.boolean(), z.string(), z.number()])
  .transform((value) => ![false, 'false', '', '0', 0].includes(value));
const nameIn = z.object({
  family: plain.optional(),
  given: plain.optional(),
  'dropping-particle': plain.optional(),
  'non-dropping-particle': plain.optional(),
  suffix: plain.optional(),
  'comma-suffix': flag.optional(),
  'static-ordering': flag.optional(),
  'parse-names': flag.optional(),
  literal: plain.optional(),
});
const dateIn = z.object({
  'date-parts': z.array(z.array(z.coerce.number().catch(0))).optional(),
  season: plain.optional(),
  circa: flag.optional(),
  literal: plain.optional(),
  raw: plain.optional(),
  edtf: plain.optional(),
});
const customIn = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).catch(''),
);

/** An object of a CSL-JSON file by the names of the schema. What CSL has no name for goes to `custom`; what has the wrong shape is left out with a warning. */
export function readItem(entry: Readonly<Record<string, unknown>>, warnings: string[]): LooseItem {
  const item: LooseItem = {};
  const custom = new Map<string, unknown>();
  for (const [name, value] of Object.entries(entry)) {
    if (name === 'id' || value === null || value === '') continue;
    const field = renamed.get(name) ?? name;
    if (field === 'custom') {
      for (const [own, held] of Object.entries(customIn.safeParse(value).data ?? {})) custom.set(own, held);
      continue;
    }
    const read = readField(field, value);
    if (read === undefined || read === '')
      warnings.push(`“${name.slice(0, 40)}” does not fit and is left out.`);
    else if (isCsl(field)) item[field] ??= read;
    else custom.set(name.slice(0, 100), read);
  }
  if (custom.size > 0) item.custom = Object.fromEntries(custom);
  return item;
}

function isCsl(field: string): boolean {
  return (
    field === 'type' || field === 'categories' || isTextKey(field) || isNameKey(field) || isDateKey(field)
  );
}

function readField(field: string, value: unknown): unknown {
  if (isNameKey(field)) return readNames(value);
  if (isDateKey(field)) return readDate(value);
  if (field === 'categories') return z.array(plain).safeParse(value).data;
  if (isCsl(field)) return plain.safeParse(value).data;
  return customIn.valueType.safeParse(value).data;
}

function readNames(value: unknown): CslName[] | undefined {
  const names = z.array(z.union([nameIn, plain])).safeParse(value).data;
  return names?.map((name) => (typeof name === 'string' ? { literal: name } : withoutUndefined(name)));
}

function withoutUndefined(name: z.infer<typeof nameIn>): CslName {
  return Object.fromEntries(Object.entries(name).filter(([, part]) => part !== undefined && part !== ''));
}

function readDate(value: unknown): CslDate | undefined {
  const text = plain.safeParse(value).data;
  if (text !== undefined) return parseDate(text);
  const date = dateIn.safeParse(value).data;
  if (date === undefined) return undefined;
  const words = date.raw ?? date.edtf ?? date.literal ?? '';
  const read = readParts(date['date-parts']) ?? parseDate(words);
  if (read === undefined) return undefined;
  const season = readSeason(date.season);
  return {
    ...read,
    ...(season !== undefined && read['date-parts']?.length === 1 && { season }),
    ...(date.circa === true && { circa: true }),
    ...(date.literal !== undefined && date['date-parts'] !== undefined && { literal: date.literal }),
  };
}

function readParts(parts: readonly (readonly number[])[] | undefined): CslDate | undefined {
  const dates = (parts ?? [])
    .slice(0, 2)
    .map(([year, month, day]) => (year === undefined ? undefined : dateOf(year, month, day)));
  const [first, last] = dates;
  if (first === undefined || last === undefined) return first;
  return { 'date-parts': [...(first['date-parts'] ?? []), ...(last['date-parts'] ?? [])] };
}

function readSeason(season: string | undefined): number | undefined {
  if (season === undefined) return undefined;
  const number = Number(season);
  const counted = number > 20 ? number - 20 : number > 12 ? number - 12 : number;
  return Number.isInteger(counted) && counted >= 1 && counted <= 4 ? counted : seasonOf(season);
}
