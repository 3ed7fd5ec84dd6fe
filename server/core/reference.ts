import { z } from 'zod';
import {
  type CslDate,
  type CslItem,
  type CslName,
  cslDateSchema,
  cslItemSchema,
  cslNameSchema,
} from './csl-item.ts';
import { slugSchema } from './ids.ts';
import { recordEnvelope } from './record.ts';
import { prose } from './text-field.ts';

/** CSL item types that the form offers; CSL has more, and any other of them is kept when it comes from outside. */
export const referenceTypes = {
  'article-journal': 'journal article',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  webpage: 'web page',
  'article-newspaper': 'news article',
  'article-magazine': 'magazine article',
  thesis: 'thesis',
  'paper-conference': 'conference paper',
  'entry-encyclopedia': 'encyclopedia entry',
  dataset: 'dataset',
  software: 'software',
  post: 'post in a social medium',
  'post-weblog': 'blog post',
  legislation: 'law',
  legal_case: 'court case',
  treaty: 'treaty',
  motion_picture: 'film or video',
  broadcast: 'broadcast',
  interview: 'interview',
  speech: 'speech',
  manuscript: 'manuscript',
  personal_communication: 'letter or message',
  map: 'map',
  document: 'other document',
} as const;

export type { CslDate, CslItem, CslName };
export { cslDateSchema, cslItemSchema, cslNameSchema };

/** Entries of reference lists that one reference stands for; of more it is not kept. */
export const maxListed = 500;

export const referenceSchema = z.strictObject({
  type: z.literal('reference'),
  ...recordEnvelope,
  csl: cslItemSchema,
  /** The source of the project that is its full text. */
  fullText: slugSchema.optional(),
  /** The entries of sources' own reference lists that name it, word for word as they stand there. */
  listed: z
    .array(z.strictObject({ source: slugSchema, entry: prose(5_000) }))
    .max(maxListed)
    .optional(),
});
export type Reference = z.infer<typeof referenceSchema>;

export const referenceInputSchema = z.strictObject({ csl: cslItemSchema });
export type ReferenceInput = z.infer<typeof referenceInputSchema>;
