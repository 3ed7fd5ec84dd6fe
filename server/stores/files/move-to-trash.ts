import { mkdir, rename, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from './disk-error.ts';
import { makeFolders } from './make-folders.ts';
import { privateFolder, slug } from './paths.ts';
import { syncFolder } from './write-durably.ts';

/**
 * Moves a project's folder to `.crossclaim/trash/<project>-<time>/<part>`, where a person can find it again. False when there is no such folder.
 */
export async function moveToTrash(
  folder: string,
  project: string,
  part: 'annotations' | 'sources' | 'drafts',
  from: string,
): Promise<boolean> {
  const trash = join(privateFolder(folder), 'trash');
  await makeFolders(trash);
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
  for (let attempt = 1; ; attempt += 1) {
    const place = join(trash, `${slug(project)}-${stamp}${attempt === 1 ? '' : `-${attempt}`}`);
    try {
      await mkdir(place);
    } catch (error) {
      if (systemCode(error) === 'EEXIST') continue;
      throw error;
    }
    return await move(from, place, part);
  }
}

async function move(from: string, place: string, part: string): Promise<boolean> {
  try {
    await rename(from, join(place, part));
  } catch (error) {
    await rmdir(place);
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
  for (const changed of [dirname(from), place, dirname(place)]) await syncFolder(changed);
  return true;
}
