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

/** The frame within a card that asks, when the card is opened, for the citations that the claim's sentence makes. */
export function offersFrame(claim: string): string {
  return `claim-${claim}-offers`;
}

/** Where the claim stands in its source. */
export function readerPath(claim: Claim): string {
  return `${pathTo('projects', claim.project, 'sources', claim.target.source)}#${cardId(claim.id)}`;
}

/** The claim's own page, or something below it: `claimPath(claim, 'edit')`. */
export function claimPath(claim: Pick<Claim, 'project' | 'id'>, ...below: string[]): string {
  return pathTo('projects', claim.project, 'claims', claim.id, ...below);
}

/** The review queue of all sources, or of one. */
export function reviewPath(project: string, source?: string): string {
  return source === undefined
    ? pathTo('projects', project, 'review')
    : pathTo('projects', project, 'sources', source, 'review');
}

/** The queue at one claim. `from` is the claim decided on before. */
export function reviewAt(queue: string, claim: string, from = ''): string {
  return `${queue}?${new URLSearchParams({ claim, ...(from === '' ? {} : { from }) })}`;
}

/** Where a claim that is not sure is decided on; empty for one that is. */
export function placePath({ project, id, target }: Pick<Claim, 'project' | 'id' | 'target'>): string {
  return target.state === 'sure' ? '' : reviewAt(reviewPath(project, target.source), id);
}

/** The path with the place to return to afterwards, where there is one. */
export function withBack(path: string, back: string): string {
  return back === '' ? path : `${path}?${new URLSearchParams({ back })}`;
}
