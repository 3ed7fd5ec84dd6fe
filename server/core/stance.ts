import { z } from 'zod';
import { certaintySchema } from './certainty.ts';
import { recordIdSchema } from './ids.ts';
import { keysOf } from './keys.ts';
import { recordEnvelope } from './record.ts';
import { stanceKinds } from './stance-kinds.ts';
import { answerKeySchema } from './statement.ts';
import { prose } from './text-field.ts';

export const stanceKindSchema = z.enum(keysOf(stanceKinds));
export type StanceKind = z.infer<typeof stanceKindSchema>;

const fields = {
  kind: stanceKindSchema,
  /** Of a question: the answer that the claim affirms or denies. */
  answer: answerKeySchema.optional(),
  /** Markdown: why the person who made it sees it so. */
  rationale: prose(20_000),
  certainty: certaintySchema,
};
const ends = { statement: recordIdSchema, claim: recordIdSchema };

/**
 * What one claim does to one statement, as one person sees it: a person has one on each pair. `links` is
 * `[statement, claim]`; `sources` is that of the claim.
 */
export const stanceSchema = z.strictObject({
  type: z.literal('stance'),
  ...recordEnvelope,
  ...ends,
  ...fields,
});
export type Stance = z.infer<typeof stanceSchema>;

export const stanceInputSchema = z.strictObject({
  ...ends,
  kind: fields.kind,
  answer: fields.answer,
  rationale: fields.rationale.default(''),
  certainty: fields.certainty.default('certain'),
});
export type StanceInput = z.infer<typeof stanceInputSchema>;

/** `answer: null` takes the answer away. */
export const stancePatchSchema = z.strictObject({ ...fields, answer: answerKeySchema.nullable() }).partial();
export type StancePatch = z.infer<typeof stancePatchSchema>;
