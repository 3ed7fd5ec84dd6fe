import { applyChange, type Home } from './apply-change.ts';
import type { ParseRecord } from './change-line.ts';
import { damaged } from './disk-error.ts';
import { type FoundSnapshots, findSnapshots } from './find-snapshots.ts';
import { findJoint } from './find-joint.ts';
import type { JournalState } from './journal.ts';
import { pause } from './pause.ts';
import { RecordIndex } from './record-index.ts';
import { firstSeqOf, replay } from './replay.ts';
import { SeqOffsets } from './seq-offsets.ts';
import { SnapshotAccount } from './snapshot-account.ts';

export interface LoadedProject {
  readonly index: RecordIndex;
  readonly seq: number;
  readonly journal: JournalState;
  /** The length of the journal that the snapshots cover, in bytes. */
  readonly covered: number;
  /** Sources whose snapshots lack something. */
  readonly dirty: Set<string>;
  /** The seq that each source's snapshot reaches. */
  readonly reaches: Map<string, number>;
  /** The length of each snapshot, in bytes. */
  readonly sizes: Map<Home, number>;
}

/** Taking a record in costs some microseconds. */
const recordsPerPause = 1000;

export interface LoadPlan {
  /** The project's folder. */
  readonly folder: string;
  /** Its journal. */
  readonly path: string;
  readonly parseRecord: ParseRecord;
  readonly report: (message: string) => void;
}

/**
 * Reads a project from its snapshots and what the journal has beyond them. Whatever a git pull, a merge or a deletion has done to the files, the
 * answer is a state that all of them agree with, or an error; nothing that any of them holds is dropped in silence.
 * @throws {DomainError} naming the file.
 */
export async function loadProject(plan: LoadPlan): Promise<LoadedProject> {
  const found = await findSnapshots(plan);
  const firstSeq = await firstSeqOf(plan.path);
  if (firstSeq === undefined) return fromSnapshotsAlone(plan, found);
  if (found.problem !== undefined || found.byHome.size === 0) return fromJournalAlone(plan, found, firstSeq);
  return fromBoth(plan, found, firstSeq);
}

async function fromBoth(plan: LoadPlan, found: FoundSnapshots, firstSeq: number): Promise<LoadedProject> {
  const joint = await findJoint(plan.path, found, firstSeq);
  if ('problem' in joint) throw parted(plan, joint.problem);
  const loaded = await begin(plan, found);
  const journal = await replay({ ...plan, ...joint }, (change) => {
    const touched = applyChange(loaded.index, change);
    // The first one is in the snapshots already.
    if (change.seq > found.seq) for (const source of touched) loaded.dirty.add(source);
  });
  const seq = journal.offsets.end - 1;
  if (seq < found.reach) throw parted(plan, ahead(found.reach, seq));
  return { ...loaded, seq, journal, covered: journal.offsets.of(found.seq + 1) ?? journal.length };
}

/** The whole history is there, so it can tell everything, if the snapshots hold nothing that it does not know. */
async function fromJournalAlone(
  plan: LoadPlan,
  found: FoundSnapshots,
  firstSeq: number,
): Promise<LoadedProject> {
  const problem = found.problem ?? 'there are no snapshots';
  if (firstSeq !== 1) throw parted(plan, `${problem}, and history.jsonl begins with change ${firstSeq}`);
  const index = new RecordIndex();
  const account = new SnapshotAccount(found.byHome.values());
  const journal = await replay({ ...plan, from: 0, firstSeq }, (change) => {
    account.strike(change);
    applyChange(index, change);
  });
  const seq = journal.offsets.end - 1;
  if (seq < found.reach) throw parted(plan, `${problem}, and ${ahead(found.reach, seq)}`);
  const unknown = account.unaccounted;
  if (unknown !== undefined) {
    throw parted(
      plan,
      `${problem}, and history.jsonl does not know ${unknown.type} “${unknown.id}” as it stands in the snapshots`,
    );
  }
  if (found.problem !== undefined) {
    plan.report(`${plan.folder}: ${problem}; all records were read from history.jsonl instead.`);
  }
  const dirty = new Set<string>();
  for (const home of found.byHome.keys()) addHome(dirty, home);
  for (const { sources } of index.all()) addHome(dirty, sources[0]);
  return { index, seq, journal, covered: 0, dirty, reaches: new Map(), sizes: new Map() };
}

/** Somebody deleted the history, or never got it. The project goes on from what there is. */
async function fromSnapshotsAlone(plan: LoadPlan, found: FoundSnapshots): Promise<LoadedProject> {
  if (found.problem !== undefined) throw parted(plan, `there is no history.jsonl, and ${found.problem}`);
  const seq = found.reach;
  if (seq > 0) {
    plan.report(
      `${plan.path} is missing: the records are there up to change ${seq}, but their history is not. It begins again with change ${seq + 1}.`,
    );
  }
  const journal = { length: 0, offsets: new SeqOffsets(seq + 1), untidy: false };
  return { ...(await begin(plan, found)), seq, journal, covered: 0 };
}

/** The records of snapshots that belong together. */
async function begin(
  plan: LoadPlan,
  found: FoundSnapshots,
): Promise<Omit<LoadedProject, 'seq' | 'journal' | 'covered'>> {
  const index = new RecordIndex();
  const dirty = new Set<string>();
  const reaches = new Map<string, number>();
  const sizes = new Map<Home, number>();
  for (const [home, { seq, records, bytes }] of found.byHome) {
    sizes.set(home, bytes);
    if (home !== undefined && records.length > 0) reaches.set(home, seq);
    else addHome(dirty, home);
    for (const [at, record] of records.entries()) {
      if (at % recordsPerPause === 0) await pause();
      const other = index.get(record.type, record.id);
      // A crash between two files leaves a record that moved from one source to another in both.
      if (other !== undefined || record.sources[0] !== home) {
        for (const place of [home, record.sources[0], other?.sources[0]]) addHome(dirty, place);
      }
      if (other?.rev === record.rev && JSON.stringify(other) !== JSON.stringify(record)) {
        throw parted(plan, `${record.type} “${record.id}” stands in the snapshots twice, and not alike`);
      }
      if (other === undefined || other.rev < record.rev) index.put(record);
    }
  }
  return { index, dirty, reaches, sizes };
}

function addHome(homes: Set<string>, home: Home): void {
  if (home !== undefined) homes.add(home);
}

function ahead(reach: number, seq: number): string {
  return `the snapshots reach change ${reach}, but history.jsonl ends with ${seq}`;
}

function parted({ folder }: LoadPlan, problem: string): Error {
  return damaged(
    `${folder}: the files do not belong together: ${problem}. Put the folder back from one git commit or backup; or, to trust the history alone, delete its .json files; or, to trust the .json files alone, delete history.jsonl.`,
  );
}
