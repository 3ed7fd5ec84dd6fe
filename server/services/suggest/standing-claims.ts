import type { Claim } from '../../core/claim.ts';
import type { Range } from '../../core/target.ts';
import { claimIndex } from '../claim-index.ts';
import type { Workspace } from '../workspace.ts';

/** Claims that a relation ties to this one, whichever way it points. */
export async function relatedTo({ store }: Workspace, claim: Claim): Promise<ReadonlySet<string>> {
  const { items } = await store.list(claim.project, { type: 'relation', link: claim.id });
  return new Set(items.flatMap(({ from, to }) => [from, to]).filter((id) => id !== claim.id));
}

/** Finds the claims that stand in a stretch of a version's text. */
export type ClaimsAt = (source: string, version: number, range: Range) => readonly string[];

export async function claimsAt(workspace: Workspace, project: string): Promise<ClaimsAt> {
  const bySource = new Map<string, Claim[]>();
  for (const { claim } of (await claimIndex(workspace, project)).values()) {
    if (claim.target.state === 'lost') continue;
    const list = bySource.get(claim.target.source) ?? [];
    list.push(claim);
    bySource.set(claim.target.source, list);
  }
  return (source, version, { start, end }) =>
    (bySource.get(source) ?? [])
      .filter(
        ({ target }) =>
          target.version === version && target.spans.some((span) => span.start < end && span.end > start),
      )
      .map(({ id }) => id);
}
