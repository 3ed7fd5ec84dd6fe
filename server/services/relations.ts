import { DomainError } from '../core/errors.ts';
import type { Relation, RelationInput, RelationPatch } from '../core/relation.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** Relates one claim to another. @throws DomainError `self-relation`, `missing-target`. */
export async function addRelation(
  workspace: Workspace,
  by: string,
  project: string,
  input: RelationInput,
): Promise<Relation> {
  if (input.from === input.to) throw new DomainError('self-relation', 'A claim cannot be related to itself.');
  const [from, to] = await Promise.all([
    requireEnd(workspace, project, 'from', input.from),
    requireEnd(workspace, project, 'to', input.to),
  ]);
  const sources = [...new Set([from.target.source, to.target.source])];
  const put = {
    type: 'relation' as const,
    ...newEnvelope(workspace, by, project, sources, [from.id, to.id]),
    from: from.id,
    to: to.id,
    kind: input.kind,
    rationale: input.rationale,
    certainty: input.certainty,
  };
  const requires = [from.id, to.id].map((id) => ({ type: 'claim' as const, id }));
  return onlyOf(await commit(workspace, project, by, [{ put, expected: 0 }], requires), 'relation');
}

/** @throws DomainError `stale`, `not-found`. */
export async function reviseRelation(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  patch: RelationPatch,
): Promise<Relation> {
  const relation = await requireRecord(workspace, project, 'relation', id);
  checkRev(relation, expected);
  const put = {
    ...relation,
    modified: workspace.now(),
    kind: patch.kind ?? relation.kind,
    rationale: patch.rationale ?? relation.rationale,
    certainty: patch.certainty ?? relation.certainty,
  };
  return onlyOf(await commit(workspace, project, by, [{ put, expected }]), 'relation');
}

async function requireEnd(workspace: Workspace, project: string, end: 'from' | 'to', id: string) {
  const claim = await workspace.store.read(project, 'claim', id);
  if (claim !== undefined) return claim;
  const message = `There is no claim ${id} in this project.`;
  throw new DomainError('missing-target', message, { fields: [{ path: end, message }] });
}
