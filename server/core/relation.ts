import { z } from 'zod';
import { certaintySchema } from './certainty.ts';
import { recordIdSchema } from './ids.ts';
import { keysOf } from './keys.ts';
import { recordEnvelope } from './record.ts';
import { relationKinds } from './relation-kinds.ts';
import { prose } from './text-field.ts';

export const relationKindSchema = z.enum(keysOf(relationKinds));
export type RelationKind = z.infer<typeof relationKindSchema>;

const fields = {
  kind: relationKindSchema,
  /** Markdown: why the person who made the relation sees it so. */
  rationale: prose(20_000),
  certainty: certaintySchema,
};
const ends = { from: recordIdSchema, to: recordIdSchema };

/** A typed link from one claim to another. `links` is `[from, to]`; `sources` are those of the two claims, in that order. */
export const relationSchema = z.strictObject({
  type: z.literal('relation'),
  ...recordEnvelope,
  ...ends,
  ...fields,
});
export type Relation = z.infer<typeof relationSchema>;

export const relationInputSchema = z.strictObject({
  ...ends,
  kind: fields.kind,
  rationale: fields.rationale.default(''),
  certainty: fields.certainty.default('certain'),
});
export type RelationInput = z.infer<typeof relationInputSchema>;

export const relationPatchSchema = z.strictObject(fields).partial();
export type RelationPatch = z.infer<typeof relationPatchSchema>;
