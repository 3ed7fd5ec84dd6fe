import { z } from 'zod';
import { recordIdSchema } from './ids.ts';
import { keysOf } from './keys.ts';
import { recordEnvelope } from './record.ts';
import { targetInputSchema, targetSchema } from './target.ts';
import { line, prose } from './text-field.ts';

/**
 * Why a claim cites: a short list from CiTO 2.8.1, the Citation Typing Ontology. The subject is always the citing side, so a claim that a
 * reference backs up `obtainsSupportFrom` it; CiTO's `supports` would say the reverse. The keys are CiTO's names; a row more is an intent more.
 * `sentence` names both sides, for a citation is easily read the wrong way round.
 */
export const citationIntents = {
  citesAsEvidence: {
    label: 'cites as evidence',
    sentence: 'This claim cites the reference as its evidence',
    hint: 'the reference is the evidence for the claim',
  },
  obtainsSupportFrom: {
    label: 'is supported by',
    sentence: 'This claim is supported by the reference',
    hint: 'the reference says the same or backs it up',
  },
  agreesWith: {
    label: 'agrees with',
    sentence: 'This claim agrees with the reference',
    hint: 'the claim takes the side of the reference',
  },
  disagreesWith: {
    label: 'disagrees with',
    sentence: 'This claim disagrees with the reference',
    hint: 'the claim speaks against the reference',
  },
  qualifies: {
    label: 'qualifies',
    sentence: 'This claim qualifies what the reference says',
    hint: 'the claim limits what the reference says',
  },
  critiques: {
    label: 'critiques',
    sentence: 'This claim critiques the reference',
    hint: 'the claim examines and faults the reference',
  },
  discusses: {
    label: 'discusses',
    sentence: 'This claim discusses the reference',
    hint: 'the claim speaks of the reference without taking a side',
  },
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

/** A link from a claim to a reference. `links` is `[claim, reference]`; `sources` are the claim's and, behind it, the one in which the passage stands. */
export const citationSchema = z.strictObject({
  type: z.literal('citation'),
  ...recordEnvelope,
  ...ends,
  ...fields,
  /** Where the passage stands: in a source of the project that is the full text of the reference. */
  passage: targetSchema.optional(),
  /** Where it was last sure, in a former version; there while the passage is not sure. */
  formerPassage: targetSchema.optional(),
});
export type Citation = z.infer<typeof citationSchema>;

export const citationInputSchema = z.strictObject({
  ...ends,
  intent: fields.intent.default('citesAsEvidence'),
  locator: fields.locator.default(''),
  quote: fields.quote.default(''),
  note: fields.note.default(''),
  passage: targetInputSchema.optional(),
});
export type CitationInput = z.infer<typeof citationInputSchema>;

/** A `passage` of null takes the passage away; without it the passage stays. */
export const citationPatchSchema = z
  .strictObject({ reference: ends.reference, ...fields, passage: targetInputSchema.nullable() })
  .partial();
export type CitationPatch = z.infer<typeof citationPatchSchema>;
