import type { Resolution } from '../core/anchor/resolution.ts';
import type { Claim } from '../core/claim.ts';
import { movedTo } from '../core/earlier-targets.ts';
import type { Target } from '../core/target.ts';

/** The claims as they would stand in the next text, in their order. Nothing is saved. @param before the text that their targets are in */
export async function carriedClaims(
  claims: readonly Claim[],
  before: string,
  next: { readonly version: number; readonly text: string },
): Promise<Claim[]> {
  if (claims.length === 0) return [];
  const { carry } = await import('../core/anchor/carry.ts');
  const spans = claims.flatMap((claim) => claim.target.spans);
  const found = carry(before, next.text, spans);
  let at = 0;
  return claims.map((claim) => {
    const places = found.slice(at, at + claim.target.spans.length);
    at += places.length;
    return movedTo(claim, carriedTarget(claim, next.version, places));
  });
}

/** A target is as sure as its least sure span; a span without a place keeps its quote and its old position. */
function carriedTarget(claim: Claim, version: number, places: readonly Resolution[]): Target {
  const isLost = claim.target.state === 'lost' || places.some((place) => place.state === 'lost');
  const isSure = claim.target.state === 'sure' && places.every((place) => place.state === 'sure');
  const spans = claim.target.spans.map((span, index) => {
    const place = places[index];
    return place === undefined || place.state === 'lost' ? span : place.span;
  });
  return { source: claim.target.source, version, state: isLost ? 'lost' : isSure ? 'sure' : 'check', spans };
}
