import { type ClaimChange, claimChanges } from '../core/compare/claim-change.ts';
import type { Paragraph } from '../core/compare/moved-paragraphs.ts';
import { currentVersion, type Source, type Version } from '../core/source.ts';
import { claimsOf, requireVersion } from './version-claims.ts';
import type { Workspace } from './workspace.ts';

export interface ComparedVersions {
  readonly from: Version;
  readonly to: Version;
  /** In the order of both texts. */
  readonly paragraphs: readonly Paragraph[];
  /** True when some paragraphs were too much to compare word by word. */
  readonly isCoarse: boolean;
  /** In the order of the older text. */
  readonly claims: readonly ClaimChange[];
}

/**
 * What changed from the older of two versions to the newer, in whatever order they are named, and what became of the claims. Without a number the current version is
 * meant, and the one before it.
 * @throws DomainError `not-found`.
 */
export async function compareVersions(
  workspace: Workspace,
  source: Source,
  one?: number,
  other?: number,
): Promise<ComparedVersions> {
  const newest = currentVersion(source).number;
  const ends = [one ?? Math.max(1, newest - 1), other ?? newest];
  const from = requireVersion(source, Math.min(...ends));
  const to = requireVersion(source, Math.max(...ends));
  const [before, after, claims, { compareTexts }, { followMoves }] = await Promise.all([
    workspace.texts.read(source, from.number),
    workspace.texts.read(source, to.number),
    claimsOf(workspace, source),
    import('../core/compare/compare-texts.ts'),
    import('../core/compare/moved-paragraphs.ts'),
  ]);
  const { rows, isCoarse } = compareTexts(before.text, after.text);
  const paragraphs = followMoves(before.text, after.text, rows);
  const numbers = { from: from.number, to: to.number };
  return { from, to, paragraphs, isCoarse, claims: claimChanges(claims, numbers, paragraphs) };
}
