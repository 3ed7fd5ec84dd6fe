import type { Claim } from './claim.ts';
import type { Target } from './target.ts';

/** Where the claim stands, or stood, in this version of its source; `undefined` when it was never placed in it. */
export function targetIn(claim: Pick<Claim, 'target' | 'earlier'>, version: number): Target | undefined {
  const { source } = claim.target;
  return [claim.target, ...(claim.earlier ?? [])].find(
    (target) => target.version === version && target.source === source,
  );
}

/** The claim at a target. One that it leaves in another version of the same source is kept, so that the old version still shows it. */
export function movedTo(claim: Claim, target: Target): Claim {
  const left = claim.target;
  if (left.version === target.version || left.source !== target.source) return { ...claim, target };
  const earlier = [left, ...(claim.earlier ?? [])].filter(({ version }) => version !== target.version);
  return { ...claim, target, earlier };
}
