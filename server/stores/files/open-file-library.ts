import { lstat, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '../../core/errors.ts';
import { isSlug } from '../../core/ids.ts';
import type { FolderFile, Library } from '../library.ts';
import { contained, fileIn, makeFolder } from './contained.ts';
import { diskError, ifThere } from './disk-error.ts';
import {
  draftsFolder,
  listDraftFiles,
  readDraftFiles,
  removeDraftFiles,
  saveDraftFiles,
} from './draft-files.ts';
import { moveToTrash } from './move-to-trash.ts';
import { projectFolder, slug, sourcesFolder } from './paths.ts';
import { addVersionFiles, readOriginalFile, readVersionFiles, type VersionPlace } from './version-files.ts';
import { watchFolders } from './watch-folders.ts';
import { syncFolder, writeDurably } from './write-durably.ts';

/** Opens the documents of a data folder: `sources/` in it. Needs no lock of its own; who holds the store's may use it. */
export async function openFileLibrary({ folder }: { readonly folder: string }): Promise<Library> {
  const root = sourcesFolder(folder);
  // On a disk that cannot be written, documents can still be read.
  await mkdir(root, { recursive: true }).catch(() => undefined);
  const inProject = (project: string) => projectFolder(root, project);
  const versionOf = (project: string, source: string, version: number): VersionPlace => {
    if (!Number.isSafeInteger(version) || version < 1)
      throw new DomainError('invalid', 'There is no such version.');
    return { root, folder: join(inProject(project), `${slug(source)}.versions`), version };
  };
  const currentOf = (project: string, source: string) => join(inProject(project), `${slug(source)}.md`);

  return {
    readVersion: async (project, source, version) => readVersionFiles(versionOf(project, source, version)),
    readOriginal: async (project, source, version) => readOriginalFile(versionOf(project, source, version)),
    addVersion: (project, source, version, files, original) =>
      writing(() => addVersionFiles(versionOf(project, source, version), files, original)),
    async readCurrent(project, source) {
      const path = await contained(root, currentOf(project, source));
      return path === undefined ? undefined : ifThere(readFile(path, 'utf8'));
    },
    writeCurrent: (project, source, markdown) =>
      writing(async () => {
        const path = currentOf(project, source);
        await makeFolder(root, inProject(project));
        await writeDurably(path, (handle) => handle.writeFile(markdown));
      }),
    listFolders: async () => listFolders(root),
    listFiles: async (project) => listFiles(root, inProject(project)),
    readFile: async (project, name, maxBytes) => readSmall(root, fileIn(inProject(project), name), maxBytes),
    removeFile: (project, name) =>
      writing(async () => {
        const path = fileIn(inProject(project), name);
        if ((await contained(root, inProject(project))) === undefined) return;
        await rm(path, { force: true });
        await syncFolder(inProject(project));
      }),
    watch: (listener) => watchFolders(root, listener),
    saveDraft: (project, id, json, bytes) =>
      writing(() => saveDraftFiles(folder, project, id, { json, bytes })),
    readDraft: (project, id) => readDraftFiles(folder, project, id),
    listDrafts: (project) => listDraftFiles(folder, project),
    removeDraft: (project, id) => writing(() => removeDraftFiles(folder, project, id)),
    retire: (project) =>
      writing(async () => {
        await moveToTrash(folder, project, 'sources', inProject(project));
        await moveToTrash(folder, project, 'drafts', draftsFolder(folder, project));
      }),
  };
}

/** Names the disk's refusals as the domain does. */
async function writing(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw diskError(error);
  }
}

async function listFolders(root: string): Promise<readonly string[]> {
  const entries = (await ifThere(readdir(root, { withFileTypes: true }))) ?? [];
  return entries
    .filter((entry) => entry.isDirectory() && isSlug(entry.name))
    .map((entry) => entry.name)
    .sort();
}

async function listFiles(root: string, folder: string): Promise<readonly FolderFile[]> {
  if ((await contained(root, folder)) === undefined) return [];
  const entries = (await ifThere(readdir(folder, { withFileTypes: true }))) ?? [];
  const files: FolderFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const stats = await ifThere(lstat(join(folder, entry.name)));
    if (stats !== undefined)
      files.push({ name: entry.name, sizeBytes: stats.size, modifiedMs: stats.mtimeMs });
  }
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function readSmall(root: string, path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  const real = await contained(root, path);
  const stats = real === undefined ? undefined : await ifThere(lstat(real));
  if (real === undefined || !stats?.isFile()) return undefined;
  if (stats.size > maxBytes) {
    const limit = maxBytes;
    throw new DomainError('too-large', `The file has ${stats.size} bytes; ${limit} is the most.`, { limit });
  }
  return ifThere(readFile(real));
}
