import type { Match } from '../../core/references/match-entries.ts';
import type { Placement } from '../../core/references/place-entries.ts';
import { requireRecord } from '../records.ts';
import type { Workspace } from '../workspace.ts';
import { commitEntries } from './commit-entries.ts';
import {
  type Bibliography,
  type BibliographyFile,
  readBibliography,
  recogniseBibliography,
} from './read-bibliography.ts';
import {
  type ChoiceOf,
  countPlacements,
  isPreviewId,
  placeEntries,
  previewId,
  sortEntries,
} from './sort-entries.ts';

export interface ImportOptions {
  /** The name of the format; found out when it is `undefined`. */
  readonly format: string | undefined;
  /** What becomes of entries that the project has: each fills the fields that are empty, is left out, or is added all the same. */
  readonly duplicates: 'merge' | 'skip' | 'add';
  /** Nothing is changed without it. */
  readonly isSaved: boolean;
}

/** What became of one entry, or would. */
export interface EntryReport {
  readonly line: number;
  readonly key: string;
  readonly outcome: Placement['kind'] | 'refused';
  readonly title?: string;
  readonly reference?: string;
  readonly by?: Match['by'];
  readonly took?: readonly string[];
  readonly reason?: string;
  readonly warnings?: readonly string[];
}

export interface ImportReport {
  readonly change?: number;
  readonly format: string;
  readonly counts: Record<EntryReport['outcome'], number>;
  readonly problems: readonly string[];
  /** In the order of the file. */
  readonly entries: readonly EntryReport[];
}

/** Imports a file without asking, as one change. @throws DomainError `not-found`; as `recogniseBibliography`. */
export async function importEntries(
  workspace: Workspace,
  by: string,
  project: string,
  file: BibliographyFile,
  { format, duplicates, isSaved }: ImportOptions,
): Promise<ImportReport> {
  await requireRecord(workspace, project, 'project', project);
  const known = await recogniseBibliography(file, format);
  const bibliography = await readBibliography([file], { format });
  const choiceOf: ChoiceOf = (_, match) =>
    match === undefined || duplicates === 'merge' ? undefined : { as: duplicates };
  const done = isSaved
    ? await commitEntries(workspace, by, project, bibliography, choiceOf)
    : await lookAt(workspace, project, bibliography, choiceOf);
  return {
    ...(done.change === undefined ? {} : { change: done.change }),
    format: known.format.name,
    counts: { ...countPlacements(done.placements), refused: bibliography.refused.length },
    problems: bibliography.files.flatMap(({ problems }) => problems),
    entries: reports(bibliography, done.placements, done.matches),
  };
}

async function lookAt(workspace: Workspace, project: string, bibliography: Bibliography, choiceOf: ChoiceOf) {
  const sorted = await sortEntries(workspace, project, bibliography);
  const { placements } = await placeEntries(bibliography, sorted, choiceOf, previewId);
  return { change: undefined, placements, matches: sorted.matches };
}

function reports(
  { entries, refused }: Bibliography,
  placements: readonly Placement[],
  matches: ReadonlyMap<number, Match>,
): EntryReport[] {
  const read = entries.flatMap(({ at, line, key, csl, warnings }): EntryReport[] => {
    const placement = placements[at];
    const match = matches.get(at);
    if (placement === undefined) return [];
    const id = 'id' in placement ? placement.id : undefined;
    return [
      {
        line,
        key,
        outcome: placement.kind,
        title: csl.title,
        ...(id === undefined || isPreviewId(id) ? {} : { reference: id }),
        ...(match === undefined ? {} : { by: match.by }),
        ...(placement.kind === 'merged' ? { took: placement.took } : {}),
        warnings,
      },
    ];
  });
  const failed = refused.map(
    ({ line, key, reason }): EntryReport => ({ line, key, outcome: 'refused', reason }),
  );
  return [...read, ...failed].sort((one, other) => one.line - other.line);
}
