import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { DomainError } from '../../core/errors.ts';
import { ifThere } from './disk-error.ts';
import { makeFolders } from './make-folders.ts';
import { syncFolder } from './write-durably.ts';

/**
 * The real path of something below a root; `undefined` when it is not there, or when a symbolic link leads out of the root: a folder that
 * came by git or from an archive must not make the server read or write anywhere else.
 */
export async function contained(root: string, path: string): Promise<string | undefined> {
  const [realRoot, real] = await Promise.all([ifThere(realpath(root)), ifThere(realpath(path))]);
  if (realRoot === undefined || real === undefined) return undefined;
  const way = relative(realRoot, real);
  return way === '..' || way.startsWith(`..${sep}`) || way.startsWith(sep) ? undefined : real;
}

/**
 * Makes a folder below a root, durably, and those between them. Each is looked at before the next is made in it.
 * @throws {DomainError} `invalid` when a link leads out of the root.
 */
export async function makeFolder(root: string, path: string): Promise<void> {
  if (relative(root, path) === '') {
    await makeFolders(root);
    return;
  }
  await makeFolder(root, dirname(path));
  const made = await makeFolders(path);
  if (made !== undefined) await syncFolder(dirname(path));
  if ((await contained(root, path)) !== undefined) return;
  throw new DomainError('invalid', `${path} leads out of ${root}; nothing was written there.`);
}

/** A path below a folder for a name that somebody gave. @throws {DomainError} `invalid` when the name is more than a visible file's name. */
export function fileIn(folder: string, name: string): string {
  if (name === '' || name.startsWith('.') || name.includes('\0') || basename(name) !== name) {
    throw new DomainError('invalid', `“${name.slice(0, 100)}” is not the name of a file.`);
  }
  return join(folder, name);
}
