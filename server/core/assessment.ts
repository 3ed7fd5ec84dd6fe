import { z } from 'zod';
import { recordIdSchema } from './ids.ts';
import { keysOf } from './keys.ts';
import { recordEnvelope } from './record.ts';
import { prose } from './text-field.ts';

/**
 * What a person thinks of a relation that somebody else has made. `label` goes with one person, `many` with several, `act` is what one says oneself.
 * `polarity`: 1 shares it, -1 does not, 0 neither.
 */
export const assessmentVerdicts = {
  shares: {
    label: 'sees it so too',
    many: 'see it so too',
    act: 'I see it so too',
    key: 'y',
    sign: '✓',
    polarity: 1,
    hue: 'green',
  },
  doubts: {
    label: 'is not sure',
    many: 'are not sure',
    act: 'I am not sure',
    key: 'u',
    sign: '?',
    polarity: 0,
    hue: 'grey',
  },
  rejects: {
    label: 'does not see it so',
    many: 'do not see it so',
    act: 'I do not see it so',
    key: 'n',
    sign: '✗',
    polarity: -1,
    hue: 'vermilion',
  },
} as const;
export const assessmentVerdictSchema = z.enum(keysOf(assessmentVerdicts));
export type AssessmentVerdict = z.infer<typeof assessmentVerdictSchema>;

const fields = {
  verdict: assessmentVerdictSchema,
  /** Markdown: why. */
  note: prose(20_000),
};

/** Somebody's judgement on a relation. Signed by its creator; one per relation and person. `links` is `[relation]`; `sources` are those of the relation. */
export const assessmentSchema = z.strictObject({
  type: z.literal('assessment'),
  ...recordEnvelope,
  relation: recordIdSchema,
  ...fields,
});
export type Assessment = z.infer<typeof assessmentSchema>;

export const assessmentInputSchema = z.strictObject({
  relation: recordIdSchema,
  verdict: fields.verdict,
  note: fields.note.default(''),
});
export type AssessmentInput = z.infer<typeof assessmentInputSchema>;

export const assessmentPatchSchema = z.strictObject(fields).partial();
export type AssessmentPatch = z.infer<typeof assessmentPatchSchema>;
