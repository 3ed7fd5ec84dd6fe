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
 * Writes the snapshots that lack something, the project's own last: it says that all of them reach the change that was newest when the round began. Each file is
 * of one moment; changes that arrive during the round may be in some files and not in others, and a start replays them over all.
 */
export async function writeRound(state: SnapshotState, rest: Rest): Promise<void> {
  const seq = state.seq();
  const records = state.index.atHome(undefined);
  const line = await state.journal.mark(seq);
  const emptied: string[] = [];
  for (const source of [...state.dirty]) {
    if (!(await writeSource(state, source, rest))) emptied.push(source);
  }
  const path = join(state.folder, snapshotName(undefined));
  state.sizes.set(undefined, await writeSnapshot(path, { seq, line, sources: state.reaches, records }, rest));
  // Only now that nothing lists them: a start that misses a listed file cannot trust the others.
  for (const source of emptied) await rm(join(state.folder, snapshotName(source)), { force: true });
}

/** False when the source has no records: its file is empty then, and may go. */
async function writeSource(state: SnapshotState, source: string, rest: Rest): Promise<boolean> {
  const { folder, index, dirty, reaches, sizes } = state;
  const seq = state.seq();
  const records = index.atHome(source);
  dirty.delete(source);
  try {
    sizes.set(source, await writeSnapshot(join(folder, snapshotName(source)), { seq, records }, rest));
  } catch (error) {
    dirty.add(source);
    throw error;
  }
  if (records.length > 0) reaches.set(source, seq);
  else reaches.delete(source);
  return records.length > 0;
}
