import { createHash } from 'node:crypto';
import { DomainError } from '../core/errors.ts';
import { currentVersion } from '../core/source.ts';
import { entryKey, maxEntryLength, type ReadEntry } from './list-entries.ts';
import { requireRecord } from './records.ts';
import { type ListedEntry, referenceListOf, skipsIn } from './reference-lists.ts';
import { addDismissal } from './suggest/dismissals.ts';
import { type EntryToTake, type TakenIn, takeInEntries } from './take-in-entries.ts';
import type { Workspace } from './workspace.ts';

/** Which entries of a source's list are meant: by their keys, or all that are sure of the list that was seen. */
export type ChosenEntries =
  | { readonly keys: readonly string[] }
  | { /** The mark of the list that was seen. */ readonly sureOf: string };

/** Tells two lists apart: the same for as long as the same entries stand in the same order. */
export function listMark(entries: readonly Pick<ReadEntry, 'key'>[]): string {
  return createHash('sha256')
    .update(entries.map(({ key }) => key).join())
    .digest('hex')
    .slice(0, 16);
}

/** Whether an entry waits for somebody to decide on it. */
export function isOpen({ joinedBy, isSkipped }: Pick<ListedEntry, 'joinedBy' | 'isSkipped'>): boolean {
  return joinedBy !== 'listed' && !isSkipped;
}

/** Whether it can be taken in unseen: everything that matters is sure. */
export function isSure(entry: ListedEntry): boolean {
  return isOpen(entry) && entry.parsed.isSure && entry.csl !== undefined;
}

/**
 * Takes entries of a source's own list into the bibliography, in one change.
 * @throws DomainError `stale` when an entry no longer stands in the source's list or the list is another one by now, `invalid` for an entry whose title
 * is not known, `not-found`, `missing-target`.
 */
export async function acceptEntries(
  workspace: Workspace,
  by: string,
  project: string,
  source: string,
  chosen: ChosenEntries,
): Promise<TakenIn> {
  const list = await referenceListOf(workspace, project, source);
  return takeInEntries(workspace, by, project, entriesToTake(list, chosen), { source });
}

/** The chosen entries of a list. @throws DomainError `stale`, `invalid` as `acceptEntries`. */
export function entriesToTake(list: readonly ListedEntry[], chosen: ChosenEntries): readonly EntryToTake[] {
  const entries =
    'keys' in chosen ? chosen.keys.map((key) => requireEntry(list, key)) : sureOf(list, chosen.sureOf);
  return entries.map(whole);
}

/** Remembers that an entry is not to be taken in. Gives the seq of the change. @throws DomainError `stale`, `not-found`. */
export async function skipEntry(
  workspace: Workspace,
  by: string,
  project: string,
  source: string,
  key: string,
): Promise<number> {
  const { entry } = requireEntry(await referenceListOf(workspace, project, source), key);
  const { number } = currentVersion(await requireRecord(workspace, project, 'source', source));
  const span = { start: entry.start, end: Math.min(entry.end, entry.start + maxEntryLength) };
  const target = { source, version: number, spans: [span] };
  const words = entry.text.slice(0, maxEntryLength);
  return (await addDismissal(workspace, by, project, { target, entry: words, note: '' })).rev;
}

/** Brings a skipped entry back, whoever skipped it. Gives the seq of the change. @throws DomainError `stale` when it is not skipped, `not-found`. */
export async function unskipEntry(
  workspace: Workspace,
  by: string,
  project: string,
  source: string,
  key: string,
): Promise<number> {
  const skips = (await skipsIn(workspace, project, source)).filter(
    ({ entry = '' }) => entryKey(entry) === key,
  );
  if (skips.length === 0) throw new DomainError('stale', 'This entry is not skipped any more.');
  const writes = skips.map(({ id, rev }) => ({ remove: { type: 'dismissal' as const, id }, expected: rev }));
  const { seq } = await workspace.store.commit(project, { by, at: workspace.now(), writes });
  return seq;
}

/** @throws DomainError `stale` when the list has no such entry. */
export function requireEntry(list: readonly ListedEntry[], key: string): ListedEntry {
  const found = list.find((one) => one.key === key);
  if (found !== undefined) return found;
  throw new DomainError(
    'stale',
    'The source was changed: this entry no longer stands in its list. Nothing was taken into the bibliography.',
  );
}

function sureOf(list: readonly ListedEntry[], seen: string): readonly ListedEntry[] {
  if (listMark(list) === seen) return list.filter(isSure);
  throw new DomainError(
    'stale',
    'The list has changed since you saw it. Look at it again; nothing was taken into the bibliography.',
  );
}

function whole({ csl, entry, key }: ListedEntry): EntryToTake {
  if (csl !== undefined) return { csl, entry: entry.text };
  const message = 'No title was found in it: mend it, then it can be taken into the bibliography.';
  throw new DomainError('invalid', message, { fields: [{ path: `keys.${key}`, message }] });
}
