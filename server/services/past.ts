import type { Change, RecordName } from '../core/change.ts';
import type { AnyRecord, RecordOf, RecordType } from '../core/records.ts';
import type { Workspace } from './workspace.ts';

/** Changes looked through for a removal; a form that was open for longer than these has no name to tell. */
const maxLookedThrough = 5_000;

/** The change that wrote a record last is the one whose seq is the record's rev. */
export async function readChange(
  { store }: Workspace,
  project: string,
  seq: number,
): Promise<Change | undefined> {
  const [change] = Number.isSafeInteger(seq) && seq > 0 ? await store.history(project, seq - 1, 1) : [];
  return change?.seq === seq ? change : undefined;
}

/** The record as it stood at this rev; `undefined` when the history has no such state of it. */
export async function readRecordAt<Type extends RecordType>(
  workspace: Workspace,
  project: string,
  type: Type,
  id: string,
  rev: number,
): Promise<RecordOf<Type> | undefined> {
  const isWanted = (record: AnyRecord): record is RecordOf<Type> => record.type === type && record.id === id;
  const change = await readChange(workspace, project, rev);
  for (const write of change?.writes ?? []) if ('put' in write && isWanted(write.put)) return write.put;
  return undefined;
}

/** The newest change after `seq` that took the record away, if one did. */
export async function findRemoval(
  { store }: Workspace,
  project: string,
  { type, id }: RecordName,
  seq: number,
): Promise<Change | undefined> {
  if (!Number.isSafeInteger(seq) || seq < 1) return undefined;
  const changes = await store.history(project, seq, maxLookedThrough);
  return changes.findLast(({ writes }) =>
    writes.some((write) => 'remove' in write && write.remove.type === type && write.remove.id === id),
  );
}
