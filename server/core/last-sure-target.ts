import type { Claim } from './claim.ts';
import type { Target } from './target.ts';

/** The newest version's target in which the claim's place was sure; `undefined` when it never was, in the source that it is in now. */
export function lastSureTarget(claim: Pick<Claim, 'target' | 'earlier'>): Target | undefined {
  const { source } = claim.target;
  return [claim.target, ...(claim.earlier ?? [])].find(
    (target) => target.state === 'sure' && target.source === source,
  );
}
