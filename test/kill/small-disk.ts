import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A disk that a test can fill and lock. */
export interface SmallDisk {
  readonly folder: string;
  /** How a server must be started to feel the disk's end; empty where the disk has one itself. */
  readonly within: readonly string[];
  fill(): Promise<void>;
  free(): Promise<void>;
  /** Undefined where only a mount could do it. */
  readonly setReadOnly: ((readOnly: boolean) => Promise<void>) | undefined;
  close(): Promise<void>;
}

/** A disk of two megabytes in memory, where this process may mount one. */
export async function openSmallDisk(): Promise<SmallDisk | undefined> {
  const mountPoint = await mkdtemp(join(tmpdir(), 'crossclaim-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'crossclaim-test', mountPoint]);
  } catch {
    await rm(mountPoint, { recursive: true });
    return undefined;
  }
  const filler = join(mountPoint, 'filler');
  const folder = join(mountPoint, 'data');
  await mkdir(folder);
  return {
    folder,
    within: [],
    async fill() {
      await writeFile(filler, Buffer.alloc(4 * 1024 * 1024)).catch(() => undefined);
    },
    free: () => rm(filler, { force: true }),
    setReadOnly: async (readOnly) => {
      await run('mount', ['-o', `remount,${readOnly ? 'ro' : 'rw'}`, mountPoint]);
    },
    async close() {
      await run('umount', ['-l', mountPoint]);
      await rm(mountPoint, { recursive: true, force: true });
    },
  };
}
