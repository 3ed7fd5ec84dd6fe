import type { Change, RecordName, Write, Written } from '../core/change.ts';
import { DomainError } from '../core/errors.ts';
import type { AnyRecord } from '../core/records.ts';
import { supportsOf } from './dependents.ts';
import { type KnownChanges, knownChanges } from './known-changes.ts';
import { checkNotSaidAnew, refusedUndo } from './refused-undo.ts';
import { writeSourceFile } from './sources.ts';
import type { Workspace } from './workspace.ts';

/**
 * Takes one change back as a change of its own: what it made is removed, what it revised or removed stands again as before. Undoing that change
 * in turn redoes the first.
 * @throws DomainError `not-found`; `stale` when one of its records was changed since; `in-use` when something made since hangs on a
 * record that would go; `missing-target` when what a record hangs on is gone; `exists` when it stands again, or its maker has said something else since; `invalid` for the change that began the project.
 */
export async function undoChange(
  workspace: Workspace,
  by: string,
  project: string,
  seq: number,
): Promise<Change> {
  const past = knownChanges(workspace, project);
  const change = await past.change(seq);
  const writes = await Promise.all(
    [...change.writes].reverse().map((write) => reverse(workspace, project, past, seq, write)),
  );
  if (writes.some((write) => 'remove' in write && write.remove.type === 'project'))
    throw new DomainError('invalid', 'A project is not undone but taken away, as a whole.');
  const requires = writes.flatMap((write) => ('put' in write ? supportsOf(write.put) : []));
  const frees = writes.flatMap((write) => ('remove' in write ? [write.remove] : []));
  const at = workspace.now();
  await checkNotSaidAnew(workspace, project, writes);
  const proposed = { by, at, writes, requires, frees, undoes: seq };
  const undone = await workspace.store.commit(project, proposed).catch((error: unknown) => {
    throw refusedUndo(error);
  });
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

async function reverse(
  workspace: Workspace,
  project: string,
  past: KnownChanges,
  seq: number,
  write: Written,
): Promise<Write> {
  if ('remove' in write) return { put: await recordAt(past, write.prior, write.remove), expected: 0 };
  const { type, id } = write.put;
  const expected = await revStandingFor(workspace, project, past, { type, id }, seq);
  if (write.prior === 0) return { remove: { type, id }, expected };
  return { put: await recordAt(past, write.prior, { type, id }), expected };
}

/**
 * The record's present rev, when it stands again as the change with this seq left it because everything since was taken back; so that
 * changes can be undone one after the other. Otherwise the seq itself, which a store then finds stale.
 */
async function revStandingFor(
  workspace: Workspace,
  project: string,
  past: KnownChanges,
  name: RecordName,
  seq: number,
): Promise<number> {
  const present = (await workspace.store.read(project, name.type, name.id))?.rev ?? seq;
  let rev = present;
  while (rev > seq) {
    const { undoes } = await past.change(rev);
    const write = undoes === undefined ? undefined : await past.written(undoes, name);
    if (write === undefined) return seq;
    rev = write.prior;
  }
  return rev === seq ? present : seq;
}

/** The record as the change with this seq left it. */
async function recordAt(past: KnownChanges, seq: number, name: RecordName): Promise<AnyRecord> {
  const write = await past.written(seq, name);
  if (write !== undefined && 'put' in write) return write.put;
  throw new DomainError('not-found', `Change ${seq} did not write the ${name.type} ${name.id}.`);
}
