import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from './disk-error.ts';
import { makeFolders } from './make-folders.ts';
import { privateFolder } from './paths.ts';

/** Makes `.crossclaim/`, and tells git to leave it alone: locks, drafts and trash are nobody else's. Gives back its path. */
export async function makePrivateFolder(folder: string): Promise<string> {
  const path = privateFolder(folder);
  await makeFolders(path);
  await writeFile(join(path, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: unknown) => {
    if (systemCode(error) !== 'EEXIST') throw error;
  });
  return path;
}
