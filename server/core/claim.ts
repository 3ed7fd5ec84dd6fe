import { z } from 'zod';
import { certaintySchema } from './certainty.ts';
import { claimKinds } from './claim-kinds.ts';
import { keysOf } from './keys.ts';
import { recordEnvelope } from './record.ts';
import { targetInputSchema, targetSchema } from './target.ts';
import { line, prose } from './text-field.ts';

export const claimKindSchema = z.enum(keysOf(claimKinds));
export type ClaimKind = z.infer<typeof claimKindSchema>;

/** Who asserts the claim: the author, or somebody whom the author quotes or reports. */
export const voiceSchema = z.strictObject({
  who: z.enum(['author', 'other']),
  name: line(200),
  framing: line(80),
  manner: z.enum(['said', 'reported', 'inferred']),
});
export type Voice = z.infer<typeof voiceSchema>;

export const tagSchema = line(60).refine(
  (tag) => tag !== '' && !tag.includes(','),
  'a tag is one word or phrase without a comma',
);

const fields = {
  kind: claimKindSchema,
  voice: voiceSchema,
  certainty: certaintySchema,
  tags: z.array(tagSchema).max(50),
  /** Markdown. */
  note: prose(20_000),
};

export const claimSchema = z.strictObject({
  type: z.literal('claim'),
  ...recordEnvelope,
  target: targetSchema,
  /** Where it stood in former versions, the newest first; absent when it has been in one only. */
  earlier: z.array(targetSchema).min(1).optional(),
  ...fields,
});
export type Claim = z.infer<typeof claimSchema>;

/** A tag costs one key: everything but the target has a default. */
export const claimInputSchema = z.strictObject({
  target: targetInputSchema,
  kind: fields.kind.default('factual'),
  voice: z
    .strictObject({
      who: voiceSchema.shape.who.default('author'),
      name: voiceSchema.shape.name.default(''),
      framing: voiceSchema.shape.framing.default(''),
      manner: voiceSchema.shape.manner.default('said'),
    })
    .prefault({}),
  certainty: fields.certainty.default('certain'),
  tags: fields.tags.default([]),
  note: fields.note.default(''),
});
export type ClaimInput = z.infer<typeof claimInputSchema>;

/** A revision names only what changes. */
export const claimPatchSchema = z.strictObject({
  target: targetInputSchema.optional(),
  kind: fields.kind.optional(),
  voice: voiceSchema.optional(),
  certainty: fields.certainty.optional(),
  tags: fields.tags.optional(),
  note: fields.note.optional(),
});
export type ClaimPatch = z.infer<typeof claimPatchSchema>;
