import { z } from 'zod';
import { slugSchema } from './ids.ts';
import { recordEnvelope } from './record.ts';

/** Runs of sentences of one version that a person has read: pairs of sentence indexes, end exclusive, sorted, disjoint. */
export const runsSchema = z.array(z.tuple([z.int().min(0), z.int().min(1)])).max(20_000);
export type Runs = z.infer<typeof runsSchema>;

/** How much of a source its creator has read. One per person and source. */
export const readingSchema = z.strictObject({
  type: z.literal('reading'),
  ...recordEnvelope,
  source: slugSchema,
  version: z.int().min(1),
  runs: runsSchema,
});
export type Reading = z.infer<typeof readingSchema>;

export const readingInputSchema = z.strictObject({ version: z.int().min(1), runs: runsSchema });
export type ReadingInput = z.infer<typeof readingInputSchema>;
