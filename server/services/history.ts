import type { Change, Write, Written } from '../core/change.ts';
import { DomainError } from '../core/errors.ts';
import type { AnyRecord } from '../core/records.ts';
import { writeSourceFile } from './sources.ts';
import type { Workspace } from './workspace.ts';

/**
 * Takes one change back as a change of its own: what it made is removed, what it revised or removed stands again as before. Undoing that change
 * in turn redoes the first.
 * @throws DomainError `not-found`, or `stale` when one of its records was changed since.
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
  const undone = await workspace.store.commit(project, { by, at: workspace.now(), writes, undoes: seq });
  for (const write of undone.writes)
    if ('put' in write && write.put.type === 'source') await writeSourceFile(workspace, write.put);
  return undone;
}

async function reverse(workspace: Workspace, project: string, seq: number, write: Written): Promise<Write> {
  if ('remove' in write)
    return { put: await recordAt(workspace, project, write.prior, write.remove.id), expected: 0 };
  const { type, id } = write.put;
  if (write.prior === 0) return { remove: { type, id }, expected: seq };
  return { put: await recordAt(workspace, project, write.prior, id), expected: seq };
}

/** The record as the change with this seq left it. */
async function recordAt(workspace: Workspace, project: string, seq: number, id: string): Promise<AnyRecord> {
  const change = await requireChange(workspace, project, seq);
  for (const write of change.writes) if ('put' in write && write.put.id === id) return write.put;
  throw new DomainError('not-found', `Change ${seq} did not write record ${id}.`);
}

async function requireChange(workspace: Workspace, project: string, seq: number): Promise<Change> {
  const [change] = seq < 1 ? [] : await workspace.store.history(project, seq - 1, 1);
  if (change === undefined || change.seq !== seq)
    throw new DomainError('not-found', `There is no change ${seq} in this project.`);
  return change;
}
