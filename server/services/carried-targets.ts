import type { Resolution } from '../core/anchor/resolution.ts';
import type { Target } from '../core/target.ts';

/** The targets as they would stand in the next text, in their order. @param before the text that they are in */
export async function carriedTargets(
  targets: readonly Target[],
  before: string,
  next: { readonly version: number; readonly text: string },
): Promise<Target[]> {
  if (targets.length === 0) return [];
  const { carry } = await import('../core/anchor/carry.ts');
  const found = carry(
    before,
    next.text,
    targets.flatMap(({ spans }) => spans),
  );
  let at = 0;
  return targets.map((target) => {
    const places = found.slice(at, at + target.spans.length);
    at += places.length;
    return carriedTarget(target, next.version, places);
  });
}

/** A target is as sure as its least sure span; a span without a place keeps its quote and its old position. */
function carriedTarget(target: Target, version: number, places: readonly Resolution[]): Target {
  const isLost = target.state === 'lost' || places.some((place) => place.state === 'lost');
  const isSure = target.state === 'sure' && places.every((place) => place.state === 'sure');
  const spans = target.spans.map((span, index) => {
    const place = places[index];
    return place === undefined || place.state === 'lost' ? span : place.span;
  });
  return { source: target.source, version, state: isLost ? 'lost' : isSure ? 'sure' : 'check', spans };
}
