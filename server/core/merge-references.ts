import type { Citation } from './citation.ts';
import { DomainError } from './errors.ts';
import { maxListed, type Reference } from './reference.ts';
import { mergeFields } from './references/merge-fields.ts';

/** What merging one reference into another writes, besides taking the one away. */
export interface ReferenceMerge {
  readonly reference: Reference;
  /** The citations of the one, now of the other. */
  readonly citations: readonly Citation[];
}

/**
 * The first reference merged into the second, which keeps its fields and takes what it lacks, and the fields named in `take`. Citations, entries of reference lists
 * and the full text go over. @throws DomainError `self-merge`.
 */
export function mergeReferences(
  from: Reference,
  into: Reference,
  cited: readonly Citation[],
  take: ReadonlySet<string>,
  at: string,
): ReferenceMerge {
  if (from.id === into.id) throw new DomainError('self-merge', 'A reference cannot be merged into itself.');
  const fullText = into.fullText ?? from.fullText;
  const listed = joinedEntries(into.listed ?? [], from.listed ?? []);
  const isListed = (source: string) => listed.some((entry) => entry.source === source);
  return {
    reference: {
      ...into,
      modified: at,
      csl: mergeFields(into.csl, from.csl, take),
      // Another full text than the one that is kept is no source of it any more.
      sources: [
        ...new Set([...into.sources, ...from.sources.filter((one) => one === fullText || isListed(one))]),
      ],
      ...(fullText === undefined ? {} : { fullText }),
      ...(listed.length === 0 ? {} : { listed }),
    },
    citations: cited.map((citation) => ({
      ...citation,
      modified: at,
      reference: into.id,
      links: citation.links.map((link) => (link === from.id ? into.id : link)),
    })),
  };
}

type Entries = NonNullable<Reference['listed']>;

function joinedEntries(ours: Entries, theirs: Entries): Entries {
  const known = new Set(ours.map(({ source, entry }) => `${source} ${entry}`));
  const fresh = theirs.filter(({ source, entry }) => !known.has(`${source} ${entry}`));
  return [...ours, ...fresh].slice(0, maxListed);
}
