import { constants, fdatasync, ftruncate, type Stats, statSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { damaged } from './disk-error.ts';
import { makeFolders } from './make-folders.ts';
import { syncFolder } from './write-durably.ts';

/** What a journal needs of its file. Tests put a failing disk in its place. */
export interface JournalFile {
  /** @throws {DomainError} when the file was replaced or changed by somebody else; `length` is what it should have, in bytes. */
  check(length: number): void;
  /** Writes all bytes at the position, or fails; a part may then be there. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** Returns when what was written survives the loss of power. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens the file at the path for appending, and makes it and its folder when they are not there. */
export type OpenJournalFile = (path: string) => Promise<JournalFile>;

// Callbacks turned into promises cost a third of a FileHandle's, and these run for every group of commits.
const syncData = promisify(fdatasync);
const shorten = promisify(ftruncate);

export const openJournalFile: OpenJournalFile = async (path) => {
  const handle = await openOrMake(path);
  const opened = await handle.stat();
  return {
    check: (length) => checkInPlace(path, opened, length),
    async write(bytes, position) {
      let done = 0;
      while (done < bytes.length) {
        // Into the page cache, which takes some 10 µs; by way of a thread it took as long again as the sync that follows.
        done += writeSync(handle.fd, bytes, done, bytes.length - done, position + done);
      }
    },
    sync: () => syncData(handle.fd),
    truncate: (length) => shorten(handle.fd, length),
    close: () => handle.close(),
  };
};

async function openOrMake(path: string): Promise<FileHandle> {
  const folder = dirname(path);
  const made = await makeFolders(folder);
  const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o666);
  // The file's name must be as durable as its first line, and so must the folder's when it is new.
  await syncFolder(folder);
  if (made !== undefined) await syncFolder(dirname(folder));
  return handle;
}

/**
 * A file that was deleted or replaced under a running server (a git pull, a sync program) still takes writes through the open handle, and
 * nobody would ever find them. So each group of commits looks first; synchronously, since the answer is in memory and takes 3 µs.
 */
function checkInPlace(path: string, opened: Stats, length: number): void {
  const now = statSync(path, { throwIfNoEntry: false });
  if (now?.ino === opened.ino && now.dev === opened.dev && now.size === length) return;
  throw damaged(
    `${path} was moved or changed by another program while Crossclaim was using it; nothing was saved. Stop Crossclaim, put the file right (git can tell how), and start it again.`,
  );
}
