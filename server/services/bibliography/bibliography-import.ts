import { DomainError } from '../../core/errors.ts';
import type { EntryChoice } from '../../core/references/place-entries.ts';
import { inTurn } from '../in-turn.ts';
import { findRemoval, readChange } from '../past.ts';
import { requireRecord } from '../records.ts';
import type { Workspace } from '../workspace.ts';
import {
  type BibliographyDraft,
  type ImportResult,
  requireBibliography,
  saveDraft,
  saveNewDraft,
} from './bibliography-draft.ts';
import { commitEntries } from './commit-entries.ts';
import {
  type Bibliography,
  type BibliographyFile,
  maxBibliographyBytes,
  recogniseBibliography,
} from './read-bibliography.ts';
import { forgetReading, type ReadingProgress, readFor, readWhole } from './readings.ts';
import {
  type ChoiceOf,
  type PlacedEntries,
  placeEntries,
  previewId,
  type SortedEntries,
  sortEntries,
} from './sort-entries.ts';

/**
 * Keeps files for review. A file that cannot be read does not hold up the others.
 * @throws DomainError `too-large` with the bound; what is wrong with the first file, when none can be read
 */
export async function startBibliography(
  workspace: Workspace,
  by: string,
  project: string,
  files: readonly BibliographyFile[],
): Promise<BibliographyDraft> {
  await requireRecord(workspace, project, 'project', project);
  checkSize(files);
  const problems: unknown[] = [];
  for (const file of files) await recogniseBibliography(file).catch((error: unknown) => problems.push(error));
  if (problems.length === files.length)
    throw problems[0] ?? new DomainError('invalid', 'No file was chosen and nothing was pasted.');
  return saveNewDraft(workspace, by, project, files);
}

export function checkSize(files: readonly BibliographyFile[]): void {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes <= maxBibliographyBytes) return;
  throw new DomainError('too-large', tooLargeWords, { limit: maxBibliographyBytes });
}

/** What is told of a bibliography that passes the bound. */
export const tooLargeWords = `A bibliography may have ${maxBibliographyBytes / 1024 / 1024} MB, all files of one import together. Import it in parts.`;

/** An import as it stands: being read, waiting for decisions, or done. */
export interface OpenImport {
  readonly draft: BibliographyDraft;
  /** How far the reading is, while it goes on. */
  readonly progress?: ReadingProgress;
  readonly review?: ImportReview;
  /** Whether the change of an import that is done was taken back. */
  readonly isTakenBack: boolean;
}

export interface ImportReview extends SortedEntries, PlacedEntries {
  readonly bibliography: Bibliography;
}

/** @throws DomainError `not-found`. */
export async function openImport(
  workspace: Workspace,
  project: string,
  id: string,
  patienceMs: number,
): Promise<OpenImport> {
  const { draft, bytes } = await requireBibliography(workspace, project, id);
  const isTakenBack = await wasTakenBack(workspace, project, draft.result);
  const read = await readFor(workspace, draft, bytes, patienceMs);
  if ('share' in read) return { draft, progress: read, isTakenBack };
  const sorted = await sortEntries(workspace, project, read);
  const placed = await placeEntries(read, sorted, choicesOf(draft), previewId);
  return { draft, review: { bibliography: read, ...sorted, ...placed }, isTakenBack };
}

/** How far the reading is, without waiting for it. @throws DomainError `not-found`. */
export async function importProgress(
  workspace: Workspace,
  project: string,
  id: string,
): Promise<ReadingProgress & { readonly isRead: boolean }> {
  const { draft, bytes } = await requireBibliography(workspace, project, id);
  const read = await readFor(workspace, draft, bytes, 0);
  if ('share' in read) return { ...read, isRead: false };
  return { share: 1, entries: read.entries.length, isRead: true };
}

/** Choices by the place of the entry; `undefined` takes one back. */
export type NewChoices = ReadonlyMap<number, EntryChoice | undefined>;

/** Keeps decisions beside those made before. @throws DomainError `not-found`. */
export function chooseEntries(
  workspace: Workspace,
  project: string,
  id: string,
  chosen: NewChoices,
): Promise<BibliographyDraft> {
  return inTurn(`${project}/imports/${id}`, async () => {
    const { draft, bytes } = await requireBibliography(workspace, project, id);
    const choices = new Map(Object.entries(draft.choices));
    for (const [at, choice] of chosen) {
      if (choice === undefined) choices.delete(String(at));
      else choices.set(String(at), choice);
    }
    const next = { ...draft, choices: Object.fromEntries(choices) };
    await saveDraft(workspace, next, bytes);
    return next;
  });
}

/** Takes the import into the project, once: a button that is pressed twice makes one change. @throws DomainError `not-found`; `stale` as `commitEntries`. */
export function acceptBibliography(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
): Promise<ImportResult> {
  return inTurn(`${project}/imports/${id}`, async () => {
    const { draft, bytes } = await requireBibliography(workspace, project, id);
    if (draft.result !== undefined && !(await wasTakenBack(workspace, project, draft.result)))
      return draft.result;
    const bibliography = await readWhole(workspace, draft, bytes);
    const done = await commitEntries(workspace, by, project, bibliography, choicesOf(draft));
    const result: ImportResult = {
      at: workspace.now(),
      ...(done.change === undefined ? {} : { change: done.change }),
      ...(done.wrote === undefined ? {} : { wrote: done.wrote }),
      ...done.counts,
      refused: bibliography.refused.length,
    };
    await saveDraft(workspace, { ...draft, result }, bytes);
    return result;
  });
}

/** Opens an import that was taken back for another review. @throws DomainError `not-found`. */
export function reopenBibliography(workspace: Workspace, project: string, id: string): Promise<void> {
  return inTurn(`${project}/imports/${id}`, async () => {
    const { draft, bytes } = await requireBibliography(workspace, project, id);
    if (!(await wasTakenBack(workspace, project, draft.result))) return;
    const { result: _, ...waiting } = draft;
    await saveDraft(workspace, waiting, bytes);
  });
}

/** Stops the reading of an import and forgets it; what it brought into the project stays. Gives what was forgotten. @throws DomainError `not-found`. */
export async function discardBibliography(
  workspace: Workspace,
  project: string,
  id: string,
): Promise<BibliographyDraft> {
  const { draft } = await requireBibliography(workspace, project, id);
  forgetReading(workspace, draft);
  await workspace.library.removeDraft(project, id);
  return draft;
}

function choicesOf({ choices }: BibliographyDraft): ChoiceOf {
  return (at) => choices[String(at)];
}

async function wasTakenBack(
  workspace: Workspace,
  project: string,
  result: ImportResult | undefined,
): Promise<boolean> {
  if (result?.wrote === undefined || result.change === undefined) return false;
  const name = { type: 'reference' as const, id: result.wrote };
  const reference = await workspace.store.read(project, 'reference', result.wrote);
  // Somebody may have taken that one reference away, or merged it: the others are there still.
  const last =
    reference === undefined
      ? await findRemoval(workspace, project, name, result.change)
      : await readChange(workspace, project, reference.rev);
  return last?.undoes === result.change;
}
