import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change, ProposedChange } from '../../core/change.ts';
import { DomainError } from '../../core/errors.ts';
import { isSlug } from '../../core/ids.ts';
import type { RecordOf, RecordType } from '../../core/records.ts';
import type { ChangeListener, Page, Query, Store } from '../store.ts';
import type { ParseRecord } from './change-line.ts';
import { diskError, systemCode } from './disk-error.ts';
import { type OpenJournalFile, openJournalFile } from './journal-file.ts';
import { lockFolder, type Unlock } from './lock.ts';
import { moveToTrash } from './move-to-trash.ts';
import { annotationsFolder, historyName, projectSnapshotName, slug } from './paths.ts';
import { type FileContext, openProjectFiles, type ProjectFiles } from './project-files.ts';

export interface FileStoreOptions {
  /** The data folder: projects lie in `annotations/` within it. */
  readonly folder: string;
  readonly parseRecord: ParseRecord;
  /** Told of what was found and put right: torn lines, files left alone, snapshots that could not be written. */
  readonly report?: (message: string) => void;
  /** How a journal's file is opened; tests put a failing disk here. */
  readonly openJournal?: OpenJournalFile;
  /** How long nobody must have changed a project before its snapshots are written. */
  readonly idleMs?: number;
}

/**
 * Opens the store that keeps records as files, for this process alone. Projects are read when they are first asked for.
 * @throws {DomainError} `locked` when another process has the folder.
 */
export async function openFileStore(options: FileStoreOptions): Promise<Store> {
  const unlock = await lockFolder(options.folder);
  try {
    return new FileStore(options, unlock, await findProjects(options.folder));
  } catch (error) {
    await unlock();
    throw diskError(error);
  }
}

class FileStore implements Store {
  readonly #context: FileContext;
  readonly #unlock: Unlock;
  /** Projects that have a change. */
  readonly #names: Set<string>;
  readonly #opened = new Map<string, Promise<ProjectFiles>>();
  readonly #listeners = new Set<ChangeListener>();
  #closed: Promise<void> | undefined;

  constructor(options: FileStoreOptions, unlock: Unlock, names: Set<string>) {
    const {
      folder,
      parseRecord,
      report = () => undefined,
      openJournal = openJournalFile,
      idleMs = 1000,
    } = options;
    const announce = (project: string, change: Change) => this.#announce(project, change);
    this.#context = { folder, parseRecord, report, openJournal, idleMs, announce };
    this.#unlock = unlock;
    this.#names = names;
  }

  async projects(): Promise<readonly string[]> {
    this.#refuseWhenClosed();
    return [...this.#names].sort();
  }

  async read<Type extends RecordType>(
    project: string,
    type: Type,
    id: string,
  ): Promise<RecordOf<Type> | undefined> {
    return (await this.#find(project))?.index.read(type, id);
  }

  async list<Type extends RecordType>(project: string, query: Query<Type>): Promise<Page<RecordOf<Type>>> {
    return (await this.#find(project))?.index.list(query) ?? { items: [] };
  }

  async count<Type extends RecordType>(
    project: string,
    query: Omit<Query<Type>, 'after' | 'limit'>,
  ): Promise<number> {
    return (await this.#find(project))?.index.count(query) ?? 0;
  }

  async commit(project: string, change: ProposedChange): Promise<Change> {
    let files = await this.#open(slug(project));
    // It was retired between the two steps; what is there under its name now is another project.
    while (files.closing) files = await this.#open(project);
    return files.commit(change);
  }

  async history(project: string, afterSeq: number, limit: number): Promise<readonly Change[]> {
    return (await this.#find(project))?.history(afterSeq, limit) ?? [];
  }

  async seq(project: string): Promise<number> {
    return (await this.#find(project))?.seq ?? 0;
  }

  subscribe(listener: ChangeListener): () => void {
    // The same function may be given twice.
    const own: ChangeListener = (project, change) => listener(project, change);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  async retire(project: string): Promise<void> {
    const files = await this.#find(project);
    if (files === undefined) return;
    const retired = this.#moveAway(files, project);
    // Whoever comes in the meantime waits, and then finds no such project, or the old one when it could not be moved.
    this.#keep(
      project,
      retired.catch(() => undefined).then(() => openProjectFiles(this.#context, project)),
    );
    await retired;
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  /** `undefined` when the project has no acknowledged change. */
  async #find(project: string): Promise<ProjectFiles | undefined> {
    this.#refuseWhenClosed();
    return this.#names.has(project) ? this.#open(project) : undefined;
  }

  #open(project: string): Promise<ProjectFiles> {
    this.#refuseWhenClosed();
    return this.#opened.get(project) ?? this.#keep(project, openProjectFiles(this.#context, project));
  }

  #refuseWhenClosed(): void {
    if (this.#closed !== undefined) throw new DomainError('storage-unavailable', 'The store is closed.');
  }

  #keep(project: string, opening: Promise<ProjectFiles>): Promise<ProjectFiles> {
    this.#opened.set(project, opening);
    // When a person has put the files right, the next request shall find them so.
    opening.catch(() => this.#opened.get(project) === opening && this.#opened.delete(project));
    return opening;
  }

  async #moveAway(files: ProjectFiles, project: string): Promise<void> {
    try {
      await files.close();
      await moveToTrash(this.#context.folder, project, 'annotations', files.folder);
      this.#names.delete(project);
    } catch (error) {
      throw diskError(error);
    }
  }

  #announce(project: string, change: Change): void {
    this.#names.add(project);
    for (const listener of this.#listeners) {
      try {
        listener(project, change);
      } catch (error) {
        this.#context.report(`A listener failed at change ${change.seq} of ${project}: ${String(error)}`);
      }
    }
  }

  async #close(): Promise<void> {
    const opened = await Promise.allSettled(this.#opened.values());
    for (const result of opened) if (result.status === 'fulfilled') await result.value.close();
    await this.#unlock();
  }
}

/** Folders of `annotations/` that hold a project. Others (empty, or with a name that cannot be an id) are left alone. */
async function findProjects(folder: string): Promise<Set<string>> {
  const names = await readdir(annotationsFolder(folder)).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  });
  const found = new Set<string>();
  for (const name of names) {
    if (isSlug(name) && (await holdsProject(join(annotationsFolder(folder), name)))) found.add(name);
  }
  return found;
}

async function holdsProject(folder: string): Promise<boolean> {
  for (const name of [projectSnapshotName, historyName]) {
    const file = await stat(join(folder, name)).catch(() => undefined);
    if (file !== undefined && file.size > 0) return true;
  }
  return false;
}
