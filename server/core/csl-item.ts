import { z } from 'zod';
import { keysOf } from './keys.ts';
import { line, prose } from './text-field.ts';
import { webAddressSchema } from './web-address.ts';

/** The item types of CSL 1.0.2. */
export const cslTypes: ReadonlySet<string> = new Set(
  [
    'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document',
    'entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map',
    'motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog',
    'regulation report review review-book software song speech standard thesis treaty webpage',
  ].flatMap((types) => types.split(' ')),
);

/** A CSL-JSON name: family and given with their particles, or a literal (an institution, or a name that is not split). */
export const cslNameSchema = z.strictObject({
  family: line(200).optional(),
  given: line(200).optional(),
  /** Left out when only the family name is given: “von” of Ludwig von Beethoven. */
  'dropping-particle': line(100).optional(),
  /** Stays with the family name: “van” of Vincent van Gogh. */
  'non-dropping-particle': line(100).optional(),
  suffix: line(100).optional(),
  'comma-suffix': z.boolean().optional(),
  'static-ordering': z.boolean().optional(),
  'parse-names': z.boolean().optional(),
  literal: line(400).optional(),
});
export type CslName = z.infer<typeof cslNameSchema>;

const datePart = z.array(z.int().min(-9999).max(9999)).min(1).max(3);
/**
 * A CSL-JSON date: `date-parts` as [[year, month, day]], or a second part for the end of a range. What CSL-JSON gives as `raw` or `edtf` is
 * read into these when it comes.
 */
export const cslDateSchema = z.strictObject({
  'date-parts': z.array(datePart).min(1).max(2).optional(),
  /** Spring is 1, winter is 4; stands beside a year without a month. */
  season: z.int().min(1).max(4).optional(),
  /** Whether the date is only about right. */
  circa: z.boolean().optional(),
  literal: line(100).optional(),
});
export type CslDate = z.infer<typeof cslDateSchema>;

/** Names in one field; a paper of a large experiment has thousands, of which no style prints more than a few. */
export const maxCslNames = 500;
const people = z.array(cslNameSchema).max(maxCslNames).optional();
const nameFields = {
  author: people,
  editor: people,
  translator: people,
  chair: people,
  'collection-editor': people,
  compiler: people,
  composer: people,
  'container-author': people,
  contributor: people,
  curator: people,
  director: people,
  'editor-translator': people,
  'editorial-director': people,
  'executive-producer': people,
  guest: people,
  host: people,
  illustrator: people,
  interviewer: people,
  narrator: people,
  organizer: people,
  'original-author': people,
  performer: people,
  producer: people,
  recipient: people,
  'reviewed-author': people,
  'script-writer': people,
  'series-creator': people,
};
export const cslNameKeys = keysOf(nameFields);

const date = cslDateSchema.optional();
const dateFields = {
  issued: date,
  accessed: date,
  'available-date': date,
  'event-date': date,
  'original-date': date,
  submitted: date,
};
export const cslDateKeys = keysOf(dateFields);

const title = line(1_000).optional();
const words = line(500).optional();
const number = line(200).optional();
const longText = prose(20_000).optional();
const textFields = {
  'title-short': title,
  'container-title': title,
  'container-title-short': title,
  'collection-title': title,
  'original-title': title,
  'part-title': title,
  'reviewed-title': title,
  'volume-title': title,
  'volume-title-short': title,
  'event-title': title,
  publisher: words,
  'publisher-place': words,
  'original-publisher': words,
  'original-publisher-place': words,
  'event-place': words,
  archive: words,
  archive_collection: words,
  archive_location: words,
  'archive-place': words,
  authority: words,
  'call-number': words,
  dimensions: words,
  division: words,
  genre: words,
  jurisdiction: words,
  license: words,
  medium: words,
  'reviewed-genre': words,
  scale: words,
  section: words,
  source: words,
  status: words,
  volume: number,
  issue: number,
  page: number,
  'page-first': number,
  edition: number,
  number: number,
  'chapter-number': number,
  'citation-number': number,
  'collection-number': number,
  'first-reference-note-number': number,
  locator: number,
  'number-of-pages': number,
  'number-of-volumes': number,
  'part-number': number,
  'printing-number': number,
  'supplement-number': number,
  version: number,
  'year-suffix': number,
  'citation-key': words,
  'citation-label': words,
  language: line(35).optional(),
  DOI: line(300).optional(),
  ISBN: number,
  ISSN: number,
  PMCID: number,
  PMID: number,
  keyword: line(5_000).optional(),
  abstract: longText,
  annote: longText,
  note: longText,
  references: longText,
};
export const cslTextKeys = ['title' as const, ...keysOf(textFields), 'URL' as const];

const customValue = z.union([z.number(), z.boolean(), line(2_000), z.array(line(500)).max(100)]);

/** A bibliographic item in CSL-JSON (citationstyles.org, schema 1.0.2) without its `id`, which is the record's. Numbers are kept as they are written. */
export const cslItemSchema = z.strictObject({
  type: z.string().regex(/^[a-z][a-z_-]{1,40}$/, 'is not a CSL type'),
  title: line(1_000).refine((text) => text !== '', 'a title is needed'),
  ...nameFields,
  ...dateFields,
  ...textFields,
  URL: webAddressSchema.optional(),
  categories: z.array(line(200)).max(100).optional(),
  /** Fields of other programs that CSL has no name for. */
  custom: z
    .record(z.string().max(100), customValue)
    .refine((fields) => Object.keys(fields).length <= 100, 'has more than 100 fields')
    .optional(),
});
export type CslItem = z.infer<typeof cslItemSchema>;
export const cslKeys = keysOf(cslItemSchema.shape);

export type CslNameKey = (typeof cslNameKeys)[number];
export type CslDateKey = (typeof cslDateKeys)[number];
export type CslTextKey = (typeof cslTextKeys)[number];
export const isNameKey = (key: string): key is CslNameKey => Object.hasOwn(nameFields, key);
export const isDateKey = (key: string): key is CslDateKey => Object.hasOwn(dateFields, key);
export const isTextKey = (key: string): key is CslTextKey =>
  Object.hasOwn(textFields, key) || key === 'title' || key === 'URL';
