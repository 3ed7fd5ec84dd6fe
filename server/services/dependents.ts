import type { RecordName, Write } from '../core/change.ts';
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

/** The writes that remove a record with everything that cannot stand without it. */
export async function removeWithDependents(
  workspace: Workspace,
  project: string,
  name: RecordName,
  expected: number,
): Promise<Write[]> {
  const dependents = await dependentsOf(workspace, project, name);
  return [
    ...dependents.map((record): Write => ({ remove: nameOf(record), expected: record.rev })),
    { remove: { type: name.type, id: name.id }, expected },
  ];
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
    case 'project':
    case 'source':
    case 'reference':
      return [];
  }
}

/** @throws DomainError `in-use` when the writes remove a record and leave one behind that cannot stand without it. */
export async function checkNothingIsLeft(
  workspace: Workspace,
  project: string,
  writes: readonly Write[],
): Promise<void> {
  const removed = new Set(writes.flatMap((write) => ('remove' in write ? [keyOf(write.remove)] : [])));
  for (const write of writes) {
    if (!('remove' in write)) continue;
    const dependents = await dependentsOf(workspace, project, write.remove);
    const left = dependents.find((record) => !removed.has(keyOf(record)));
    if (left === undefined) continue;
    throw new DomainError(
      'in-use',
      `A ${left.type} made since hangs on this ${write.remove.type}; take that back first.`,
    );
  }
}

function nameOf({ type, id }: AnyRecord): RecordName {
  return { type, id };
}

function keyOf({ type, id }: RecordName): string {
  return `${type}/${id}`;
}
