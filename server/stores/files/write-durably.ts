import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Makes the names in a folder survive the loss of power. Windows has no such call and does not need it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Tells the temporary files of writes that run at the same time apart. */
let writes = 0;

/** Hidden, so that no listing shows it, and under a name that git ignores. */
function temporaryName(path: string): string {
  writes += 1;
  return join(dirname(path), `.${basename(path)}.${process.pid}-${writes}.tmp`);
}

/** What a crash left of a write that did not come to its end. */
export function isTemporary(name: string): boolean {
  return /^\..+\.\d+-\d+\.tmp$/.test(name);
}

/**
 * Replaces a file whole: a reader, or a start after a crash, sees the old content or the new, never a part. `write` fills a temporary file
 * beside it, which is gone again when something fails.
 */
export async function writeDurably(
  path: string,
  write: (handle: FileHandle) => Promise<unknown>,
): Promise<void> {
  const temporary = temporaryName(path);
  try {
    const handle = await open(temporary, 'w');
    try {
      await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}
