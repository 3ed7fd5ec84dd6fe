import type { RecordName, Write } from '../core/change.ts';
import { DomainError } from '../core/errors.ts';
import type { AnyRecord, RecordOf, RecordType } from '../core/records.ts';
import type { Workspace } from './workspace.ts';

/** What a type of record is called in a sentence. */
const nouns = {
  project: 'project',
  source: 'source',
  claim: 'claim',
  relation: 'relation',
  reference: 'reference',
  citation: 'citation',
  reading: 'reading progress',
  statement: 'statement',
  stance: 'stance',
  silence: 'silence',
  dismissal: 'dismissal',
  check: 'check',
  assessment: 'assessment',
} satisfies Record<RecordType, string>;

/** @throws DomainError `not-found`. */
export async function requireRecord<Type extends RecordType>(
  workspace: Workspace,
  project: string,
  type: Type,
  id: string,
): Promise<RecordOf<Type>> {
  const record = await workspace.store.read(project, type, id);
  if (record === undefined) {
    const where = type === 'project' ? '' : ' in this project';
    throw new DomainError('not-found', `There is no ${nouns[type]} ${id}${where}.`);
  }
  return record;
}

/** The envelope of a record that begins now. */
export function newEnvelope(
  workspace: Workspace,
  by: string,
  project: string,
  sources: string[],
  links: string[],
) {
  const at = workspace.now();
  return { id: workspace.newId(), project, creator: by, created: at, modified: at, sources, links };
}

/** Commits writes by one person as one change and gives back the records that were put, in order. */
export async function commit(
  workspace: Workspace,
  project: string,
  by: string,
  writes: readonly Write[],
  requires: readonly RecordName[] = [],
): Promise<readonly AnyRecord[]> {
  const change = await workspace.store.commit(project, { by, at: workspace.now(), writes, requires });
  return change.writes.flatMap((write) => ('put' in write ? [write.put] : []));
}

/** The first record of those put, told by its type. */
export function onlyOf<Type extends RecordType>(records: readonly AnyRecord[], type: Type): RecordOf<Type> {
  const isWanted = (record: AnyRecord): record is RecordOf<Type> => record.type === type;
  const record = records.find(isWanted);
  if (record === undefined) throw new TypeError(`the change put no ${type}`);
  return record;
}

/** Throws `stale` at once where the record is known to have moved on, so that nothing is computed on it in vain. */
export function checkRev(record: AnyRecord, expected: number): void {
  if (record.rev === expected) return;
  throw new DomainError('stale', `This ${nouns[record.type]} was changed in the meantime.`, {
    current: record,
  });
}
