import type { Change, RecordName, Write } from '../core/change.ts';
import { DomainError } from '../core/errors.ts';
import type { AnyRecord, RecordType, Unsaved } from '../core/records.ts';
import { loosened } from './loosened.ts';
import { checkRev, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** Records that cannot stand without this one: what its removal takes along. */
export async function dependentsOf(
  workspace: Workspace,
  project: string,
  name: RecordName,
): Promise<readonly AnyRecord[]> {
  const { store } = workspace;
  if (name.type === 'source') {
    const types = [
      'check',
      'assessment',
      'citation',
      'relation',
      'stance',
      'silence',
      'dismissal',
      'claim',
      'reading',
    ] as const;
    const lists = await Promise.all(types.map((type) => store.list(project, { type, source: name.id })));
    return lists.flatMap(({ items }): readonly AnyRecord[] => items).filter((one) => needs(one, name.id));
  }
  const types = dependentTypes[name.type] ?? [];
  const lists = await Promise.all(types.map((type) => store.list(project, { type, link: name.id })));
  const dependents = lists.flatMap(({ items }): readonly AnyRecord[] => items);
  const theirs = await Promise.all(dependents.map((one) => dependentsOf(workspace, project, one)));
  return [...theirs.flat(), ...dependents];
}

/** A citation that only has its passage in the source stands without it. */
function needs(record: AnyRecord, source: string): boolean {
  return record.type !== 'citation' || record.sources[0] === source;
}

/** What hangs on a record by its `links`. */
const dependentTypes: Partial<
  Record<
    RecordType,
    readonly ('relation' | 'citation' | 'stance' | 'silence' | 'dismissal' | 'check' | 'assessment')[]
  >
> = {
  claim: ['relation', 'citation', 'stance', 'dismissal'],
  reference: ['citation'],
  citation: ['check'],
  relation: ['assessment'],
  statement: ['stance', 'silence'],
};

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
      ...(await loosened(workspace, project, [name, ...dependents])),
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

/**
 * What takes back a record of a type with everything that cannot stand without it, in one change that can be undone. It gives that change's seq.
 * @throws DomainError `stale`, `not-found`, from what it gives.
 */
export function retractor(type: 'claim' | 'reference' | 'statement' | 'relation' | 'citation') {
  return async (workspace: Workspace, by: string, project: string, id: string, expected: number) => {
    checkRev(await requireRecord(workspace, project, type, id), expected);
    return (await removeWhole(workspace, by, project, { type, id }, expected)).seq;
  };
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
        ...sourcesNamed([record.passage?.source]),
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
    case 'dismissal':
      return [
        { type: 'source', id: record.target.source },
        ...record.links.map((id) => ({ type: 'claim' as const, id })),
      ];
    case 'check':
      return [{ type: 'citation', id: record.citation }];
    case 'assessment':
      return [{ type: 'relation', id: record.relation }];
    case 'reference':
      return sourcesNamed([record.fullText, ...(record.listed ?? []).map(({ source }) => source)]);
    case 'project':
    case 'source':
      return [];
  }
}

function sourcesNamed(ids: readonly (string | undefined)[]): RecordName[] {
  return [...new Set(ids.flatMap((id) => id ?? []))].map((id) => ({ type: 'source', id }));
}

function nameOf({ type, id }: AnyRecord): RecordName {
  return { type, id };
}
