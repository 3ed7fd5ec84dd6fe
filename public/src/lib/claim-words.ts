import { claimKinds } from '../../../server/core/claim-kinds.ts';
import type { ClaimMark, RelationMark } from '../../../server/core/reader-index.ts';
import { relationKinds } from '../../../server/core/relation-kinds.ts';

/** A claim in a breath, for ears: `factual by Anna, contradicts 1`. */
export function claimWords(claim: ClaimMark): string {
  const doubt = claim.state === 'check' ? ', place to be checked' : '';
  return [
    `${claimKinds[claim.kind].label} by ${claim.creator}${doubt}`,
    ...relationWords(claim.relations),
  ].join(', ');
}

/** `2 claims: factual by Anna, contradicts 1; causal by Bo.` */
export function claimsWords(claims: readonly ClaimMark[]): string {
  if (claims.length === 0) return 'No claim.';
  return `${counted(claims.length)}: ${claims.map(claimWords).join('; ')}.`;
}

export function counted(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`;
}

function relationWords(relations: readonly RelationMark[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind, outward } of relations) {
    const { label, inverse } = relationKinds[kind];
    const words = outward ? label : inverse;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${words} ${count}`);
}
