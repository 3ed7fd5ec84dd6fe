import type { Change, ProposedChange, RecordName, Write, Written } from '../../core/change.ts';
import { DomainError } from '../../core/errors.ts';
import { isSlug } from '../../core/ids.ts';
import type { AnyRecord } from '../../core/records.ts';
import type { ParseRecord } from './change-line.ts';
import { type ParsedPuts, parsePut } from './parse-puts.ts';
import type { RecordIndex } from './record-index.ts';

/** A record as a change that is not durable yet leaves it: `undefined` when the change removes it. */
interface Drafted {
  readonly record: AnyRecord | undefined;
  readonly seq: number;
}

interface Plan {
  readonly writes: readonly Written[];
  /** What the change itself leaves, by key. */
  readonly own: ReadonlyMap<string, Drafted>;
}

const nothing: ReadonlyMap<string, Drafted> = new Map();

/**
 * The project as it will stand when every change on its way to the disk has arrived. New changes are checked against it; readers never see it.
 */
export class DraftState {
  readonly #project: string;
  readonly #index: RecordIndex;
  readonly #parseRecord: ParseRecord;
  readonly #drafted = new Map<string, Drafted>();
  #nextSeq: number;

  constructor(project: string, index: RecordIndex, parseRecord: ParseRecord, nextSeq: number) {
    this.#project = project;
    this.#index = index;
    this.#parseRecord = parseRecord;
    this.#nextSeq = nextSeq;
  }

  /**
   * Checks a change against the drafted state and takes it in, whole. `undefined` when only changes that are still on their way stand against it:
   * they may fail, so the change has to be tried again when they have arrived.
   * @param parsed what was parsed of it beforehand
   * @throws {DomainError} as `Store.commit` says; the state is then as it was.
   */
  take(proposed: ProposedChange, parsed: ParsedPuts): Change | undefined {
    const seq = this.#nextSeq;
    const plan = this.#planOrWait(proposed, parsed, seq);
    if (plan === undefined) return undefined;
    for (const [key, drafted] of plan.own) this.#drafted.set(key, drafted);
    this.#nextSeq = seq + 1;
    const { at, by, undoes } = proposed;
    const { writes } = plan;
    return Object.freeze({ seq, at, by, writes, ...(undoes === undefined ? {} : { undoes }) });
  }

  /** The change is in the index now; what no later change has drafted anew is forgotten here. */
  forget(change: Change): void {
    for (const write of change.writes) {
      const key = keyOf('put' in write ? write.put : write.remove);
      if (this.#drafted.get(key)?.seq === change.seq) this.#drafted.delete(key);
    }
  }

  /** None of the changes on their way will arrive. */
  abandon(nextSeq: number): void {
    this.#drafted.clear();
    this.#nextSeq = nextSeq;
  }

  #planOrWait(proposed: ProposedChange, parsed: ParsedPuts, seq: number): Plan | undefined {
    try {
      return this.#plan(proposed, parsed, seq, this.#drafted);
    } catch (error) {
      if (this.#drafted.size === 0) throw error;
      // What is acknowledged decides whether the refusal is final, and is all that the error may show.
      this.#plan(proposed, parsed, seq, nothing);
      return undefined;
    }
  }

  #plan(
    proposed: ProposedChange,
    parsed: ParsedPuts,
    seq: number,
    drafted: ReadonlyMap<string, Drafted>,
  ): Plan {
    const own = new Map<string, Drafted>();
    const current = (name: RecordName) => {
      const key = keyOf(name);
      const found = own.get(key) ?? drafted.get(key);
      return found === undefined ? this.#index.get(name.type, name.id) : found.record;
    };
    const writes = proposed.writes.map((write): Written => {
      const name = 'put' in write ? write.put : write.remove;
      const prior = revToReplace(name, write, current(name));
      const record = 'put' in write ? this.#record(write.put, parsed, seq) : undefined;
      own.set(keyOf(name), { record, seq });
      const { type, id } = name;
      return Object.freeze(
        record === undefined ? { remove: Object.freeze({ type, id }), prior } : { put: record, prior },
      );
    });
    for (const name of proposed.requires ?? []) {
      if (current(name) !== undefined) continue;
      throw new DomainError('missing-target', `There is no ${name.type} “${name.id}”.`);
    }
    const pending = new Map([...drafted, ...own]);
    this.#checkFree(proposed.frees ?? [], pending);
    if (seq === 1 && own.get(keyOf({ type: 'project', id: this.#project }))?.record === undefined) {
      throw new DomainError('not-found', `There is no project “${this.#project}”.`);
    }
    return { writes: Object.freeze(writes), own };
  }

  /** `pending` is what the change itself and those on their way leave; it is gone through once, however many records go. @throws {DomainError} `in-use` */
  #checkFree(names: readonly RecordName[], pending: ReadonlyMap<string, Drafted>): void {
    if (names.length === 0) return;
    const hanging = hangingBy([...pending.values()].flatMap(({ record }) => record ?? []));
    for (const { type, id } of names) {
      const left =
        (type === 'source' ? hanging.sources : hanging.links).get(id) ??
        this.#index.hangingOn({ type, id }).find((record) => !pending.has(keyOf(record)));
      if (left === undefined) continue;
      throw new DomainError('in-use', `The ${left.type} “${left.id}” hangs on the ${type} “${id}”.`);
    }
  }

  #record(put: object, parsed: ParsedPuts, rev: number): AnyRecord {
    const made = parsed.get(put);
    const record =
      made === undefined ? parsePut(this.#parseRecord, put, rev) : Object.freeze({ ...made, rev });
    if (record.project !== this.#project) {
      throw new DomainError(
        'invalid',
        `The ${record.type} “${record.id}” is of project “${record.project}”.`,
      );
    }
    const home = record.sources[0];
    // The home's name becomes a file's name.
    if (home !== undefined && !isSlug(home))
      throw new DomainError('invalid', `“${home}” cannot name a source.`);
    return record;
  }
}

function revToReplace(name: RecordName, write: Write, current: AnyRecord | undefined): number {
  const creates = 'put' in write && write.expected === 0;
  if (current === undefined) {
    if (creates) return 0;
    throw new DomainError('not-found', `There is no ${name.type} “${name.id}”.`);
  }
  if (current.rev === write.expected) return current.rev;
  if (creates) throw new DomainError('exists', `There already is a ${name.type} “${name.id}”.`, { current });
  throw new DomainError('stale', `The ${name.type} “${name.id}” was changed in the meantime.`, { current });
}

/** The first of the records that has an id among its sources, and among its links. */
function hangingBy(records: readonly AnyRecord[]) {
  const [sources, links] = [new Map<string, AnyRecord>(), new Map<string, AnyRecord>()];
  for (const record of records) {
    for (const id of record.sources) if (!sources.has(id)) sources.set(id, record);
    for (const id of record.links) if (!links.has(id)) links.set(id, record);
  }
  return { sources, links };
}

function keyOf({ type, id }: RecordName): string {
  return `${type}/${id}`;
}
