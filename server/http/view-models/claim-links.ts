import type { Claim } from '../../core/claim.ts';
import { pathTo } from '../path-to.ts';

/** The id of the claim's card in a page, and the last part of its address. */
export function cardId(claim: string): string {
  return `claim-${claim}`;
}

/** The frame within a card in which its forms open. */
export function workId(claim: string): string {
  return `claim-${claim}-work`;
}

/** Where the claim stands in its source. */
export function readerPath(claim: Claim): string {
  return `${pathTo('projects', claim.project, 'sources', claim.target.source)}#${cardId(claim.id)}`;
}

/** The claim's own page, or something below it: `claimPath(claim, 'edit')`. */
export function claimPath(claim: Pick<Claim, 'project' | 'id'>, ...below: string[]): string {
  return pathTo('projects', claim.project, 'claims', claim.id, ...below);
}

/** The path with the place to return to afterwards, where there is one. */
export function withBack(path: string, back: string): string {
  return back === '' ? path : `${path}?${new URLSearchParams({ back })}`;
}
