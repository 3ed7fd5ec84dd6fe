import { join } from 'node:path';
import { DomainError } from '../../core/errors.ts';
import { isSlug } from '../../core/ids.ts';

/** Sources whose snapshot would take the name of the project's own. No slug begins with an underscore, so the names below are free. */
const reservedNames = /^_*project$/i;
const extension = '.json';

/** Where the parts of a data folder lie. */
export const annotationsFolder = (folder: string): string => join(folder, 'annotations');
export const sourcesFolder = (folder: string): string => join(folder, 'sources');
export const privateFolder = (folder: string): string => join(folder, '.crossclaim');

/** The folder of one project within another. The one place where a project's id becomes part of a path. */
export function projectFolder(parent: string, project: string): string {
  return join(parent, slug(project));
}

export const historyName = 'history.jsonl';
export const projectSnapshotName = `project${extension}`;

/** The snapshot's file name: `<source>.json`, and `_project.json` for a source that is called project. */
export function snapshotName(source: string | undefined): string {
  if (source === undefined) return projectSnapshotName;
  return `${reservedNames.test(source) ? '_' : ''}${slug(source)}${extension}`;
}

/** The source whose snapshot has this file name; `undefined` when none has. */
export function snapshotSource(name: string): string | undefined {
  if (name === projectSnapshotName || !name.endsWith(extension)) return undefined;
  const stem = name.slice(0, -extension.length);
  const source = reservedNames.test(stem) ? stem.slice(1) : stem;
  return isSlug(source) && snapshotName(source) === name ? source : undefined;
}

/** Gives the id back. @throws {DomainError} `invalid` when it may not become part of a path. */
export function slug(id: string): string {
  if (!isSlug(id)) throw new DomainError('invalid', `“${id.slice(0, 100)}” is not a name that can be used.`);
  return id;
}
