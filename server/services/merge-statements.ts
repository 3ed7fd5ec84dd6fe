import type { RecordName, Write } from '../core/change.ts';
import { DomainError } from '../core/errors.ts';
import { type Held, mergeStatements } from '../core/merge-statements.ts';
import type { AnyRecord } from '../core/records.ts';
import type { Statement } from '../core/statement.ts';
import { checkRev, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

export interface Merged {
  /** As it stands after the merge. */
  readonly statement: Statement;
  /** Seq of the change, by which all of it can be undone. */
  readonly change: number;
  /** Stances and silences that went over. */
  readonly moved: number;
  /** Those that fell together with one of the same person on the same claim or source. */
  readonly joined: number;
}

/** Into which statement, and, for an assertion merged into a question, as which of its answers. */
export interface MergeInput {
  readonly into: string;
  readonly answer?: string | undefined;
}

/**
 * Merges a statement into another, with its stances and silences, in one change; the other keeps its words and its place.
 * @throws DomainError `self-merge`, `stale`, `not-found`, `missing-target`, `invalid`, `too-large`.
 */
export async function mergeStatement(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  input: MergeInput,
): Promise<Merged> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await mergeOnce(workspace, by, project, id, expected, input);
    } catch (error) {
      const isOvertaken = error instanceof DomainError && error.code === 'in-use';
      if (!isOvertaken || attempt === attempts) throw error;
    }
  }
}

/** Somebody may add a stance at the very moment of the merge; it then goes over too. More often than this in a row is no accident. */
const attempts = 5;

async function mergeOnce(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  { into, answer }: MergeInput,
): Promise<Merged> {
  const from = await requireRecord(workspace, project, 'statement', id);
  checkRev(from, expected);
  const target = await workspace.store.read(project, 'statement', into);
  if (target === undefined) {
    const message = `There is no statement ${into} in this project.`;
    throw new DomainError('missing-target', message, { fields: [{ path: 'into', message }] });
  }
  const at = workspace.now();
  const merge = mergeStatements(await held(workspace, from), await held(workspace, target), at, answer);
  const gone: AnyRecord[] = [...merge.stances.gone, ...merge.silences.gone, from];
  const put: AnyRecord[] = [
    merge.statement,
    ...[merge.stances, merge.silences].flatMap(({ moved, joined }): AnyRecord[] => [...moved, ...joined]),
  ];
  const writes = [
    ...put.map((record): Write => ({ put: record, expected: record.rev })),
    ...gone.map((record): Write => ({ remove: nameOf(record), expected: record.rev })),
  ];
  const change = await workspace.store.commit(project, { by, at, writes, frees: gone.map(nameOf) });
  return {
    statement: { ...merge.statement, rev: change.seq },
    change: change.seq,
    moved: merge.stances.moved.length + merge.silences.moved.length,
    joined: merge.stances.gone.length + merge.silences.gone.length,
  };
}

/** The statement with its stances and silences, as a merge looks at it. */
export async function held({ store }: Workspace, statement: Statement): Promise<Held> {
  const query = { link: statement.id };
  const [stances, silences] = await Promise.all([
    store.list(statement.project, { type: 'stance', ...query }),
    store.list(statement.project, { type: 'silence', ...query }),
  ]);
  return { statement, stances: stances.items, silences: silences.items };
}

function nameOf({ type, id }: AnyRecord): RecordName {
  return { type, id };
}
