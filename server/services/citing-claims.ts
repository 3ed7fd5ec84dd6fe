import type { Check } from '../core/check.ts';
import type { Citation } from '../core/citation.ts';
import type { Claim } from '../core/claim.ts';
import type { Source } from '../core/source.ts';
import { checksOf } from './checks.ts';
import type { Workspace } from './workspace.ts';

export interface CitingClaim {
  readonly citation: Citation;
  readonly claim: Claim;
  readonly source: Source;
}

export interface CheckedClaim extends CitingClaim {
  /** What people found of the citation, the oldest first. */
  readonly checks: readonly Check[];
}

/** The claims that cite a reference, oldest citation first. */
export async function citingClaims(
  workspace: Workspace,
  project: string,
  reference: string,
): Promise<readonly CheckedClaim[]> {
  const { items } = await workspace.store.list(project, { type: 'citation', link: reference });
  const citing = await claimsOf(workspace, project, items);
  return Promise.all(
    citing.map(async (one) => ({ ...one, checks: await checksOf(workspace, project, one.citation.id) })),
  );
}

/** The claims that have these citations, in the order of the citations. */
export async function claimsOf(
  workspace: Workspace,
  project: string,
  citations: readonly Citation[],
): Promise<readonly CitingClaim[]> {
  const found = await Promise.all(
    citations.map(async (citation) => {
      const claim = await workspace.store.read(project, 'claim', citation.claim);
      const source = claim && (await workspace.store.read(project, 'source', claim.target.source));
      return claim === undefined || source === undefined ? [] : [{ citation, claim, source }];
    }),
  );
  return found.flat();
}
