import type { Claim } from '../core/claim.ts';
import { movedTo } from '../core/earlier-targets.ts';
import { carriedTargets } from './carried-targets.ts';

/** The claims as they would stand in the next text, in their order. Nothing is saved. @param before the text that their targets are in */
export async function carriedClaims(
  claims: readonly Claim[],
  before: string,
  next: { readonly version: number; readonly text: string },
): Promise<Claim[]> {
  const targets = claims.map(({ target }) => target);
  const carried = await carriedTargets(targets, before, next);
  return claims.map((claim, at) => movedTo(claim, carried[at] ?? claim.target));
}
