import { z } from 'zod';
import { recordEnvelope } from './record.ts';
import { line, prose } from './text-field.ts';
import { webAddressSchema } from './web-address.ts';

/** CSL item types that the form offers; CSL has more, and any other of them is kept when it comes from outside. */
export const referenceTypes = {
  'article-journal': 'journal article',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  webpage: 'web page',
  'article-newspaper': 'news article',
  thesis: 'thesis',
} as const;

/** A CSL-JSON name: family and given, or a literal (an institution, or a name that is not split). */
export const cslNameSchema = z.strictObject({
  family: line(200).optional(),
  given: line(200).optional(),
  literal: line(400).optional(),
});
export type CslName = z.infer<typeof cslNameSchema>;

const datePart = z.array(z.int().min(-9999).max(9999)).min(1).max(3);
/** A CSL-JSON date: `date-parts` as [[year, month, day]], or a second part for the end of a range. */
export const cslDateSchema = z.strictObject({
  'date-parts': z.array(datePart).min(1).max(2).optional(),
  literal: line(100).optional(),
});
export type CslDate = z.infer<typeof cslDateSchema>;

/** A bibliographic item in CSL-JSON (citationstyles.org, schema 1.0.2). */
export const cslItemSchema = z.strictObject({
  type: z.string().regex(/^[a-z][a-z_-]{1,40}$/, 'is not a CSL type'),
  title: line(1_000).refine((title) => title !== '', 'a title is needed'),
  author: z.array(cslNameSchema).max(500).optional(),
  editor: z.array(cslNameSchema).max(500).optional(),
  issued: cslDateSchema.optional(),
  accessed: cslDateSchema.optional(),
  'container-title': line(1_000).optional(),
  'collection-title': line(1_000).optional(),
  publisher: line(500).optional(),
  'publisher-place': line(200).optional(),
  volume: line(50).optional(),
  issue: line(50).optional(),
  page: line(50).optional(),
  edition: line(50).optional(),
  genre: line(100).optional(),
  number: line(100).optional(),
  language: line(35).optional(),
  DOI: line(300).optional(),
  ISBN: line(40).optional(),
  ISSN: line(40).optional(),
  URL: webAddressSchema.optional(),
  abstract: prose(20_000).optional(),
  note: prose(20_000).optional(),
});
export type CslItem = z.infer<typeof cslItemSchema>;

export const referenceSchema = z.strictObject({
  type: z.literal('reference'),
  ...recordEnvelope,
  csl: cslItemSchema,
});
export type Reference = z.infer<typeof referenceSchema>;

export const referenceInputSchema = z.strictObject({ csl: cslItemSchema });
export type ReferenceInput = z.infer<typeof referenceInputSchema>;
