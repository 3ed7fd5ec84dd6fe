import type { CslItem } from '../core/csl-item.ts';
import type { Dismissal } from '../core/dismissal.ts';
import type { Reference } from '../core/reference.ts';
import { type DuplicateBy, duplicateIndex } from '../core/references/duplicates.ts';
import type { Source } from '../core/source.ts';
import { entryKey, findEntries, type ReadEntry, readEntries, readPart } from './list-entries.ts';
import { pacer } from './pacer.ts';
import { requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** An entry of a source's own reference list, with what became of it. */
export interface ListedEntry extends ReadEntry {
  /** The reference of the project that it was taken in as, or one that is the same work. */
  readonly reference: Reference | undefined;
  /** How that is known: somebody took the entry in, or both have this in common. */
  readonly joinedBy: 'listed' | DuplicateBy | undefined;
  /** Somebody has said that it is not to be taken in. */
  readonly isSkipped: boolean;
  /** Who said so first and when, where that is kept: what is skipped of a pasted list is not. */
  readonly skip?: Pick<Dismissal, 'creator' | 'created'>;
}

/** How much of a source's reference lists has been gone through. */
export interface ListProgress {
  readonly entries: number;
  readonly taken: number;
  readonly skipped: number;
}

/** The entries of the current version's own reference lists, in the order of the text. @throws DomainError `not-found` for the source. */
export async function referenceListOf(
  workspace: Workspace,
  project: string,
  source: string,
): Promise<readonly ListedEntry[]> {
  const record = await requireRecord(workspace, project, 'source', source);
  return joinEntries(workspace, record, await readEntries(workspace, record));
}

/** As `referenceListOf`, but of a long list that nobody has asked for yet perhaps only these entries are read. */
export async function referenceListPart(
  workspace: Workspace,
  source: Source,
  from: number,
  until: number,
): Promise<{ readonly list: readonly ListedEntry[]; readonly isWhole: boolean }> {
  const { entries, isWhole } = await readPart(workspace, source, from, until);
  return { list: await joinEntries(workspace, source, entries), isWhole };
}

async function joinEntries(
  workspace: Workspace,
  { project, id }: Source,
  entries: readonly ReadEntry[],
): Promise<readonly ListedEntry[]> {
  if (entries.length === 0) return [];
  const [references, skips] = await Promise.all([
    referencesOf(workspace, project),
    skipsIn(workspace, project, id),
  ]);
  const known = await knownReferences(references, id);
  const skipped = firstSkips(skips);
  const pace = pacer();
  const joined: ListedEntry[] = [];
  for (const one of entries) {
    const skip = skipped.get(one.key);
    joined.push({ ...one, ...known.find(one), isSkipped: skip !== undefined, ...(skip && { skip }) });
    await pace();
  }
  return joined;
}

/** For each source: how many entries its lists have, and how many were taken in or skipped. Nothing is parsed for it. */
export async function listProgress(
  workspace: Workspace,
  project: string,
  sources: readonly Source[],
): Promise<ReadonlyMap<string, ListProgress>> {
  const [references, dismissals] = await Promise.all([
    referencesOf(workspace, project),
    workspace.store.list(project, { type: 'dismissal' }),
  ]);
  const taken = keysBySource(references.flatMap(({ listed = [] }) => listed));
  const skipped = keysBySource(dismissals.items.flatMap(skippedEntry));
  const progress = new Map<string, ListProgress>();
  for (const source of sources) {
    const keys = (await findEntries(workspace, source)).map(({ key }) => key);
    const [own, left] = [taken.get(source.id), skipped.get(source.id)];
    progress.set(source.id, {
      entries: keys.length,
      taken: keys.filter((key) => own?.has(key) === true).length,
      skipped: keys.filter((key) => own?.has(key) !== true && left?.has(key) === true).length,
    });
  }
  return progress;
}

/** References that were taken in from a source and stand in no entry of its present lists: pasted ones, and those of earlier versions. */
export async function takenElsewhere(
  workspace: Workspace,
  project: string,
  source: string,
  list: readonly ListedEntry[],
): Promise<readonly Reference[]> {
  const there = new Set(list.map(({ key }) => key));
  const references = await referencesOf(workspace, project);
  return references.filter(({ listed = [] }) => {
    const own = listed.filter((one) => one.source === source);
    return own.length > 0 && own.every(({ entry }) => !there.has(entryKey(entry)));
  });
}

export interface KnownReferences {
  find(entry: Pick<ReadEntry, 'key' | 'csl'>): Pick<ListedEntry, 'reference' | 'joinedBy'>;
  /** From now on found as the same work, and for the entries that it names. */
  add(reference: Reference): void;
}

/** What a project's references are found by: the entries of one source that name them, and what makes two works the same. */
export async function knownReferences(
  references: readonly Reference[],
  source: string,
): Promise<KnownReferences> {
  const byId = new Map<string, Reference>();
  const byEntry = new Map<string, string>();
  const same = duplicateIndex();
  function add(reference: Reference): void {
    if (!byId.has(reference.id)) same.add(reference.id, reference.csl);
    byId.set(reference.id, reference);
    for (const listed of reference.listed ?? [])
      if (listed.source === source) byEntry.set(entryKey(listed.entry), reference.id);
  }
  const pace = pacer();
  for (const reference of references) {
    add(reference);
    await pace();
  }
  return {
    add,
    find({ key, csl }) {
      const listed = byId.get(byEntry.get(key) ?? '');
      if (listed !== undefined) return { reference: listed, joinedBy: 'listed' };
      const found = csl && same.find(csl);
      return { reference: byId.get(found?.id ?? ''), joinedBy: found?.by };
    },
  };
}

/** The reference of a project that is the same work; `undefined` when it has none. */
export async function findSameWork(
  workspace: Workspace,
  project: string,
  csl: CslItem,
): Promise<Reference | undefined> {
  const known = await knownReferences(await referencesOf(workspace, project), '');
  return known.find({ key: '', csl }).reference;
}

export async function referencesOf({ store }: Workspace, project: string): Promise<readonly Reference[]> {
  return (await store.list(project, { type: 'reference' })).items;
}

/** What was skipped of a source's lists. */
export async function skipsIn(
  { store }: Workspace,
  project: string,
  source: string,
): Promise<readonly Dismissal[]> {
  const { items } = await store.list(project, { type: 'dismissal', source });
  return items.filter(({ entry }) => entry !== undefined);
}

/** By the key of the entry: two people may have skipped it at once. */
function firstSkips(skips: readonly Dismissal[]): ReadonlyMap<string, Dismissal> {
  const first = new Map<string, Dismissal>();
  for (const skip of skips) {
    const key = entryKey(skip.entry ?? '');
    if ((first.get(key)?.created ?? '\uffff') > skip.created) first.set(key, skip);
  }
  return first;
}

function skippedEntry({ entry, target }: Dismissal) {
  return entry === undefined ? [] : [{ source: target.source, entry }];
}

function keysBySource(entries: readonly { readonly source: string; readonly entry: string }[]) {
  const keys = new Map<string, Set<string>>();
  for (const { source, entry } of entries) {
    const known = keys.get(source) ?? new Set();
    keys.set(source, known.add(entryKey(entry)));
  }
  return keys;
}
