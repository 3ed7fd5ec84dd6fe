import type { Change, RecordName, Written } from '../core/change.ts';
import { DomainError } from '../core/errors.ts';
import { readChange } from './past.ts';
import type { Workspace } from './workspace.ts';

/** Changes of a project's past, each read and gone through once, however many of its records are asked for. */
export interface KnownChanges {
  /** @throws DomainError `not-found`. */
  change(seq: number): Promise<Change>;
  /** What the change with this seq wrote of a record; `undefined` when it wrote nothing of it. @throws DomainError `not-found`. */
  written(seq: number, name: RecordName): Promise<Written | undefined>;
}

interface KnownChange {
  readonly change: Change;
  readonly byRecord: ReadonlyMap<string, Written>;
}

/** Meant for one piece of work: it keeps all that it has read. */
export function knownChanges(workspace: Workspace, project: string): KnownChanges {
  const known = new Map<number, Promise<KnownChange>>();

  async function read(seq: number): Promise<KnownChange> {
    const change = await readChange(workspace, project, seq);
    if (change === undefined)
      throw new DomainError('not-found', `There is no change ${seq} in this project.`);
    const entries = change.writes.map(
      (write) => [keyOf('put' in write ? write.put : write.remove), write] as const,
    );
    return { change, byRecord: new Map(entries) };
  }

  function find(seq: number): Promise<KnownChange> {
    const found = known.get(seq) ?? read(seq);
    known.set(seq, found);
    return found;
  }

  return {
    change: async (seq) => (await find(seq)).change,
    written: async (seq, name) => (await find(seq)).byRecord.get(keyOf(name)),
  };
}

function keyOf({ type, id }: RecordName): string {
  return `${type}/${id}`;
}
