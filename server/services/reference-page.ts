import type { Reference } from '../core/reference.ts';
import type { FullTextOffer } from '../core/references/full-text-match.ts';
import type { Source } from '../core/source.ts';
import { type CheckedClaim, citingClaims } from './citing-claims.ts';
import { fullTextOffers } from './full-texts.ts';
import type { Workspace } from './workspace.ts';

/** A reference with the claims that cite it, and the sources that are or may be its full text. */
export interface ReferenceDetail {
  readonly reference: Reference;
  readonly citing: readonly CheckedClaim[];
  readonly offers: readonly FullTextOffer<Source>[];
  readonly sources: readonly Source[];
}

export async function readReferenceDetail(
  workspace: Workspace,
  reference: Reference,
): Promise<ReferenceDetail> {
  const { project, id } = reference;
  const [citing, offers, sources] = await Promise.all([
    citingClaims(workspace, project, id),
    fullTextOffers(workspace, reference),
    workspace.store.list(project, { type: 'source' }),
  ]);
  return { reference, citing, offers, sources: sources.items };
}
