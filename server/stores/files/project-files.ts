import { join } from 'node:path';
import type { Change, ProposedChange } from '../../core/change.ts';
import { DomainError } from '../../core/errors.ts';
import { applyChange } from './apply-change.ts';
import type { ParseRecord } from './change-line.ts';
import { damaged, readError } from './disk-error.ts';
import { DraftState } from './draft-state.ts';
import { GroupCommit } from './group-commit.ts';
import { Journal } from './journal.ts';
import type { OpenJournalFile } from './journal-file.ts';
import { type LoadedProject, loadProject } from './load-project.ts';
import { isLarge, nothingParsed, parsePuts } from './parse-puts.ts';
import { annotationsFolder, historyName, projectFolder } from './paths.ts';
import type { RecordIndex } from './record-index.ts';
import { readChange, seqOf } from './replay.ts';
import { SharedParts } from './shared-parts.ts';
import { writeRound } from './snapshot-round.ts';
import { type Rest, SnapshotSchedule } from './snapshot-schedule.ts';

/** What the files of all projects of a store have in common. */
export interface FileContext {
  readonly folder: string;
  readonly parseRecord: ParseRecord;
  readonly report: (message: string) => void;
  readonly openJournal: OpenJournalFile;
  readonly idleMs: number;
  readonly announce: (project: string, change: Change) => void;
}

/** One project: its records in memory, its journal, and the snapshots that follow. */
export class ProjectFiles {
  /** The acknowledged records. */
  readonly index: RecordIndex;
  readonly folder: string;
  readonly #project: string;
  readonly #context: FileContext;
  readonly #draft: DraftState;
  readonly #journal: Journal;
  readonly #commits: GroupCommit;
  readonly #snapshots: SnapshotSchedule;
  readonly #loaded: LoadedProject;
  #seq: number;
  #covered: number;
  #closing = false;

  constructor(context: FileContext, project: string, loaded: LoadedProject) {
    this.#context = context;
    this.#project = project;
    this.#loaded = loaded;
    this.folder = projectFolder(annotationsFolder(context.folder), project);
    this.index = loaded.index;
    this.#seq = loaded.seq;
    this.#covered = loaded.covered;
    this.#draft = new DraftState(project, loaded.index, context.parseRecord, loaded.seq + 1);
    this.#journal = new Journal(join(this.folder, historyName), context.openJournal, loaded.journal);
    this.#commits = new GroupCommit({
      append: (lines) => this.#journal.append(lines),
      apply: (change) => this.#apply(change),
      abandon: () => this.#draft.abandon(this.#seq + 1),
    });
    this.#snapshots = new SnapshotSchedule({
      write: (rest) => this.#writeSnapshots(rest),
      tailBytes: () => this.#journal.length - this.#covered,
      roundBytes: () => this.#roundBytes(),
      report: context.report,
      idleMs: context.idleMs,
    });
    // What a crash left behind is caught up with in the first pause.
    if (this.#behind) this.#snapshots.changed();
  }

  /** The newest acknowledged change. */
  get seq(): number {
    return this.#seq;
  }

  get closing(): boolean {
    return this.#closing;
  }

  async commit(proposed: ProposedChange): Promise<Change> {
    const parsed = isLarge(proposed) ? await parsePuts(this.#context.parseRecord, proposed) : nothingParsed;
    while (true) {
      if (this.#closing) throw new DomainError('storage-unavailable', 'The project is being closed.');
      const change = this.#draft.take(proposed, parsed);
      if (change !== undefined) return this.#commits.add(change);
      await this.#commits.passed();
    }
  }

  async history(afterSeq: number, limit: number): Promise<readonly Change[]> {
    const lines = await this.#journal.lines(afterSeq, Math.min(this.#seq, afterSeq + limit));
    const [first] = lines;
    if (first === undefined) return [];
    const firstSeq = seqOf(first);
    try {
      return lines.map((line, at) => readChange(line, firstSeq + at, this.#context.parseRecord));
    } catch (error) {
      throw damaged(
        `${this.#journal.path} cannot be read: it was changed while Crossclaim was using it.`,
        error,
      );
    }
  }

  /** Writes what is pending and lets go of the files; commits are refused from now on. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#commits.settled();
    await this.#snapshots.stop();
    if (this.#behind) await this.#snapshots.writeNow();
    await this.#journal.close();
  }

  get #behind(): boolean {
    return this.#journal.length > this.#covered || this.#loaded.dirty.size > 0;
  }

  #apply(change: Change): void {
    for (const source of applyChange(this.index, change)) this.#loaded.dirty.add(source);
    this.#draft.forget(change);
    this.#seq = change.seq;
    this.#snapshots.changed();
    this.#context.announce(this.#project, change);
  }

  async #writeSnapshots(rest: Rest): Promise<void> {
    const seq = this.#seq;
    const { dirty, reaches, sizes } = this.#loaded;
    const { index, folder } = this;
    const state = { folder, index, journal: this.#journal, seq: () => this.#seq, dirty, reaches, sizes };
    await writeRound(state, rest);
    this.#covered = this.#journal.endOf(seq);
  }

  #roundBytes(): number {
    const { dirty, sizes } = this.#loaded;
    let bytes = sizes.get(undefined) ?? 0;
    for (const source of dirty) bytes += sizes.get(source) ?? 0;
    return bytes;
  }
}

/** Loads a project's files; one that has none yet begins empty. */
export async function openProjectFiles(context: FileContext, project: string): Promise<ProjectFiles> {
  const folder = projectFolder(annotationsFolder(context.folder), project);
  const parts = new SharedParts();
  const parseRecord = (value: unknown) => parts.share(context.parseRecord(value));
  const parseStored = (value: unknown) => {
    const record = parseRecord(value);
    if (record.project === project) return record;
    throw new RangeError(
      `it is of project “${record.project}”; a project's folder cannot be copied or renamed`,
    );
  };
  const { report } = context;
  const path = join(folder, historyName);
  const loaded = await loadProject({ folder, path, parseRecord: parseStored, report }).catch(
    (error: unknown) => {
      throw readError(error);
    },
  );
  return new ProjectFiles({ ...context, parseRecord }, project, loaded);
}
