import { z } from 'zod';

/** At most so many places are offered for one claim: each has a key of its own. */
export const maxCandidates = 9;

const offset = z.int().min(0);

/**
 * What a person says of a claim whose place is not sure. `accept`: the place proposed is right. `candidate`: one of those offered, counted from 1. `place`: a span
 * of the current version (UTF-16 code units, end exclusive), a sentence mostly. `lost`: its words are not in the text any more.
 */
export const placeChoiceSchema = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('accept') }),
  z.strictObject({ choice: z.literal('candidate'), candidate: z.int().min(1).max(maxCandidates) }),
  z.strictObject({ choice: z.literal('place'), start: offset, end: offset }),
  z.strictObject({ choice: z.literal('lost') }),
]);
export type PlaceChoice = z.infer<typeof placeChoiceSchema>;
