import { z } from 'zod';
import { recordIdSchema } from './ids.ts';
import { recordEnvelope } from './record.ts';
import { targetInputSchema, targetSchema } from './target.ts';
import { prose } from './text-field.ts';

/** Markdown: why it was dismissed. */
const note = prose(2_000);
/** The key of a work: a reference, or an entry of the source's own list. */
const cited = z.string().regex(/^[\w-]{1,80}$/, 'is not the key of a work');
/** An entry of a reference list as it is read, in one line and without its number. */
const entry = prose(5_000);

/**
 * Its creator has been shown this sentence as a suggestion and does not want it again: as one that is like `claim`, as one that is like the sentence `other`, where no claim stands, or,
 * without both, as a claim itself. With `entry` it is an entry of the source's own reference list that is not to be taken in, for everybody.
 * With `cited` it is a citation of this work that the claim's own words make, and that was offered for it.
 * `sources` are those of the sentences; `links` is `[claim]` or empty.
 */
export const dismissalSchema = z.strictObject({
  type: z.literal('dismissal'),
  ...recordEnvelope,
  claim: recordIdSchema.optional(),
  target: targetSchema,
  other: targetSchema.optional(),
  entry: entry.optional(),
  cited: cited.optional(),
  note,
});
export type Dismissal = z.infer<typeof dismissalSchema>;

export const dismissalInputSchema = z.strictObject({
  claim: recordIdSchema.optional(),
  target: targetInputSchema,
  other: targetInputSchema.optional(),
  entry: entry.optional(),
  cited: cited.optional(),
  note: note.default(''),
});
export type DismissalInput = z.infer<typeof dismissalInputSchema>;

export const dismissalPatchSchema = z.strictObject({ note }).partial();
export type DismissalPatch = z.infer<typeof dismissalPatchSchema>;
