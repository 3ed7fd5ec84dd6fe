import type { Write } from '../core/change.ts';
import { DomainError, type ErrorCode } from '../core/errors.ts';
import { mergeReferences } from '../core/merge-references.ts';
import type { Reference } from '../core/reference.ts';
import { type DuplicateBy, duplicateIndex } from '../core/references/duplicates.ts';
import type { ListedReference, ReferenceList } from './list-references.ts';
import { pacer } from './pacer.ts';
import { checkRev, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** Two references that look like one work: the older one, the newer one, and what they have in common. */
export interface SameReferences {
  readonly older: ListedReference;
  readonly newer: ListedReference;
  readonly by: DuplicateBy;
}

/** What was found in a list, for as long as it is kept. */
const found = new WeakMap<readonly ListedReference[], Promise<readonly SameReferences[]>>();

/** References of a project that look the same, in the order in which the newer ones were added. */
export function findSameReferences({ all }: ReferenceList): Promise<readonly SameReferences[]> {
  const known = found.get(all) ?? compareAll(all);
  found.set(all, known);
  return known;
}

async function compareAll(all: readonly ListedReference[]): Promise<readonly SameReferences[]> {
  const byId = new Map(all.map((listed) => [listed.reference.id, listed]));
  const index = duplicateIndex();
  const pause = pacer();
  const pairs: SameReferences[] = [];
  for (const newer of all) {
    const { id, csl } = newer.reference;
    const match = index.find(csl);
    const older = byId.get(match?.id ?? '');
    if (match !== undefined && older !== undefined) pairs.push({ older, newer, by: match.by });
    index.add(id, csl);
    await pause();
  }
  return pairs;
}

export interface MergeOf {
  readonly into: string;
  /** Fields of the one that goes, which replace those of the one that stays. */
  readonly take: ReadonlySet<string>;
  /** Of the two, as they were shown. */
  readonly revs: { readonly from: number; readonly into: number };
}

export interface MergedReferences {
  readonly reference: Reference;
  /** Seq of the change, by which all of it can be undone. */
  readonly change: number;
  /** Citations that went over. */
  readonly moved: number;
}

/** Somebody may cite it at the moment when it is merged; more often than this in a row is no accident. */
const attempts = 5;

/** Merges a reference into another, with its citations, in one change. @throws DomainError `self-merge`, `stale`, `not-found`, `missing-target`, `in-use`. */
export async function mergeReference(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  asked: MergeOf,
): Promise<MergedReferences> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await mergeOnce(workspace, by, project, id, asked);
    } catch (error) {
      const isOvertaken = error instanceof DomainError && overtaken.has(error.code);
      if (!isOvertaken || attempt === attempts) throw error;
    }
  }
}

/** A citation came, went or was changed; whether it was one of the two references itself the next attempt tells. */
const overtaken: ReadonlySet<string> = new Set(['in-use', 'stale', 'not-found'] satisfies ErrorCode[]);

async function mergeOnce(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  { into, take, revs }: MergeOf,
): Promise<MergedReferences> {
  const { store } = workspace;
  const from = await requireRecord(workspace, project, 'reference', id);
  const target = await store.read(project, 'reference', into);
  if (target === undefined) {
    const message = 'The other reference is not there any more.';
    throw new DomainError('missing-target', message, { fields: [{ path: 'into', message }] });
  }
  const { items } = await store.list(project, { type: 'citation', link: id });
  const at = workspace.now();
  const { reference, citations } = mergeReferences(from, target, items, take, at);
  checkRev(from, revs.from);
  checkRev(target, revs.into);
  const gone = { type: 'reference' as const, id };
  const writes = [
    ...[reference, ...citations].map((put): Write => ({ put, expected: put.rev })),
    { remove: gone, expected: from.rev },
  ];
  const { seq } = await store.commit(project, { by, at, writes, frees: [gone] });
  return { reference: { ...reference, rev: seq }, change: seq, moved: citations.length };
}
