import { relationKinds } from '../../core/relation-kinds.ts';
import type { ClaimParts } from '../../services/claim-cards.ts';

/** A sign of the compact card with what it says in words. */
export interface LabelledSign {
  readonly sign: string;
  readonly hue: string;
  readonly words: string;
}

/** What hangs on a claim, counted by kind: `≠ 2`, `= 1`, and its citations. */
export function relationSigns({ claim, relations, citations }: ClaimParts): readonly LabelledSign[] {
  const counts = new Map<string, LabelledSign & { count: number }>();
  for (const { relation } of relations) {
    const { sign, hue, label, inverse } = relationKinds[relation.kind];
    const words = relation.from === claim.id ? label : inverse;
    const found = counts.get(words) ?? { sign, hue, words, count: 0 };
    counts.set(words, { ...found, count: found.count + 1 });
  }
  const signs = [...counts.values()].map(({ sign, hue, words, count }) => ({
    sign: count === 1 ? sign : `${sign}${count}`,
    hue,
    words: `${words} ${count} ${count === 1 ? 'claim' : 'claims'}`,
  }));
  const cited = citations.length;
  if (cited === 0) return signs;
  const words = `cites ${cited} ${cited === 1 ? 'reference' : 'references'}`;
  return [...signs, { sign: cited === 1 ? '¶' : `¶${cited}`, hue: 'grey', words }];
}
