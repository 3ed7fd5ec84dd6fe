import type { Change, RecordName, Write, Written } from '../core/change.ts';
import { DomainError } from '../core/errors.ts';
import type { AnyRecord } from '../core/records.ts';
import { supportsOf } from './dependents.ts';
import { writeSourceFile } from './sources.ts';
import type { Workspace } from './workspace.ts';

/**
 * Takes one change back as a change of its own: what it made is removed, what it revised or removed stands again as before. Undoing that change
 * in turn redoes the first.
 * @throws DomainError `not-found`; `stale` when one of its records was changed since; `in-use` when something made since hangs on a
 * record that would go; `missing-target` when what a record hangs on is gone; `invalid` for the change that began the project.
 */
export async function undoChange(
  workspace: Workspace,
  by: string,
  project: string,
  seq: number,
): Promise<Change> {
  const change = await requireChange(workspace, project, seq);
  const writes = await Promise.all(
    [...change.writes].reverse().map((write) => reverse(workspace, project, seq, write)),
  );
  if (writes.some((write) => 'remove' in write && write.remove.type === 'project'))
    throw new DomainError('invalid', 'A project is not undone but taken away, as a whole.');
  const requires = writes.flatMap((write) => ('put' in write ? supportsOf(write.put) : []));
  const frees = writes.flatMap((write) => ('remove' in write ? [write.remove] : []));
  const at = workspace.now();
  const undone = await workspace.store.commit(project, { by, at, writes, requires, frees, undoes: seq });
  await followWithFiles(workspace, project, undone);
  return undone;
}

/** The file that people see in the folder follows the record of its source. */
async function followWithFiles(workspace: Workspace, project: string, change: Change): Promise<void> {
  for (const write of change.writes) {
    if ('put' in write && write.put.type === 'source') await writeSourceFile(workspace, write.put);
    if ('remove' in write && write.remove.type === 'source')
      await workspace.library.removeFile(project, `${write.remove.id}.md`);
  }
}

async function reverse(workspace: Workspace, project: string, seq: number, write: Written): Promise<Write> {
  if ('remove' in write)
    return { put: await recordAt(workspace, project, write.prior, write.remove), expected: 0 };
  const { type, id } = write.put;
  const expected = await revStandingFor(workspace, project, { type, id }, seq);
  if (write.prior === 0) return { remove: { type, id }, expected };
  return { put: await recordAt(workspace, project, write.prior, { type, id }), expected };
}

/**
 * The record's present rev, when it stands again as the change with this seq left it because everything since was taken back; so that
 * changes can be undone one after the other. Otherwise the seq itself, which a store then finds stale.
 */
async function revStandingFor(
  workspace: Workspace,
  project: string,
  { type, id }: RecordName,
  seq: number,
): Promise<number> {
  const present = (await workspace.store.read(project, type, id))?.rev ?? seq;
  let rev = present;
  while (rev > seq) {
    const { undoes } = await requireChange(workspace, project, rev);
    const undone = undoes === undefined ? undefined : await requireChange(workspace, project, undoes);
    const write = undone?.writes.find((one) => {
      const name = 'put' in one ? one.put : one.remove;
      return name.type === type && name.id === id;
    });
    if (write === undefined) return seq;
    rev = write.prior;
  }
  return rev === seq ? present : seq;
}

/** The record as the change with this seq left it. */
async function recordAt(
  workspace: Workspace,
  project: string,
  seq: number,
  { type, id }: RecordName,
): Promise<AnyRecord> {
  const change = await requireChange(workspace, project, seq);
  for (const write of change.writes)
    if ('put' in write && write.put.type === type && write.put.id === id) return write.put;
  throw new DomainError('not-found', `Change ${seq} did not write the ${type} ${id}.`);
}

async function requireChange(workspace: Workspace, project: string, seq: number): Promise<Change> {
  const [change] = seq < 1 ? [] : await workspace.store.history(project, seq - 1, 1);
  if (change === undefined || change.seq !== seq)
    throw new DomainError('not-found', `There is no change ${seq} in this project.`);
  return change;
}
