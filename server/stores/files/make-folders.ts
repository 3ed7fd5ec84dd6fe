import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './disk-error.ts';

/**
 * Makes a folder and those above it; gives the topmost that was new. On a read-only disk Node's recursive way says `ENOENT`, since it looks for the
 * folder that it could not make; a plain `mkdir` of the first that is missing tells the disk's own reason.
 */
export async function makeFolders(path: string): Promise<string | undefined> {
  try {
    return await mkdir(path, { recursive: true });
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    await mkdir(await firstMissing(path));
    return mkdir(path, { recursive: true });
  }
}

async function firstMissing(path: string): Promise<string> {
  const parent = dirname(path);
  if (parent === path) return path;
  const isThere = await stat(parent).then(
    () => true,
    () => false,
  );
  return isThere ? path : firstMissing(parent);
}
