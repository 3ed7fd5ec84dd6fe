import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { DomainError } from '../../core/errors.ts';
import { diskError, systemCode } from './disk-error.ts';
import { makePrivateFolder } from './make-private-folder.ts';
import { privateFolder } from './paths.ts';
import { startOfProcess } from './process-start.ts';

const holderSchema = z.object({
  token: z.string(),
  pid: z.int(),
  host: z.string(),
  /** When the process started, as its system counts; tells it from a later one with the same pid. Empty where that cannot be known. */
  start: z.string(),
  since: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/**
 * A lock of another machine, or of a container that is gone, counts as left behind when its file was not touched for this long. Far above the
 * touching itself, since clocks differ and machines stall.
 */
const silenceMs = 300_000;
const touchMs = 10_000;

/** Ends the lock. */
export type Unlock = () => Promise<void>;

/**
 * Takes `<folder>/.crossclaim/lock` for this process. The file appears under its name whole, by a hard link, so nobody reads half of it.
 * @throws {DomainError} `locked`, saying by whom; or what the disk says.
 */
export async function lockFolder(folder: string): Promise<Unlock> {
  const path = join(privateFolder(folder), 'lock');
  const own: Holder = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    start: (await startOfProcess(process.pid)) ?? '',
    since: new Date().toISOString(),
  };
  const ticket = `${path}.${own.token}`;
  try {
    await makePrivateFolder(folder);
    await writeTicket(ticket, own);
    await take(path, ticket, folder);
  } catch (error) {
    throw diskError(error);
  } finally {
    // Whatever kept the lock from being taken keeps this from working too, and is what has to be told.
    await rm(ticket, { force: true }).catch(() => undefined);
  }
  const heartbeat = setInterval(() => void touch(path), touchMs).unref();
  return async () => {
    clearInterval(heartbeat);
    if ((await readHolder(path))?.token === own.token) await rm(path, { force: true });
  };
}

async function writeTicket(ticket: string, own: Holder): Promise<void> {
  const handle = await open(ticket, 'wx');
  try {
    await handle.writeFile(`${JSON.stringify(own)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Ends when the lock is taken; throws when a living process has it. Each turn of the loop means that somebody else made a step. */
async function take(path: string, ticket: string, folder: string): Promise<void> {
  while (!(await linked(ticket, path))) {
    const holder = await readHolder(path);
    if (holder === undefined) continue;
    if (await isAlive(holder, path, ticket)) throw locked(folder, holder);
    if (await inherit(path, ticket, holder)) return;
  }
}

/**
 * Of all processes that find the same dead holder, one may put its ticket in the place of the lock: the one that links the name of the inheritance.
 * Whoever comes later finds another holder under the lock.
 */
async function inherit(path: string, ticket: string, dead: Holder): Promise<boolean> {
  const heir = `${path}.after-${dead.token.replaceAll(/[^a-z0-9-]/gi, '')}`;
  if (!(await linked(ticket, heir))) {
    const other = await readHolder(heir);
    if (other !== undefined && !(await isAlive(other, heir, ticket))) await rm(heir, { force: true });
    return false;
  }
  if ((await readHolder(path))?.token !== dead.token) {
    await rm(heir, { force: true });
    return false;
  }
  await rename(heir, path);
  return true;
}

/** Gives a file a second name; false when the name is taken. */
async function linked(file: string, name: string): Promise<boolean> {
  try {
    await link(file, name).catch((error: unknown) => {
      // Some drives know no hard links. A copy may be seen half written; `isAlive` gives such a lock time.
      if (systemCode(error) === 'EEXIST') throw error;
      return copyFile(file, name, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** `undefined` when there is no lock. A file that says nothing intelligible is held by nobody known. */
async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    if (systemCode(error) !== undefined) throw error;
    return { token: 'unknown', pid: 0, host: '', start: '', since: '' };
  }
}

async function isAlive(holder: Holder, path: string, ticket: string): Promise<boolean> {
  if (holder.host === hostname()) return isRunning(holder);
  const [lock, now] = await Promise.all([stat(path).catch(() => undefined), stat(ticket)]);
  return lock !== undefined && now.mtimeMs - lock.mtimeMs < silenceMs;
}

async function isRunning({ pid, start }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
  const now = await startOfProcess(pid);
  return start === '' || now === undefined || now === start;
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

function locked(folder: string, { pid, host, since }: Holder): DomainError {
  const who =
    host === ''
      ? 'another process'
      : `process ${pid}${host === hostname() ? '' : ` on ${host}`}, since ${since}`;
  return new DomainError(
    'locked',
    `${folder} is in use by ${who}. Stop that one first; if it is no Crossclaim, delete ${join(privateFolder(folder), 'lock')}.`,
  );
}
