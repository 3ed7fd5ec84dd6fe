import type { RelationKind } from './relation.ts';
import type { StanceKind } from './stance.ts';

/**
 * The stances that two related claims have on a statement made from their relation. `words`: the claim whose words become the
 * statement's; that one affirms it, for it says it.
 */
export const relationStances = {
  agrees: { words: 'from', from: 'affirms', to: 'affirms' },
  contradicts: { words: 'from', from: 'affirms', to: 'denies' },
  qualifies: { words: 'to', from: 'qualifies', to: 'affirms' },
  reframes: { words: 'from', from: 'affirms', to: 'reframes' },
  supports: { words: 'to', from: 'affirms', to: 'affirms' },
  elaborates: { words: 'to', from: 'affirms', to: 'affirms' },
  'same-as': { words: 'from', from: 'affirms', to: 'affirms' },
} as const satisfies Record<
  RelationKind,
  { readonly words: 'from' | 'to'; readonly from: StanceKind; readonly to: StanceKind }
>;
