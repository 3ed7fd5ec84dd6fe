import type { Relation, RelationInput, RelationPatch } from '../core/relation.ts';
import { retractor } from './dependents.ts';
import { checkRev, commit, onlyOf, requireRecord } from './records.ts';
import { relate } from './relate.ts';
import type { Workspace } from './workspace.ts';

/** Relates one claim to another. @throws DomainError `self-relation`, `missing-target`. */
export function addRelation(
  workspace: Workspace,
  by: string,
  project: string,
  { from, to, ...terms }: RelationInput,
): Promise<Relation> {
  return relate(workspace, by, project, { from: { claim: from }, to: { claim: to } }, terms);
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

/** Takes a relation back, with what people have said of it. */
export const retractRelation = retractor('relation');
