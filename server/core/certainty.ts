import { z } from 'zod';

/** How sure the person who made a mark is of it. */
export const certainties = ['certain', 'likely', 'unsure'] as const;
export const certaintySchema = z.enum(certainties);
export type Certainty = z.infer<typeof certaintySchema>;

export const certaintyLabels = {
  certain: 'certain',
  likely: 'likely',
  unsure: 'unsure',
} satisfies Record<Certainty, string>;
