import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Home } from './apply-change.ts';
import type { ParseRecord } from './change-line.ts';
import { systemCode } from './disk-error.ts';
import { historyName, projectSnapshotName, snapshotName, snapshotSource } from './paths.ts';
import { isTemporary } from './write-durably.ts';
import { readSnapshot, type StoredSnapshot } from './snapshot-file.ts';

export interface FoundSnapshots {
  readonly byHome: ReadonlyMap<Home, StoredSnapshot>;
  /** The project's own snapshot says that all of them together reach this seq; 0 without one. */
  readonly seq: number;
  /** The newest seq that any of them reaches: more than `seq` when a crash came between two files. */
  readonly reach: number;
  /** Why they cannot be used together. */
  readonly problem?: string;
}

interface Place {
  readonly folder: string;
  readonly parseRecord: ParseRecord;
  readonly report: (message: string) => void;
}

/** Reads all snapshots of a project's folder. Files that are none are reported, and left alone. */
export async function findSnapshots({ folder, parseRecord, report }: Place): Promise<FoundSnapshots> {
  const byHome = new Map<Home, StoredSnapshot>();
  for (const name of await namesIn(folder)) {
    const home = snapshotSource(name);
    if (home === undefined && name !== projectSnapshotName) {
      await leaveAside(folder, name, report);
      continue;
    }
    const snapshot = await readSnapshot(join(folder, name), parseRecord);
    if (snapshot !== undefined) byHome.set(home, snapshot);
  }
  const seq = byHome.get(undefined)?.seq ?? 0;
  const reach = Math.max(0, ...[...byHome.values()].map((snapshot) => snapshot.seq));
  const problem = problemOf(byHome, seq);
  return { byHome, seq, reach, ...(problem === undefined ? {} : { problem }) };
}

/**
 * The project's snapshot is written last, and lists the others. One that is missing, older than listed, or not listed although it was there by then has
 * come from elsewhere.
 */
function problemOf(byHome: ReadonlyMap<Home, StoredSnapshot>, seq: number): string | undefined {
  if (byHome.size === 0) return undefined;
  const listed = byHome.get(undefined)?.sources;
  if (listed === undefined) return `${projectSnapshotName} is missing`;
  for (const [source, least] of listed) {
    const there = byHome.get(source);
    if (there === undefined) return `${snapshotName(source)} is missing`;
    if (there.seq < least) return `${snapshotName(source)} is older than ${projectSnapshotName} says`;
  }
  for (const [home, snapshot] of byHome) {
    if (home === undefined || listed.has(home) || snapshot.seq > seq || snapshot.records.length === 0)
      continue;
    return `${snapshotName(home)} is not listed in ${projectSnapshotName}`;
  }
  return undefined;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function leaveAside(folder: string, name: string, report: (message: string) => void): Promise<void> {
  // A crash came before the file took its name; what it was to hold is in the journal.
  if (isTemporary(name)) await rm(join(folder, name), { force: true }).catch(() => undefined);
  else if (name !== historyName && !name.startsWith('.'))
    report(`${join(folder, name)} is not a file of Crossclaim's, and was left alone.`);
}
