import type { CslItem } from '../csl-item.ts';
import { type DuplicateBy, duplicateIndex } from './duplicates.ts';

/** What an entry turned out to be the same as: a reference of the project, or an entry before it. */
export type Twin =
  | { readonly kind: 'reference'; readonly id: string }
  | { readonly kind: 'entry'; readonly at: number };

export interface Match {
  readonly by: DuplicateBy;
  readonly twin: Twin;
}

export interface EntryMatcher {
  /** Tells of a reference that the project has. */
  know(id: string, csl: CslItem): void;
  /** What the entry is the same as; `undefined` when it is new. The entries after it are compared with it too. `at` is its place in the import. */
  match(at: number, csl: CslItem): Match | undefined;
}

/** Finds among the entries of an import those that the project has, and those that come twice. First all references, then all entries in their order. */
export function entryMatcher(): EntryMatcher {
  const index = duplicateIndex();
  const twins = new Map<string, Twin>();
  const add = (name: string, twin: Twin, csl: CslItem) => {
    twins.set(name, twin);
    index.add(name, csl);
  };
  return {
    know: (id, csl) => add(`reference ${id}`, { kind: 'reference', id }, csl),
    match(at, csl) {
      const found = index.find(csl);
      const twin = found && twins.get(found.id);
      if (found === undefined || twin === undefined) {
        add(`entry ${at}`, { kind: 'entry', at }, csl);
        return undefined;
      }
      // What this one says besides, its DOI perhaps, leads a later one to the same work.
      index.add(found.id, csl);
      return { by: found.by, twin };
    },
  };
}
