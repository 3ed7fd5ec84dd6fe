import type { ClaimMark } from '../../../server/core/reader-index.ts';

export const orders = ['place', 'newest', 'related'] as const;
export type Order = (typeof orders)[number];

/** Which claims are wanted; an empty string asks for nothing. */
export interface ClaimFilter {
  readonly kind: string;
  readonly creator: string;
  readonly tag: string;
  readonly state: string;
  readonly related: boolean;
}

export const allClaims: ClaimFilter = { kind: '', creator: '', tag: '', state: '', related: false };

export function isWanted(claim: ClaimMark, filter: ClaimFilter): boolean {
  const tag = filter.tag.trim().toLocaleLowerCase();
  return (
    (filter.kind === '' || claim.kind === filter.kind) &&
    (filter.creator === '' || claim.creator === filter.creator) &&
    (filter.state === '' || claim.state === filter.state) &&
    (!filter.related || claim.relations.length > 0) &&
    (tag === '' || claim.tags.some((one) => one.toLocaleLowerCase().includes(tag)))
  );
}

export function isFiltering(filter: ClaimFilter): boolean {
  return filter.related || [filter.kind, filter.creator, filter.tag, filter.state].some((one) => one !== '');
}

/** Claims given by place, in another order. Ids sort by the time at which they were made. */
export function inOrder(claims: readonly ClaimMark[], order: Order): readonly ClaimMark[] {
  if (order === 'newest') return [...claims].sort((a, b) => (a.id < b.id ? 1 : -1));
  if (order === 'related') return [...claims].sort((a, b) => b.relations.length - a.relations.length);
  return claims;
}
