import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { dateText } from '../../server/core/reference-line.ts';
import type { ParsedReference } from '../../server/core/references/parse/parse-reference.ts';
import { parseReference } from '../../server/core/references/parse/parse-reference.ts';

const folder = new URL('../fixtures/reference-strings/', import.meta.url);

const text = z.string().min(1);
const names = z.array(text).min(1);
const goldSchema = z.strictObject({
  style: text,
  language: text,
  messy: z.boolean().optional(),
  before: text.optional(),
  text,
  expected: z.strictObject({
    type: text,
    title: text.optional(),
    author: names.optional(),
    editor: names.optional(),
    translator: names.optional(),
    issued: text.optional(),
    accessed: text.optional(),
    'container-title': text.optional(),
    volume: text.optional(),
    issue: text.optional(),
    page: text.optional(),
    publisher: text.optional(),
    'publisher-place': text.optional(),
    edition: text.optional(),
    DOI: text.optional(),
    URL: text.optional(),
    ISBN: text.optional(),
    /** Not scored. */
    number: text.optional(),
    'original-date': text.optional(),
    'number-of-volumes': text.optional(),
  }),
});
export type GoldReference = z.infer<typeof goldSchema>;

/** The fields that are scored. */
export const goldFields = goldSchema.shape.expected
  .keyof()
  .exclude(['number', 'original-date', 'number-of-volumes']).options;
export type GoldField = (typeof goldFields)[number];

/** The reference strings of the files whose names begin so: `gold-`, `held-out`. */
export function goldReferences(prefix: string): GoldReference[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.json'))
    .sort()
    .flatMap((name) => z.array(goldSchema).parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
}

/** A field of a reference string as it should be and as it was read; folded, empty where there is none. */
export interface Reading {
  readonly gold: GoldReference;
  readonly field: GoldField;
  readonly expected: string;
  readonly read: string;
}

export function parseGold({ text: entry, before }: GoldReference): ParsedReference {
  return parseReference(entry, before === undefined ? undefined : parseReference(before));
}

export function readGold(gold: GoldReference, parsed = parseGold(gold)): Reading[] {
  return goldFields.map((field) => ({
    gold,
    field,
    expected: foldField(field, gold.expected[field]),
    read: foldField(field, valueIn(field, parsed)),
  }));
}

function valueIn(field: GoldField, { csl }: ParsedReference): string | readonly string[] | undefined {
  if (field === 'issued' || field === 'accessed') return dateText(csl[field]);
  if (field !== 'author' && field !== 'editor' && field !== 'translator') return csl[field];
  return csl[field]?.map(
    ({ family, given, suffix, literal }) =>
      literal ?? [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', '),
  );
}

function foldField(field: GoldField, value: string | readonly string[] | undefined = ''): string {
  if (typeof value !== 'string') return value.map((name) => fold(name).replace(/[.\s]/g, '')).join(';');
  return field === 'URL' ? value : fold(value);
}

function fold(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„‟«»"‘’‚‛']/g, "'")
    .replace(/\s*[‐-―−－~〜-]+\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\s*([:,;])\s*/g, '$1 ')
    .replace(/[.。]+$/, '')
    .trim();
}

export interface FieldScore {
  readonly field: GoldField;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many entries have the field. */
  readonly count: number;
}

/** Precision, recall and F1 of each field that occurs: right is what is read as expected; what is read where nothing is, is wrong. */
export function scoreFields(readings: readonly Reading[]): FieldScore[] {
  return goldFields.flatMap((field) => {
    const of = readings.filter((reading) => reading.field === field);
    const count = of.filter(({ expected }) => expected !== '').length;
    const given = of.filter(({ read }) => read !== '').length;
    const right = of.filter(({ expected, read }) => expected !== '' && expected === read).length;
    if (count + given === 0) return [];
    const f1 = (2 * right) / (count + given);
    return [
      {
        field,
        precision: given === 0 ? 1 : right / given,
        recall: count === 0 ? 1 : right / count,
        f1,
        count,
      },
    ];
  });
}
