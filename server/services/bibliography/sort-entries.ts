import type { CslItem, Reference } from '../../core/reference.ts';
import { entryMatcher, type Match } from '../../core/references/match-entries.ts';
import { saysMore } from '../../core/references/merge-fields.ts';
import {
  type EntryChoice,
  type EntryPlacer,
  entryPlacer,
  type Placement,
} from '../../core/references/place-entries.ts';
import { listPages } from '../list-pages.ts';
import { pacer } from '../pacer.ts';
import type { Workspace } from '../workspace.ts';
import type { Bibliography } from './read-bibliography.ts';

/** The entries of a bibliography held against the references of a project as they stand. */
export interface SortedEntries {
  /** Of the project's last change that is seen here. */
  readonly seq: number;
  /** By the place of the entry; those that are not there are new. */
  readonly matches: ReadonlyMap<number, Match>;
  /** The references that entries are the same as, by id. */
  readonly twins: ReadonlyMap<string, Reference>;
  /** Places of the entries that say something else, or something more, than what they are the same as. */
  readonly differing: ReadonlySet<number>;
}

const sorted = new WeakMap<Bibliography, SortedEntries>();

/** Finds what of a bibliography the project has already, and what comes twice; found anew when the project has changed since. */
export async function sortEntries(
  workspace: Workspace,
  project: string,
  bibliography: Bibliography,
): Promise<SortedEntries> {
  const seq = await workspace.store.seq(project);
  const kept = sorted.get(bibliography);
  if (kept?.seq === seq) return kept;
  const pace = pacer();
  const matcher = entryMatcher();
  const references = new Map<string, Reference>();
  for await (const page of listPages(workspace, project, 'reference')) {
    for (const reference of page) {
      references.set(reference.id, reference);
      matcher.know(reference.id, reference.csl);
      await pace();
    }
  }
  const matches = new Map<number, Match>();
  const twins = new Map<string, Reference>();
  const differing = new Set<number>();
  for (const { at, csl } of bibliography.entries) {
    const match = matcher.match(at, csl);
    if (match !== undefined) matches.set(at, match);
    const reference = match?.twin.kind === 'reference' ? references.get(match.twin.id) : undefined;
    if (reference !== undefined) twins.set(reference.id, reference);
    const ours = match && twinOf(match, bibliography, twins);
    if (ours !== undefined && saysMore(ours, csl)) differing.add(at);
    await pace();
  }
  const result = { seq, matches, twins, differing };
  sorted.set(bibliography, result);
  return result;
}

/** What an entry is the same as, as it stands now. */
export function twinOf(
  { twin }: Match,
  { entries }: Bibliography,
  twins: ReadonlyMap<string, Reference>,
): CslItem | undefined {
  return twin.kind === 'reference' ? twins.get(twin.id)?.csl : entries[twin.at]?.csl;
}

export type ChoiceOf = (at: number, match: Match | undefined) => EntryChoice | undefined;

export interface PlacedEntries {
  /** One for each entry, in their order. */
  readonly placements: readonly Placement[];
  readonly placer: EntryPlacer;
}

/** What would become of each entry. */
export async function placeEntries(
  { entries }: Bibliography,
  { matches, twins }: SortedEntries,
  choiceOf: ChoiceOf,
  newId: (at: number) => string,
): Promise<PlacedEntries> {
  const pace = pacer();
  const placer = entryPlacer((id) => twins.get(id)?.csl, newId);
  const placements: Placement[] = [];
  for (const entry of entries) {
    const match = matches.get(entry.at);
    placements.push(placer.place(entry, match, choiceOf(entry.at, match)));
    await pace();
  }
  return { placements, placer };
}

/** Stands for the id of a reference that is not made yet; no record has such an id. */
export const previewId = (at: number) => `new ${at}`;
export const isPreviewId = (id: string) => id.startsWith('new ');

/** How many entries become what. */
export function countPlacements(placements: readonly Placement[]): Record<Placement['kind'], number> {
  const counts = { added: 0, merged: 0, known: 0, skipped: 0 };
  for (const { kind } of placements) counts[kind] += 1;
  return counts;
}
