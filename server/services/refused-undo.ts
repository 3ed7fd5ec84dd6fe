import type { Write } from '../core/change.ts';
import { DomainError, type ErrorCode } from '../core/errors.ts';
import type { AnyRecord, RecordType, Unsaved } from '../core/records.ts';
import type { Workspace } from './workspace.ts';

/** Why a change cannot be taken back, and what a person can do about it. */
const words: Partial<Record<ErrorCode, string>> = {
  'in-use':
    'This cannot be taken back: something was made since that needs what would go, such as a citation or a check. Take that away first. Nothing was changed.',
  stale:
    'This cannot be taken back any more: something of it was changed since. Take the later change back first, or change it by hand. Nothing was changed.',
  'not-found':
    'This cannot be taken back any more: something of it was taken away since. Bring that back first. Nothing was changed.',
  exists: 'This stands again already. Nothing was changed.',
  'missing-target':
    'This cannot be brought back: something that it needs, such as its source or its claim, is not there any more. Bring that back first. Nothing was changed.',
};

/** What a store refuses, told to the person who wanted to take a change back. */
export function refusedUndo(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  const message = words[error.code];
  return message === undefined
    ? error
    : new DomainError(error.code, message, error.details, { cause: error });
}

/** Types of which a person has one on each thing. */
const onePerPerson: ReadonlySet<RecordType> = new Set(['check', 'assessment', 'silence']);

/** @throws DomainError `exists` when the undo would bring back what somebody withdrew, and has said anew since. */
export async function checkNotSaidAnew(
  workspace: Workspace,
  project: string,
  writes: readonly Write[],
): Promise<void> {
  for (const write of writes) {
    if (!('put' in write) || write.expected !== 0 || !onePerPerson.has(write.put.type)) continue;
    const current = await saidAnew(workspace, project, write.put);
    if (current === undefined) continue;
    const message = `${current.creator} has said something else of this since. Change that, or withdraw it first. Nothing was changed.`;
    throw new DomainError('exists', message, { current });
  }
}

async function saidAnew(
  { store }: Workspace,
  project: string,
  { type, id, creator, links, sources }: Unsaved,
): Promise<AnyRecord | undefined> {
  const [link] = links;
  if (link === undefined) return undefined;
  const { items } = await store.list(project, { type, link });
  const isOfSame = (one: AnyRecord) => type !== 'silence' || one.sources[0] === sources[0];
  return items.find((one: AnyRecord) => one.id !== id && one.creator === creator && isOfSame(one));
}
