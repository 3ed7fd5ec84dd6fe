import type { Citation } from '../core/citation.ts';
import type { Claim } from '../core/claim.ts';
import type { Source } from '../core/source.ts';
import type { Workspace } from './workspace.ts';

export interface CitingClaim {
  readonly citation: Citation;
  readonly claim: Claim;
  readonly source: Source;
}

/** The claims that cite a reference, oldest citation first. */
export async function citingClaims(
  workspace: Workspace,
  project: string,
  reference: string,
): Promise<readonly CitingClaim[]> {
  const { items } = await workspace.store.list(project, { type: 'citation', link: reference });
  const found = await Promise.all(
    items.map(async (citation) => {
      const claim = await workspace.store.read(project, 'claim', citation.claim);
      const source = claim && (await workspace.store.read(project, 'source', claim.target.source));
      return claim === undefined || source === undefined ? [] : [{ citation, claim, source }];
    }),
  );
  return found.flat();
}
