import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '../../core/errors.ts';
import { recordIdSchema } from '../../core/ids.ts';
import { makeFolder } from './contained.ts';
import { ifThere } from './disk-error.ts';
import { privateFolder, projectFolder } from './paths.ts';
import { syncFolder, writeDurably } from './write-durably.ts';

export interface Draft {
  readonly json: string;
  readonly bytes: Uint8Array;
}

export function draftsFolder(folder: string, project: string): string {
  return projectFolder(join(privateFolder(folder), 'drafts'), project);
}

/** The JSON goes last: a draft counts as there only with it. */
export async function saveDraftFiles(
  folder: string,
  project: string,
  id: string,
  draft: Draft,
): Promise<void> {
  const path = draftPath(folder, project, id);
  await makeFolder(folder, draftsFolder(folder, project));
  await writeDurably(`${path}.bin`, (handle) => handle.writeFile(draft.bytes));
  await writeDurably(`${path}.json`, (handle) => handle.writeFile(draft.json));
}

export async function readDraftFiles(
  folder: string,
  project: string,
  id: string,
): Promise<Draft | undefined> {
  const path = draftPath(folder, project, id);
  const json = await ifThere(readFile(`${path}.json`, 'utf8'));
  const bytes = await ifThere(readFile(`${path}.bin`));
  return json === undefined || bytes === undefined ? undefined : { json, bytes };
}

/** The JSON of each draft, oldest first, as record ids sort. The uploads themselves are not read. */
export async function listDraftFiles(folder: string, project: string): Promise<readonly string[]> {
  const drafts = draftsFolder(folder, project);
  const names = ((await ifThere(readdir(drafts))) ?? [])
    .filter((name) => !name.startsWith('.') && name.endsWith('.json'))
    .sort();
  const found = await Promise.all(names.map((name) => ifThere(readFile(join(drafts, name), 'utf8'))));
  return found.filter((json) => json !== undefined);
}

export async function removeDraftFiles(folder: string, project: string, id: string): Promise<void> {
  const path = draftPath(folder, project, id);
  await rm(`${path}.json`, { force: true });
  await rm(`${path}.bin`, { force: true });
  await ifThere(syncFolder(draftsFolder(folder, project)));
}

function draftPath(folder: string, project: string, id: string): string {
  if (!recordIdSchema.safeParse(id).success)
    throw new DomainError('invalid', 'This is not the id of a draft.');
  return join(draftsFolder(folder, project), id);
}
