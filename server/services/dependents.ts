import type { Change, RecordName, Write } from '../core/change.ts';
import { DomainError } from '../core/errors.ts';
import type { AnyRecord, Unsaved } from '../core/records.ts';
import type { Workspace } from './workspace.ts';

/** Records that cannot stand without this one: what a claim's or a reference's removal takes along. */
export async function dependentsOf(
  workspace: Workspace,
  project: string,
  name: RecordName,
): Promise<readonly AnyRecord[]> {
  const { store } = workspace;
  if (name.type === 'source') {
    const types = ['citation', 'relation', 'claim', 'reading'] as const;
    const lists = await Promise.all(types.map((type) => store.list(project, { type, source: name.id })));
    return lists.flatMap(({ items }): readonly AnyRecord[] => items);
  }
  if (name.type !== 'claim' && name.type !== 'reference') return [];
  const types = ['relation', 'citation'] as const;
  const lists = await Promise.all(types.map((type) => store.list(project, { type, link: name.id })));
  return lists.flatMap(({ items }): readonly AnyRecord[] => items);
}

/** Somebody may relate a claim at the moment when another takes it back; more often than this in a row is no accident. */
const attempts = 5;

/** Removes a record with everything that cannot stand without it, in one change. @throws DomainError `stale`, `not-found`. */
export async function removeWhole(
  workspace: Workspace,
  by: string,
  project: string,
  name: RecordName,
  expected: number,
): Promise<Change> {
  for (let attempt = 1; ; attempt += 1) {
    const dependents = await dependentsOf(workspace, project, name);
    const writes = [
      ...dependents.map((record): Write => ({ remove: nameOf(record), expected: record.rev })),
      { remove: name, expected },
    ];
    const frees = writes.flatMap((write) => ('remove' in write ? [write.remove] : []));
    try {
      return await workspace.store.commit(project, { by, at: workspace.now(), writes, frees });
    } catch (error) {
      if (attempt === attempts || !(await isOvertaken(workspace, project, name, expected, error)))
        throw error;
    }
  }
}

/** Whether something that hangs on the record came, went or changed in the meantime, and the record itself did not. */
async function isOvertaken(
  { store }: Workspace,
  project: string,
  { type, id }: RecordName,
  expected: number,
  error: unknown,
): Promise<boolean> {
  if (!(error instanceof DomainError)) return false;
  if (error.code === 'in-use') return true;
  return (
    (error.code === 'stale' || error.code === 'not-found') &&
    (await store.read(project, type, id))?.rev === expected
  );
}

/** Records that this one cannot stand without. */
export function supportsOf(record: Unsaved): RecordName[] {
  switch (record.type) {
    case 'claim':
      return [{ type: 'source', id: record.target.source }];
    case 'relation':
      return [record.from, record.to].map((id) => ({ type: 'claim', id }));
    case 'citation':
      return [
        { type: 'claim', id: record.claim },
        { type: 'reference', id: record.reference },
      ];
    case 'reading':
      return [{ type: 'source', id: record.source }];
    case 'statement':
      return record.links.map((id) => ({ type: 'claim', id }));
    case 'stance':
      return [
        { type: 'statement', id: record.statement },
        { type: 'claim', id: record.claim },
      ];
    case 'silence':
      return [
        { type: 'statement', id: record.statement },
        { type: 'source', id: record.source },
      ];
    case 'project':
    case 'source':
    case 'reference':
      return [];
  }
}

function nameOf({ type, id }: AnyRecord): RecordName {
  return { type, id };
}
