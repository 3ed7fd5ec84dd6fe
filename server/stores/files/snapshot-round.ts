import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journal } from './journal.ts';
import { snapshotName } from './paths.ts';
import type { RecordIndex } from './record-index.ts';
import { writeSnapshot } from './snapshot-file.ts';
import type { Rest } from './snapshot-schedule.ts';

/** What a project keeps of its snapshots between two rounds. */
export interface SnapshotState {
  readonly folder: string;
  readonly index: RecordIndex;
  readonly journal: Journal;
  /** The newest acknowledged change. */
  readonly seq: () => number;
  /** Sources whose snapshots lack something. The project's own is written in every round. */
  readonly dirty: Set<string>;
  readonly reaches: Map<string, number>;
  /** The length of each snapshot, in bytes; `undefined` is the project's own. */
  readonly sizes: Map<string | undefined, number>;
}

/**
 * Writes the snapshots that lack something, the project's own last: it says that all of them reach the change that was newest when the round began. Changes that
 * arrive during the round may be in them or not, or in some of them; a start replays them over all.
 */
export async function writeRound(state: SnapshotState, rest: Rest): Promise<void> {
  const { folder, index, journal, reaches, sizes } = state;
  const seq = state.seq();
  const line = await journal.mark(seq);
  const emptied: string[] = [];
  for (const source of [...state.dirty]) {
    if (!(await writeSource(state, source, rest))) emptied.push(source);
  }
  const snapshot = { seq, line, sources: reaches, records: index.atHome(undefined) };
  const { bytes } = await writeSnapshot(join(folder, snapshotName(undefined)), snapshot, rest);
  sizes.set(undefined, bytes);
  // Only now that nothing lists them: a start that misses a listed file cannot trust the others.
  for (const source of emptied) await rm(join(folder, snapshotName(source)), { force: true });
}

/** False when the source has no records: its file is empty then, and may go. */
async function writeSource(state: SnapshotState, source: string, rest: Rest): Promise<boolean> {
  const { folder, index, dirty, reaches, sizes } = state;
  const seq = state.seq();
  // First of all, so that a change which comes while the file is written makes it dirty again.
  dirty.delete(source);
  try {
    const path = join(folder, snapshotName(source));
    const { bytes, records } = await writeSnapshot(path, { seq, records: index.atHome(source) }, rest);
    sizes.set(source, bytes);
    if (records > 0) reaches.set(source, seq);
    else reaches.delete(source);
    return records > 0;
  } catch (error) {
    dirty.add(source);
    throw error;
  }
}
