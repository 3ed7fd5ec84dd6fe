import { z } from 'zod';
import { type CslItem, cslKeys } from '../csl-item.ts';
import type { Match } from './match-entries.ts';
import { fieldPairs, mergeFields, saysMore } from './merge-fields.ts';

/** What a person decided on one entry of an import. */
export const entryChoiceSchema = z.strictObject({
  /** Merged with what it is the same as, added as a reference of its own, or left out. */
  as: z.enum(['merge', 'add', 'skip']),
  /** Fields that are taken from the entry when it is merged; those that the reference lacks when this is left out. */
  take: z.array(z.string().max(60)).max(200).optional(),
  /** Rev of the reference that it is merged with, as the person saw it. */
  seen: z.int().min(1).optional(),
});
export type EntryChoice = z.infer<typeof entryChoiceSchema>;

/** What becomes of an entry. `id` is the reference that it becomes or goes into, `took` the fields that it gives to one that was there. */
export type Placement =
  | { readonly kind: 'added'; readonly id: string }
  | { readonly kind: 'merged'; readonly id: string; readonly took: readonly string[] }
  /** There already, and nothing new in it. */
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'skipped' };

export interface EntryPlacer {
  /** Entries come in the order of the import. `at` is the place in it. */
  place(
    entry: { readonly at: number; readonly csl: CslItem },
    match: Match | undefined,
    choice: EntryChoice | undefined,
  ): Placement;
  /** New references by id. */
  readonly added: ReadonlyMap<string, CslItem>;
  /** References of the project that change, by id, as they are afterwards. */
  readonly merged: ReadonlyMap<string, CslItem>;
}

/**
 * Turns the entries of an import into new references and into changes of those that are there. Without a choice an entry that is new is added, and one that is the same as
 * another gives it the fields that it lacks; what is there stays.
 */
export function entryPlacer(
  cslOf: (reference: string) => CslItem | undefined,
  newId: (at: number) => string,
): EntryPlacer {
  const added = new Map<string, CslItem>();
  const merged = new Map<string, CslItem>();
  /** Where entries of this import went, by their place in it. */
  const landed = new Map<number, string>();

  const standing = (match: Match | undefined) => {
    const id = match?.twin.kind === 'entry' ? landed.get(match.twin.at) : match?.twin.id;
    const csl = id === undefined ? undefined : (added.get(id) ?? merged.get(id) ?? cslOf(id));
    return id === undefined || csl === undefined ? undefined : { id, csl };
  };

  return {
    added,
    merged,
    place({ at, csl }, match, choice) {
      if (choice?.as === 'skip') return { kind: 'skipped' };
      const into = choice?.as === 'add' ? undefined : standing(match);
      if (into === undefined) {
        const id = newId(at);
        added.set(id, csl);
        landed.set(at, id);
        // The entry that this one is the same as was left out: those after it go into this one.
        if (choice?.as !== 'add' && match?.twin.kind === 'entry') landed.set(match.twin.at, id);
        return { kind: 'added', id };
      }
      landed.set(at, into.id);
      const took = fieldsTaken(into.csl, csl, choice?.take);
      if (took.length === 0) return { kind: 'known', id: into.id };
      const whole = mergeFields(into.csl, only(csl, took), new Set(took));
      (added.has(into.id) ? added : merged).set(into.id, whole);
      return { kind: 'merged', id: into.id, took };
    },
  };
}

/** The fields that a merge takes over, of those that say something else or something more. */
export function fieldsTaken(ours: CslItem, theirs: CslItem, take?: readonly string[]): string[] {
  if (take === undefined && !saysMore(ours, theirs)) return [];
  const isTaken = take === undefined ? undefined : new Set(take);
  return fieldPairs(ours, theirs)
    .filter(({ kind }) => kind === 'onlyTheirs' || kind === 'differs')
    .filter(({ name, kind }) => isTaken?.has(name) ?? kind === 'onlyTheirs')
    .map(({ name }) => name);
}

/** The item with no more than these fields, and the two that every item has. */
function only(csl: CslItem, names: readonly string[]): CslItem {
  const kept = cslKeys.filter((name) => names.includes(name));
  const { type, title } = csl;
  return { ...Object.fromEntries(kept.map((name) => [name, csl[name]])), type, title };
}

/** Whether the choice puts words of the entry in the place of others that the person has not seen: the reference was changed since. */
export function overwritesUnseen(
  ours: { readonly csl: CslItem; readonly rev: number },
  theirs: CslItem,
  { as, take = [], seen = ours.rev }: EntryChoice,
): boolean {
  if (as !== 'merge' || seen === ours.rev) return false;
  return fieldPairs(ours.csl, theirs).some(({ name, kind }) => kind === 'differs' && take.includes(name));
}
