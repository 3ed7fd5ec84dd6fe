import { DomainError } from '../core/errors.ts';
import { slugFrom } from '../core/ids.ts';
import type { Project, ProjectInput, ProjectPatch } from '../core/project.ts';
import { scaleOf } from '../core/verdict-scale.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** All projects by title. */
export async function listProjects(workspace: Workspace): Promise<Project[]> {
  const ids = await workspace.store.projects();
  const found = await Promise.all(ids.map((id) => workspace.store.read(id, 'project', id)));
  return found.filter((project) => project !== undefined).sort((a, b) => a.title.localeCompare(b.title));
}

/** @throws DomainError `exists` when the id is taken, `invalid` when none can be made from the title. */
export async function addProject(
  workspace: Workspace,
  by: string,
  input: ProjectInput,
  options: { readonly sample?: boolean } = {},
): Promise<Project> {
  const id = input.id ?? (await freeId(workspace, input.title));
  const put = {
    type: 'project' as const,
    ...newEnvelope(workspace, by, id, [], []),
    id,
    title: input.title,
    description: input.description,
    sample: options.sample ?? false,
  };
  return onlyOf(await commit(workspace, id, by, [{ put, expected: 0 }]), 'project');
}

/** @throws DomainError `stale`, `not-found`, `in-use` when a rating would leave the scale that a statement has. */
export async function reviseProject(
  workspace: Workspace,
  by: string,
  id: string,
  expected: number,
  patch: ProjectPatch,
): Promise<Project> {
  const project = await requireRecord(workspace, id, 'project', id);
  checkRev(project, expected);
  const put = {
    ...project,
    modified: workspace.now(),
    title: patch.title ?? project.title,
    description: patch.description ?? project.description,
    ...(patch.verdicts === undefined ? {} : { verdicts: patch.verdicts }),
    ...(patch.suggestions === undefined ? {} : { suggestions: patch.suggestions }),
    ...(patch.language === undefined ? {} : { language: patch.language }),
    ...(patch.style === undefined ? {} : { style: patch.style }),
  };
  await checkRatings(workspace, project, put);
  return onlyOf(await commit(workspace, id, by, [{ put, expected }]), 'project');
}

/** A rating that a statement has cannot leave the scale. */
async function checkRatings(workspace: Workspace, before: Project, after: Project): Promise<void> {
  const kept = new Set(scaleOf(after).map(({ key }) => key));
  const gone = scaleOf(before).filter(({ key }) => !kept.has(key));
  if (gone.length === 0) return;
  const { items } = await workspace.store.list(before.id, { type: 'statement' });
  const used = gone.find(({ key }) => items.some(({ verdict }) => verdict?.rating === key));
  if (used === undefined) return;
  const message = `The rating “${used.label}” cannot go: a statement has it.`;
  throw new DomainError('in-use', message, { fields: [{ path: 'verdicts', message }] });
}

/** Takes a project out of sight. Its files are kept under `.crossclaim/trash/`. @throws DomainError `not-found`, `stale`. */
export async function removeProject(workspace: Workspace, id: string, expected: number): Promise<void> {
  checkRev(await requireRecord(workspace, id, 'project', id), expected);
  // The folder first: one without a record would be taken for a new project.
  await workspace.library.retire(id);
  await workspace.store.retire(id);
}

async function freeId(workspace: Workspace, title: string): Promise<string> {
  const slug = slugFrom(title);
  if (slug === undefined) {
    const message = 'needs at least one letter or digit';
    throw new DomainError('invalid', 'The title has no letter or digit.', {
      fields: [{ path: 'title', message }],
    });
  }
  const taken = new Set([...(await workspace.store.projects()), ...(await workspace.library.listFolders())]);
  return firstFree(slug, (id) => taken.has(id));
}

/** The slug itself, or with the first number after it that is free: `paper`, `paper-2`, `paper-3`. */
export function firstFree(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug;
  for (let number = 2; isTaken(free); number += 1) free = `${slug}-${number}`;
  return free;
}
