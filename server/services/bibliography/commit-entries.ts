import type { Write } from '../../core/change.ts';
import { DomainError } from '../../core/errors.ts';
import type { Match } from '../../core/references/match-entries.ts';
import { overwritesUnseen, type Placement } from '../../core/references/place-entries.ts';
import { inTurn } from '../in-turn.ts';
import { newEnvelope } from '../records.ts';
import { referencesKey } from '../references.ts';
import type { Workspace } from '../workspace.ts';
import type { Bibliography } from './read-bibliography.ts';
import {
  type ChoiceOf,
  countPlacements,
  type PlacedEntries,
  placeEntries,
  type SortedEntries,
  sortEntries,
} from './sort-entries.ts';

export interface CommittedEntries {
  /** The change that can be taken back; `undefined` when there was nothing to write. */
  readonly change: number | undefined;
  /** A record that the change wrote. */
  readonly wrote: string | undefined;
  readonly counts: Record<Placement['kind'], number>;
  /** One for each entry, in their order. */
  readonly placements: readonly Placement[];
  readonly matches: ReadonlyMap<number, Match>;
}

/** Somebody may edit a reference at the moment when an import merges into it; more often than this in a row is no accident. */
const attempts = 5;

/**
 * Takes the entries of a bibliography into a project as one change. They are held against the references as they stand then, one import
 * after the other, and in turn with entries of reference lists: what two people bring at once is there once.
 * @throws DomainError `stale` when a choice would write over words that nobody saw who chose; `fields` names the place of the entry.
 */
export function commitEntries(
  workspace: Workspace,
  by: string,
  project: string,
  bibliography: Bibliography,
  choiceOf: ChoiceOf,
): Promise<CommittedEntries> {
  return inTurn(referencesKey(project), async () => {
    for (let attempt = 1; ; attempt += 1) {
      const sorted = await sortEntries(workspace, project, bibliography);
      checkSeen(bibliography, sorted, choiceOf);
      const placed = await placeEntries(bibliography, sorted, choiceOf, () => workspace.newId());
      try {
        return await write(workspace, by, project, sorted, placed);
      } catch (error) {
        if (attempt === attempts || !isOvertaken(error)) throw error;
      }
    }
  });
}

function checkSeen({ entries }: Bibliography, { matches, twins }: SortedEntries, choiceOf: ChoiceOf): void {
  for (const { at, csl } of entries) {
    const match = matches.get(at);
    const choice = choiceOf(at, match);
    const ours = match?.twin.kind === 'reference' ? twins.get(match.twin.id) : undefined;
    if (ours === undefined || choice === undefined || !overwritesUnseen(ours, csl, choice)) continue;
    const message = `Somebody has changed “${ours.csl.title.slice(0, 100)}” since you chose what it keeps. Nothing was imported: look at it again.`;
    throw new DomainError('stale', message, { current: ours, fields: [{ path: String(at), message }] });
  }
}

async function write(
  workspace: Workspace,
  by: string,
  project: string,
  { matches, twins }: SortedEntries,
  { placer, placements }: PlacedEntries,
): Promise<CommittedEntries> {
  const at = workspace.now();
  const envelope = newEnvelope(workspace, by, project, [], []);
  const writes: Write[] = [];
  for (const [id, csl] of placer.added)
    writes.push({ put: { type: 'reference', ...envelope, id, csl }, expected: 0 });
  for (const [id, csl] of placer.merged) {
    const reference = twins.get(id);
    if (reference !== undefined)
      writes.push({ put: { ...reference, modified: at, csl }, expected: reference.rev });
  }
  const counts = countPlacements(placements);
  const [wrote] = [...placer.added.keys(), ...placer.merged.keys()];
  if (wrote === undefined) return { change: undefined, wrote, counts, placements, matches };
  const requires = [{ type: 'project' as const, id: project }];
  const { seq } = await workspace.store.commit(project, { by, at, writes, requires });
  return { change: seq, wrote, counts, placements, matches };
}

function isOvertaken(error: unknown): boolean {
  return error instanceof DomainError && (error.code === 'stale' || error.code === 'not-found');
}
