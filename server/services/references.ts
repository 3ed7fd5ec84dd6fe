import type { Reference, ReferenceInput } from '../core/reference.ts';
import { retractor } from './dependents.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** The turn in which works come in that may be there already: what is looked up must stand until the change is written. */
export function referencesKey(project: string): string {
  return `${project}/references/`;
}

/** @throws DomainError `not-found` without the project. */
export async function addReference(
  workspace: Workspace,
  by: string,
  project: string,
  input: ReferenceInput,
): Promise<Reference> {
  await requireRecord(workspace, project, 'project', project);
  const put = { type: 'reference' as const, ...newEnvelope(workspace, by, project, [], []), csl: input.csl };
  const requires = [{ type: 'project' as const, id: project }];
  return onlyOf(await commit(workspace, project, by, [{ put, expected: 0 }], requires), 'reference');
}

/** @throws DomainError `stale`, `not-found`. */
export async function reviseReference(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  input: ReferenceInput,
): Promise<Reference> {
  const reference = await requireRecord(workspace, project, 'reference', id);
  checkRev(reference, expected);
  const put = { ...reference, modified: workspace.now(), csl: input.csl };
  return onlyOf(await commit(workspace, project, by, [{ put, expected }]), 'reference');
}

/** Takes a reference back, with the citations of it. */
export const retractReference = retractor('reference');
