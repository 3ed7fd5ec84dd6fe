import type { Change, ProposedChange } from '../core/change.ts';
import type { RecordOf, RecordType } from '../core/records.ts';

/** Which records to list. Every condition given must hold. */
export interface Query<Type extends RecordType> {
  readonly type: Type;
  /** Records about this source (any place in `sources`). */
  readonly source?: string;
  /** Records that point to this one (any place in `links`). */
  readonly link?: string;
  /** Records whose id sorts after this one: the `next` of the page before. */
  readonly after?: string;
  /** At most this many; all when left out. */
  readonly limit?: number;
}

/** Records by id, ascending in code-unit order. `next` is there when more follow. */
export interface Page<Kind> {
  readonly items: readonly Kind[];
  readonly next?: string;
}

export type ChangeListener = (project: string, change: Change) => void;

/**
 * Where records live. All stores keep these promises, and one contract suite holds them to it:
 *
 * - `commit` applies all writes of a change or none. It fails with `DomainError` `stale` (details.current is the record as it stands) when a record's rev is not
 *   the expected one, `exists` when a new record's id is taken, `not-found` when a record to revise or remove is not there, and
 *   `missing-target` when a required record is not there, `in-use` when something still hangs on a record that the change frees once the writes are applied (so one that the same change puts will do). A record of another project, or
 *   an id that cannot name a project or a source, is `invalid`. The change gets the project's next `seq`, and every record
 *   that it puts gets that seq as its `rev`.
 * - When `commit` returns, the change is on disk and survives the loss of power. A change that was not acknowledged may be there after a restart, whole, or not at all.
 * - A full or read-only disk makes `commit` fail with `storage-full` or `read-only`; what was acknowledged before stays readable, and later commits work
 *   again once the disk does.
 * - Reads see every change that was acknowledged, and none that failed.
 * - What is given back is frozen or a copy: a caller cannot change the store's records by mutating them.
 * - A project begins with the first change committed to it, which must put its `project` record; any other first change is `not-found`.
 * - After `close`, everything fails with `storage-unavailable`.
 */
export interface Store {
  /** Ids of all projects, ascending. */
  projects(): Promise<readonly string[]>;
  /** `undefined` when there is no such project or record. */
  read<Type extends RecordType>(project: string, type: Type, id: string): Promise<RecordOf<Type> | undefined>;
  list<Type extends RecordType>(project: string, query: Query<Type>): Promise<Page<RecordOf<Type>>>;
  /** How many records `list` would give without `after` and `limit`; answered without reading them. */
  count<Type extends RecordType>(
    project: string,
    query: Omit<Query<Type>, 'after' | 'limit'>,
  ): Promise<number>;
  commit(project: string, change: ProposedChange): Promise<Change>;
  /** Changes after `seq`, oldest first, at most `limit` of them. */
  history(project: string, afterSeq: number, limit: number): Promise<readonly Change[]>;
  /** The seq of the project's newest change; 0 when there is no such project. */
  seq(project: string): Promise<number>;
  /** Calls the listener after each acknowledged change, in order of seq. A listener that throws disturbs nobody. Returns the function that ends it. */
  subscribe(listener: ChangeListener): () => void;
  /** Takes a project out of the store. A file store moves its files into `.crossclaim/trash/`; nothing is erased. Does nothing when there is no such project. */
  retire(project: string): Promise<void>;
  /** Writes what is pending and lets go of files, locks and connections. */
  close(): Promise<void>;
}
