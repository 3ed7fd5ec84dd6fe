import type { Change, Written } from '../core/change.ts';
import type { AnyRecord } from '../core/records.ts';
import { readRecordAt } from './past.ts';
import type { Workspace } from './workspace.ts';

/** Claims whose cards look different after a change, and those that are no more. `sources` are those that the change is about, `statements` those whose rows look different. */
export interface TouchedClaims {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly sources: readonly string[];
  readonly statements: readonly string[];
  /** Types of the records that it wrote or took away. */
  readonly types: readonly string[];
}

/** Claims that a change wrote, or whose relations (with what people think of them), citations and stances it wrote or took away; and statements likewise. */
export async function touchedClaims(
  workspace: Workspace,
  project: string,
  change: Change,
): Promise<TouchedClaims> {
  const changed = new Set<string>();
  const gone = new Set<string>();
  const sources = new Set<string>();
  const statements = new Set<string>();
  for (const write of change.writes) {
    const record = await recordOf(workspace, project, write);
    if (record === undefined) continue;
    for (const source of record.sources) sources.add(source);
    if (record.type === 'statement') statements.add(record.id);
    if (record.type === 'stance' || record.type === 'silence') statements.add(record.statement);
    if ('remove' in write && record.type === 'claim') gone.add(record.id);
    else for (const id of await claimsOf(workspace, record)) changed.add(id);
  }
  return {
    changed: [...changed].filter((id) => !gone.has(id)),
    gone: [...gone],
    sources: [...sources],
    statements: [...statements],
    types: [...new Set(change.writes.map((write) => ('put' in write ? write.put.type : write.remove.type)))],
  };
}

const told: ReadonlySet<string> = new Set([
  'claim',
  'relation',
  'citation',
  'check',
  'statement',
  'stance',
  'silence',
  'assessment',
]);

/** What was put; what was taken away as it stood before. Other records than those of cards and statements are passed over. */
async function recordOf(
  workspace: Workspace,
  project: string,
  write: Written,
): Promise<AnyRecord | undefined> {
  if ('put' in write) return write.put;
  const { type, id } = write.remove;
  if (!told.has(type)) return undefined;
  return readRecordAt(workspace, project, type, id, write.prior);
}

/** A judgement shows where what it judges does; of one that is gone with that, the other writes of the change tell. */
async function claimsOf({ store }: Workspace, record: AnyRecord): Promise<readonly string[]> {
  switch (record.type) {
    case 'claim':
      return [record.id];
    case 'relation':
      return [record.from, record.to];
    case 'citation':
    case 'stance':
      return [record.claim];
    case 'check': {
      const citation = await store.read(record.project, 'citation', record.citation);
      return citation === undefined ? [] : [citation.claim];
    }
    case 'assessment': {
      const relation = await store.read(record.project, 'relation', record.relation);
      return relation === undefined ? [] : [relation.from, relation.to];
    }
    default:
      return [];
  }
}
