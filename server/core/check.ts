import { z } from 'zod';
import { recordIdSchema } from './ids.ts';
import { keysOf } from './keys.ts';
import { recordEnvelope } from './record.ts';
import { prose } from './text-field.ts';

/** What a person finds who holds a claim against the passage that it cites, the best first. */
export const checkVerdicts = {
  saysSo: {
    label: 'says so',
    key: 'y',
    sign: '✓',
    hue: 'green',
    hint: 'the passage says what the claim says',
  },
  partly: {
    label: 'partly',
    key: 'p',
    sign: '≈',
    hue: 'orange',
    hint: 'it says a part of it, or something weaker',
  },
  doesNot: {
    label: 'does not',
    key: 'n',
    sign: '✗',
    hue: 'vermilion',
    hint: 'it does not say it, or says otherwise',
  },
  couldNot: {
    label: 'could not be checked',
    key: 'u',
    sign: '?',
    hue: 'grey',
    hint: 'the passage could not be had, or not be understood',
  },
} as const;
export const checkVerdictSchema = z.enum(keysOf(checkVerdicts));
export type CheckVerdict = z.infer<typeof checkVerdictSchema>;

const fields = {
  verdict: checkVerdictSchema,
  /** Markdown: what was looked at, and what speaks for the verdict. */
  note: prose(20_000),
};

/**
 * Somebody has held a claim against the passage that it cites. Signed by its creator; one per citation and person. `links` is
 * `[citation]`; `sources` is that of the claim: a check outlives the source in which the passage stood.
 */
export const checkSchema = z.strictObject({
  type: z.literal('check'),
  ...recordEnvelope,
  citation: recordIdSchema,
  ...fields,
  /** The words of the passage that were judged: when the citation has others by now, the check is of something else. */
  passage: prose(20_000),
});
export type Check = z.infer<typeof checkSchema>;

export const checkInputSchema = z.strictObject({
  citation: recordIdSchema,
  verdict: fields.verdict,
  note: fields.note.default(''),
});
export type CheckInput = z.infer<typeof checkInputSchema>;

export const checkPatchSchema = z.strictObject(fields).partial();
export type CheckPatch = z.infer<typeof checkPatchSchema>;
