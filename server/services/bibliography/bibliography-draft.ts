import { z } from 'zod';
import { DomainError } from '../../core/errors.ts';
import { recordIdSchema } from '../../core/ids.ts';
import { instantSchema, personSchema } from '../../core/record.ts';
import { entryChoiceSchema } from '../../core/references/place-entries.ts';
import type { Workspace } from '../workspace.ts';
import type { BibliographyFile } from './read-bibliography.ts';

/** What an import did, kept until it is put away. */
export const importResultSchema = z.strictObject({
  at: instantSchema,
  /** The change that can be taken back; absent when there was nothing to write. */
  change: z.int().optional(),
  /** A record that the change wrote, by which it is seen whether the change was taken back. */
  wrote: recordIdSchema.optional(),
  added: z.int(),
  merged: z.int(),
  known: z.int(),
  skipped: z.int(),
  refused: z.int(),
});
export type ImportResult = z.infer<typeof importResultSchema>;

/** A bibliography that was sent and waits for a person's decision. Nothing of it is in the project yet, unless there is a result. */
export const bibliographyDraftSchema = z.strictObject({
  kind: z.literal('bibliography'),
  id: recordIdSchema,
  project: z.string(),
  by: personSchema,
  created: instantSchema,
  /** The files one behind the other, as their bytes are kept. */
  files: z.array(z.strictObject({ name: z.string(), length: z.int().min(0) })),
  /** Decisions by the place of the entry; what is not named is as proposed. */
  choices: z.record(z.string().regex(/^\d{1,6}$/), entryChoiceSchema),
  result: importResultSchema.optional(),
});
export type BibliographyDraft = z.infer<typeof bibliographyDraftSchema>;

/** Results are kept for a day, so that refused entries can be mended. */
const keptResultMs = 24 * 60 * 60 * 1_000;

export async function saveNewDraft(
  workspace: Workspace,
  by: string,
  project: string,
  files: readonly BibliographyFile[],
): Promise<BibliographyDraft> {
  await forgetOldResults(workspace, project);
  const draft: BibliographyDraft = {
    kind: 'bibliography',
    id: workspace.newId(),
    project,
    by,
    created: workspace.now(),
    files: files.map(({ name, bytes }) => ({ name: name.slice(-255), length: bytes.length })),
    choices: {},
  };
  await saveDraft(workspace, draft, Buffer.concat(files.map(({ bytes }) => bytes)));
  return draft;
}

export function saveDraft(workspace: Workspace, draft: BibliographyDraft, bytes: Uint8Array): Promise<void> {
  return workspace.library.saveDraft(draft.project, draft.id, JSON.stringify(draft), bytes);
}

/** Bibliographies that wait and results that are kept, oldest first. */
export async function listBibliographies(
  workspace: Workspace,
  project: string,
): Promise<BibliographyDraft[]> {
  const drafts = await workspace.library.listDrafts(project);
  return drafts.flatMap((json) => {
    const parsed = bibliographyDraftSchema.safeParse(JSON.parse(json));
    return parsed.success ? [parsed.data] : [];
  });
}

/** @throws DomainError `not-found`. */
export async function requireBibliography(
  workspace: Workspace,
  project: string,
  id: string,
): Promise<{ readonly draft: BibliographyDraft; readonly bytes: Uint8Array }> {
  const isId = recordIdSchema.safeParse(id).success;
  const file = isId ? await workspace.library.readDraft(project, id) : undefined;
  const parsed = bibliographyDraftSchema.safeParse(JSON.parse(file?.json ?? 'null'));
  if (file === undefined || !parsed.success)
    throw new DomainError('not-found', 'This import is no longer waiting: it was put away.');
  return { draft: parsed.data, bytes: file.bytes };
}

/** The files of a draft, as they came. */
export function filesOf(draft: BibliographyDraft, bytes: Uint8Array): BibliographyFile[] {
  let start = 0;
  return draft.files.map(({ name, length }) => {
    start += length;
    return { name, bytes: bytes.subarray(start - length, start) };
  });
}

async function forgetOldResults(workspace: Workspace, project: string): Promise<void> {
  const now = Date.parse(workspace.now());
  for (const { id, result } of await listBibliographies(workspace, project))
    if (result !== undefined && now - Date.parse(result.at) > keptResultMs)
      await workspace.library.removeDraft(project, id);
}
