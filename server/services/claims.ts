import type { Write } from '../core/change.ts';
import type { Claim, ClaimInput, ClaimPatch } from '../core/claim.ts';
import { movedTo } from '../core/earlier-targets.ts';
import { checksOf } from './checks.ts';
import { citationSources } from './citations.ts';
import { retractor } from './dependents.ts';
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
  const put = await newClaim(workspace, by, project, input);
  const requires = [{ type: 'source' as const, id: put.target.source }];
  return onlyOf(await commit(workspace, project, by, [{ put, expected: 0 }], requires), 'claim');
}

/** A claim that is not saved yet, for a change that makes more than this one. @throws DomainError as `addClaim`. */
export async function newClaim(workspace: Workspace, by: string, project: string, input: ClaimInput) {
  const target = await completeTarget(workspace, project, input.target);
  return {
    type: 'claim' as const,
    ...newEnvelope(workspace, by, project, [target.source], []),
    target,
    kind: input.kind,
    voice: input.voice,
    certainty: input.certainty,
    tags: uniqueTags(input.tags),
    note: input.note,
  };
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
    ...movedTo(claim, target),
    modified: workspace.now(),
    sources: [target.source],
    kind: patch.kind ?? claim.kind,
    voice: patch.voice ?? claim.voice,
    certainty: patch.certainty ?? claim.certainty,
    tags: uniqueTags(patch.tags ?? claim.tags),
    note: patch.note ?? claim.note,
  };
  const moved =
    target.source === claim.target.source ? [] : await movedLinks(workspace, claim, target.source);
  const requires = [{ type: 'source' as const, id: target.source }];
  return onlyOf(await commit(workspace, project, by, [{ put, expected }, ...moved], requires), 'claim');
}

/** The relations, citations, checks and stances of a claim that goes over to another source: they name the sources that they are about. */
async function movedLinks(workspace: Workspace, claim: Claim, source: string): Promise<Write[]> {
  const { id, project } = claim;
  const modified = workspace.now();
  const [relations, citations, stances] = await Promise.all([
    workspace.store.list(project, { type: 'relation', link: id }),
    workspace.store.list(project, { type: 'citation', link: id }),
    workspace.store.list(project, { type: 'stance', link: id }),
  ]);
  const homeOf = async (end: string) =>
    end === id ? source : (await workspace.store.read(project, 'claim', end))?.target.source;
  const related = relations.items.map(async (relation): Promise<Write> => {
    const homes = await Promise.all([homeOf(relation.from), homeOf(relation.to)]);
    const sources = [...new Set(homes.filter((home) => home !== undefined))];
    return { put: { ...relation, modified, sources }, expected: relation.rev };
  });
  const cited = citations.items.map((citation): Write => {
    const sources = citationSources([source], citation.passage);
    return { put: { ...citation, modified, sources }, expected: citation.rev };
  });
  const checks = await Promise.all(citations.items.map((one) => checksOf(workspace, project, one.id)));
  const others = [...stances.items, ...checks.flat()].map(
    (one): Write => ({ put: { ...one, modified, sources: [source] }, expected: one.rev }),
  );
  return [...(await Promise.all(related)), ...cited, ...others];
}

/** Takes a claim back, with its relations, citations and stances. */
export const retractClaim = retractor('claim');

function uniqueTags(tags: readonly string[]): string[] {
  return [...new Set(tags)];
}
