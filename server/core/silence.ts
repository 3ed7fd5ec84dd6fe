import { z } from 'zod';
import { recordIdSchema, slugSchema } from './ids.ts';
import { recordEnvelope } from './record.ts';
import { prose } from './text-field.ts';

const version = z.int().min(1);
/** Markdown: what was searched, and how. */
const note = prose(20_000);
const ends = { statement: recordIdSchema, source: slugSchema };

/**
 * Somebody has read this version of a source and found nothing on the statement. Signed by its creator; one per statement,
 * source and person. `links` is `[statement]`; `sources` is `[source]`.
 */
export const silenceSchema = z.strictObject({
  type: z.literal('silence'),
  ...recordEnvelope,
  ...ends,
  version,
  note,
});
export type Silence = z.infer<typeof silenceSchema>;

/** Without `version` the current one is meant. */
export const silenceInputSchema = z.strictObject({
  ...ends,
  version: version.optional(),
  note: note.default(''),
});
export type SilenceInput = z.infer<typeof silenceInputSchema>;

export const silencePatchSchema = z.strictObject({ version, note }).partial();
export type SilencePatch = z.infer<typeof silencePatchSchema>;

/**
 * What a silence is worth now. `stands`: nothing speaks against it. `textChanged`: the source has a newer version that its creator has
 * not looked at. `contradicted`: a claim of the source that still has a place in it has a stance on the statement.
 */
export type SilenceState = 'stands' | 'textChanged' | 'contradicted';

/** @param speaks whether such a claim is there */
export function silenceState(silence: Silence, currentVersion: number, speaks: boolean): SilenceState {
  if (speaks) return 'contradicted';
  return silence.version < currentVersion ? 'textChanged' : 'stands';
}
