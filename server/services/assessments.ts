import type { Assessment, AssessmentInput, AssessmentPatch } from '../core/assessment.ts';
import { DomainError } from '../core/errors.ts';
import type { Relation } from '../core/relation.ts';
import { inTurn } from './in-turn.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import { retract } from './retract.ts';
import type { Workspace } from './workspace.ts';

/**
 * What one key does: says what a person thinks of a relation that somebody else has made. Who has said it before says this now; a note that is left
 * empty stays as it was, unless it was shown to be changed (`isWhole`). The same said again after the relation was changed is said of the relation as it is now.
 * @throws DomainError `own-relation`, `missing-target`.
 */
export async function setAssessment(
  workspace: Workspace,
  by: string,
  project: string,
  input: AssessmentInput,
  isWhole = false,
): Promise<Assessment> {
  return inTurn(`${project}/assessment/${input.relation}/${by}`, async () => {
    const relation = await requireRelation(workspace, project, input.relation);
    if (relation.creator === by)
      throw new DomainError(
        'own-relation',
        'You have made this relation: change it, or take it back, when you see it otherwise by now.',
      );
    const found = await findAssessment(workspace, by, project, relation.id);
    const note = input.note === '' && !isWhole ? (found?.note ?? '') : input.note;
    const { verdict } = input;
    if (found?.verdict === verdict && found.note === note && !isOvertaken(found, relation)) return found;
    const base = found ?? {
      type: 'assessment' as const,
      ...newEnvelope(workspace, by, project, relation.sources, [relation.id]),
      relation: relation.id,
    };
    const put = { ...base, modified: workspace.now(), verdict, note };
    const writes = [{ put, expected: found?.rev ?? 0 }];
    return onlyOf(await commit(workspace, project, by, writes, endsOf(relation)), 'assessment');
  });
}

/** @throws DomainError `stale`, `not-found`. */
export async function reviseAssessment(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  patch: AssessmentPatch,
): Promise<Assessment> {
  const assessment = await requireRecord(workspace, project, 'assessment', id);
  checkRev(assessment, expected);
  const put = {
    ...assessment,
    modified: workspace.now(),
    verdict: patch.verdict ?? assessment.verdict,
    note: patch.note ?? assessment.note,
  };
  return onlyOf(await commit(workspace, project, by, [{ put, expected }]), 'assessment');
}

/** Takes back what this person thinks of a relation; gives the change's seq, by which it can be undone. @throws DomainError `not-found`. */
export async function withdrawAssessment(
  workspace: Workspace,
  by: string,
  project: string,
  relation: string,
): Promise<number> {
  return inTurn(`${project}/assessment/${relation}/${by}`, async () => {
    const found = await findAssessment(workspace, by, project, relation);
    if (found === undefined)
      throw new DomainError('not-found', 'You have not said what you think of this relation.');
    return retract(workspace, by, project, 'assessment', found.id, found.rev);
  });
}

/** A relation with what others think of it. */
export interface AssessedRelation {
  readonly relation: Relation;
  /** The oldest first. */
  readonly assessments: readonly Assessment[];
}

/** `undefined` when there is no such relation. */
export async function readAssessed(
  { store }: Workspace,
  project: string,
  id: string,
): Promise<AssessedRelation | undefined> {
  const relation = await store.read(project, 'relation', id);
  if (relation === undefined) return undefined;
  return { relation, assessments: (await store.list(project, { type: 'assessment', link: id })).items };
}

/** This person's assessment of the relation, if there is one. */
export async function findAssessment(
  workspace: Workspace,
  by: string,
  project: string,
  relation: string,
): Promise<Assessment | undefined> {
  const { items } = await workspace.store.list(project, { type: 'assessment', link: relation });
  return items.find(({ creator }) => creator === by);
}

/** Whether the relation was changed after somebody judged it: what was judged may be another kind or another reason. */
export function isOvertaken(assessment: Assessment, relation: Relation): boolean {
  return assessment.modified < relation.modified;
}

function endsOf({ id }: Relation) {
  return [{ type: 'relation' as const, id }];
}

async function requireRelation({ store }: Workspace, project: string, id: string): Promise<Relation> {
  const relation = await store.read(project, 'relation', id);
  if (relation !== undefined) return relation;
  const message = `There is no relation ${id} in this project.`;
  throw new DomainError('missing-target', message, { fields: [{ path: 'relation', message }] });
}
