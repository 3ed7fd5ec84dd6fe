import type { Claim, ClaimInput, ClaimPatch } from '../core/claim.ts';
import { removeWithDependents } from './dependents.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import { completeTarget } from './targets.ts';
import type { Workspace } from './workspace.ts';

/** Tags a span as a claim. @throws DomainError `quote-not-found`, `not-found`, `invalid`. */
export async function addClaim(
  workspace: Workspace,
  by: string,
  project: string,
  input: ClaimInput,
): Promise<Claim> {
  const target = await completeTarget(workspace, project, input.target);
  const put = {
    type: 'claim' as const,
    ...newEnvelope(workspace, by, project, [target.source], []),
    target,
    kind: input.kind,
    voice: input.voice,
    certainty: input.certainty,
    tags: uniqueTags(input.tags),
    note: input.note,
  };
  const requires = [{ type: 'source' as const, id: target.source }];
  return onlyOf(await commit(workspace, project, by, [{ put, expected: 0 }], requires), 'claim');
}

/** Revises what the patch names. @throws DomainError `stale` with the claim as it stands, and those of `addClaim`. */
export async function reviseClaim(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  patch: ClaimPatch,
): Promise<Claim> {
  const claim = await requireRecord(workspace, project, 'claim', id);
  checkRev(claim, expected);
  const target =
    patch.target === undefined ? claim.target : await completeTarget(workspace, project, patch.target);
  const put = {
    ...claim,
    modified: workspace.now(),
    sources: [target.source],
    target,
    kind: patch.kind ?? claim.kind,
    voice: patch.voice ?? claim.voice,
    certainty: patch.certainty ?? claim.certainty,
    tags: uniqueTags(patch.tags ?? claim.tags),
    note: patch.note ?? claim.note,
  };
  return onlyOf(await commit(workspace, project, by, [{ put, expected }]), 'claim');
}

/** Takes a claim back, with its relations and citations, in one change that can be undone. Returns that change's seq. */
export async function retractClaim(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
): Promise<number> {
  checkRev(await requireRecord(workspace, project, 'claim', id), expected);
  const writes = await removeWithDependents(workspace, project, { type: 'claim', id }, expected);
  const change = await workspace.store.commit(project, { by, at: workspace.now(), writes });
  return change.seq;
}

function uniqueTags(tags: readonly string[]): string[] {
  return [...new Set(tags)];
}
