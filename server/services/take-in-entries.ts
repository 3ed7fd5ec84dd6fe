import type { RecordName, Write } from '../core/change.ts';
import type { CslItem } from '../core/csl-item.ts';
import { DomainError } from '../core/errors.ts';
import { maxListed, type Reference } from '../core/reference.ts';
import { mergeFields } from '../core/references/merge-fields.ts';
import { inTurn } from './in-turn.ts';
import { entryKey } from './list-entries.ts';
import { newEnvelope } from './records.ts';
import { type KnownReferences, knownReferences, referencesOf } from './reference-lists.ts';
import { referencesKey } from './references.ts';
import type { Workspace } from './workspace.ts';

/** An entry that is to stand in the bibliography. */
export interface EntryToTake {
  readonly csl: CslItem;
  /** As it stands in the list. */
  readonly entry: string;
}

export interface TakeOptions {
  /** The source whose list the entries are of; without it the references do not say where they were listed. */
  readonly source?: string;
  /** Makes references of their own even of works that the project has. */
  readonly evenIfKnown?: boolean;
  /** What a reference that the project has lacks is filled from the entry: a person has looked at it. */
  readonly fills?: boolean;
  /** What else is to be written in the same change, made from the references of the entries, in order; with what it must find. */
  readonly also?: (references: readonly string[]) => Also;
}

export interface Also {
  readonly writes: readonly Write[];
  readonly requires: readonly RecordName[];
}

export interface TakenIn {
  readonly added: number;
  /** Entries of works that the project had: they stand with those references now. */
  readonly joined: number;
  /** Entries that stood there before. */
  readonly already: number;
  /** By which the change can be undone; absent when nothing was written. */
  readonly seq?: number;
  /** The reference of each entry, in order. */
  readonly references: readonly string[];
}

/** Somebody may edit a reference at the moment when an entry is joined to it; more often than this in a row is no accident. */
const attempts = 3;

/**
 * Takes entries into the bibliography, in one change: each as a reference of its own, or with the one that is the same work. An entry that was taken in before
 * is left as it is, so that two people who accept it at once make one reference.
 * @throws DomainError `missing-target` when the source is gone, `not-found` without the project.
 */
export function takeInEntries(
  workspace: Workspace,
  by: string,
  project: string,
  entries: readonly EntryToTake[],
  options: TakeOptions = {},
): Promise<TakenIn> {
  return inTurn(referencesKey(project), async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await takeIn(workspace, by, project, entries, options);
      } catch (error) {
        const isOvertaken = error instanceof DomainError && error.code === 'stale';
        if (!isOvertaken || attempt === attempts) throw error;
      }
    }
  });
}

async function takeIn(
  workspace: Workspace,
  by: string,
  project: string,
  entries: readonly EntryToTake[],
  options: TakeOptions,
): Promise<TakenIn> {
  const { source } = options;
  const known = await knownReferences(await referencesOf(workspace, project), source ?? '');
  const writes = new Map<string, Write>();
  const counts = { added: 0, joined: 0, already: 0 };
  const references: string[] = [];
  for (const entry of entries) {
    const { outcome, reference } = become(entry, known, options);
    const put = reference ?? newReference(workspace, by, project, entry.csl);
    counts[outcome] += 1;
    references.push(put.id);
    if (outcome === 'already') continue;
    const whole = withEntry({ ...put, modified: workspace.now() }, entry, options);
    writes.set(put.id, { put: whole, expected: put.rev });
    known.add(whole);
  }
  const also = options.also?.(references) ?? { writes: [], requires: [] };
  const all = [...writes.values(), ...also.writes];
  if (all.length === 0) return { ...counts, references };
  const requires: RecordName[] = [{ type: 'project', id: project }, ...also.requires];
  if (source !== undefined) requires.push({ type: 'source', id: source });
  const change = { by, at: workspace.now(), writes: all, requires };
  const { seq } = await workspace.store.commit(project, change);
  return { ...counts, references, seq };
}

/** What becomes of an entry, and the reference that it stands with if there is one. */
function become(
  { csl, entry }: EntryToTake,
  known: KnownReferences,
  { source, evenIfKnown = false, fills = false }: TakeOptions,
): { readonly outcome: 'added' | 'joined' | 'already'; readonly reference?: Reference } {
  const { reference, joinedBy } = known.find({ key: entryKey(entry), csl });
  if (reference === undefined || (evenIfKnown && joinedBy !== 'listed')) return { outcome: 'added' };
  const isThere = joinedBy === 'listed' || source === undefined;
  return { outcome: isThere && !fills ? 'already' : 'joined', reference };
}

/** Rev 0: the store has not seen it. */
function newReference(workspace: Workspace, by: string, project: string, csl: CslItem): Reference {
  return { type: 'reference', ...newEnvelope(workspace, by, project, [], []), rev: 0, csl };
}

/** The reference with what the entry adds to it. */
function withEntry(reference: Reference, { csl, entry }: EntryToTake, options: TakeOptions): Reference {
  const { source, fills = false } = options;
  const { listed = [] } = reference;
  const isListed = listed.some((one) => one.source === source && entryKey(one.entry) === entryKey(entry));
  return {
    ...reference,
    csl: fills ? mergeFields(reference.csl, csl, new Set()) : reference.csl,
    ...(source === undefined || isListed || listed.length >= maxListed
      ? {}
      : { listed: [...listed, { source, entry }] }),
  };
}
