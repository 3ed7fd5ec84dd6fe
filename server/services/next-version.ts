import type { Claim } from '../core/claim.ts';
import type { Source } from '../core/source.ts';
import type { Review } from './imports.ts';
import { previewClaims } from './version-claims.ts';
import type { Workspace } from './workspace.ts';

/** A source with its claims as they would stand if an upload were its next version. */
export interface NextVersion {
  readonly source: Source;
  readonly claims: readonly Claim[];
}

/** What an upload would do to the source that it becomes a version of; `undefined` when it becomes a source of its own, or holds no text. */
export async function nextVersion(
  workspace: Workspace,
  { draft, imported }: Pick<Review, 'draft' | 'imported'>,
): Promise<NextVersion | undefined> {
  if (draft.source === undefined || imported.body.trim() === '') return undefined;
  const source = await workspace.store.read(draft.project, 'source', draft.source);
  if (source === undefined) return undefined;
  return { source, claims: await previewClaims(workspace, source, imported.body) };
}
