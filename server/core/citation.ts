import { z } from 'zod';
import { recordIdSchema } from './ids.ts';
import { keysOf } from './keys.ts';
import { recordEnvelope } from './record.ts';
import { line, prose } from './text-field.ts';

/**
 * Why a claim cites: a short list from CiTO 2.8.1, the Citation Typing Ontology. The subject is always the citing side, so a claim that a
 * reference backs up `obtainsSupportFrom` it; CiTO's `supports` would say the reverse.
 */
export const citationIntents = {
  citesAsEvidence: { label: 'cites as evidence', hint: 'the reference is the evidence for the claim' },
  obtainsSupportFrom: { label: 'is supported by', hint: 'the reference says the same or backs it up' },
  agreesWith: { label: 'agrees with', hint: 'the claim takes the side of the reference' },
  disagreesWith: { label: 'disagrees with', hint: 'the claim speaks against the reference' },
  qualifies: { label: 'qualifies', hint: 'the claim limits what the reference says' },
  critiques: { label: 'critiques', hint: 'the claim examines and faults the reference' },
  discusses: { label: 'discusses', hint: 'the claim speaks of the reference without taking a side' },
} as const;
export const citationIntentSchema = z.enum(keysOf(citationIntents));
export type CitationIntent = z.infer<typeof citationIntentSchema>;

const fields = {
  intent: citationIntentSchema,
  /** Where in the reference, as the citing person writes it: `p. 12`, `ch. 3`, `00:41:07`. */
  locator: line(200),
  /** The passage of the reference that the claim rests on, word for word. */
  quote: prose(20_000),
  /** Markdown. */
  note: prose(20_000),
};
const ends = { claim: recordIdSchema, reference: recordIdSchema };

/** A link from a claim to a reference. `links` is `[claim, reference]`. */
export const citationSchema = z.strictObject({
  type: z.literal('citation'),
  ...recordEnvelope,
  ...ends,
  ...fields,
});
export type Citation = z.infer<typeof citationSchema>;

export const citationInputSchema = z.strictObject({
  ...ends,
  intent: fields.intent.default('citesAsEvidence'),
  locator: fields.locator.default(''),
  quote: fields.quote.default(''),
  note: fields.note.default(''),
});
export type CitationInput = z.infer<typeof citationInputSchema>;

export const citationPatchSchema = z.strictObject({ reference: ends.reference, ...fields }).partial();
export type CitationPatch = z.infer<typeof citationPatchSchema>;
