import { z } from 'zod';
import { DomainError } from '../core/errors.ts';
import { recordIdSchema, slugSchema } from '../core/ids.ts';
import { detectLanguage } from '../core/language.ts';
import { instantSchema, personSchema } from '../core/record.ts';
import { type Metadata, metadataSchema, type Source } from '../core/source.ts';
import { importDocument } from '../importers/import-document.ts';
import type { ImportedDocument, Upload } from '../importers/importer.ts';
import { inTurn } from './in-turn.ts';
import { requireRecord } from './records.ts';
import { addSource, metadataOf } from './sources.ts';
import { addVersion } from './versions.ts';
import type { Workspace } from './workspace.ts';

const idsSchema = z.array(z.string().max(200)).max(5_000);

/** What a person decided on the import page. */
export const choicesSchema = z.strictObject({
  /** Ids of decisions that the person undid. */
  declined: idsSchema.default([]),
  /** Ids of proposals that the person took up. */
  accepted: idsSchema.default([]),
  /** Fields that the person filled in; the others are as guessed. */
  metadata: metadataSchema.partial().prefault({}),
});
export type ImportChoices = z.infer<typeof choicesSchema>;

/** An upload that waits for a person's decision. Nothing of it is in the project yet. */
export const draftSchema = z.strictObject({
  id: recordIdSchema,
  project: z.string(),
  /** The source that it becomes a version of; absent when it becomes a source of its own. */
  source: slugSchema.optional(),
  name: z.string(),
  mediaType: z.string(),
  origin: z.enum(['upload', 'paste']),
  by: personSchema,
  created: instantSchema,
  choices: choicesSchema,
});
export type Draft = z.infer<typeof draftSchema>;

/** A draft with what would become of it. */
export interface Review {
  readonly draft: Draft;
  readonly imported: ImportedDocument;
  /** Guessed and given fields together; every field is there. */
  readonly metadata: Metadata;
}

/** Reads an upload and keeps it for review: as a new source, or as the next version of the one named. @throws DomainError when it cannot be read. */
export async function startImport(
  workspace: Workspace,
  by: string,
  project: string,
  origin: Draft['origin'],
  upload: Upload,
  of?: string,
): Promise<Review> {
  await requireRecord(workspace, project, 'project', project);
  const source = of === undefined ? undefined : await requireRecord(workspace, project, 'source', of);
  const imported = await importDocument(upload, new Set());
  const draft: Draft = {
    id: workspace.newId(),
    project,
    ...(source === undefined ? {} : { source: source.id }),
    name: upload.name.slice(-255),
    mediaType: upload.mediaType.slice(0, 100),
    origin,
    by,
    created: workspace.now(),
    choices: { declined: [], accepted: [], metadata: source === undefined ? {} : metadataOf(source) },
  };
  await workspace.library.saveDraft(project, draft.id, JSON.stringify(draft), upload.bytes);
  return { draft, imported, metadata: completeMetadata(imported, draft) };
}

/** Reviews of documents that wait, oldest first, without running their imports. */
export async function listDrafts(workspace: Workspace, project: string): Promise<Draft[]> {
  const drafts = await workspace.library.listDrafts(project);
  return drafts.map((json): unknown => JSON.parse(json)).flatMap((draft) => documentIn(draft) ?? []);
}

/** Drafts of other kinds lie beside those of documents, and say which; `undefined` is for them. */
function documentIn(draft: unknown): Draft | undefined {
  const isOther = typeof draft === 'object' && draft !== null && 'kind' in draft;
  return isOther ? undefined : draftSchema.parse(draft);
}

/** @throws DomainError `not-found`. */
export async function readReview(workspace: Workspace, project: string, id: string): Promise<Review> {
  const { draft, bytes } = await requireDraft(workspace, project, id);
  return review(draft, bytes);
}

/** Runs the import again with other choices. @throws DomainError `not-found`. */
export async function reviseImport(
  workspace: Workspace,
  project: string,
  id: string,
  choices: ImportChoices,
): Promise<Review> {
  const { draft, bytes } = await requireDraft(workspace, project, id);
  const revised = { ...draft, choices };
  await workspace.library.saveDraft(project, id, JSON.stringify(revised), bytes);
  return review(revised, bytes);
}

/** Makes the draft a source, or the next version of the one that it names. @throws DomainError `not-found`, `invalid`. */
export async function acceptImport(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  choices: ImportChoices,
): Promise<Source> {
  // A button that is pressed twice makes one source.
  return inTurn(`${project}/imports/${id}`, async () => {
    const { draft, bytes } = await requireDraft(workspace, project, id);
    const { imported, metadata } = await review({ ...draft, choices }, bytes);
    const input = {
      metadata: metadataSchema.parse(metadata),
      body: imported.body,
      origin: draft.origin,
      original: { name: draft.name, mediaType: draft.mediaType, bytes },
    };
    const others = imported.others === undefined ? {} : { others: imported.others };
    const source =
      draft.source === undefined
        ? await addSource(workspace, by, project, { ...input, ...others })
        : await addNext(workspace, by, project, draft.source, input);
    await workspace.library.removeDraft(project, id);
    return source;
  });
}

async function addNext(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  input: Parameters<typeof addVersion>[5],
): Promise<Source> {
  const { rev } = await requireRecord(workspace, project, 'source', id);
  return addVersion(workspace, by, project, id, rev, input);
}

/** Forgets an upload. */
export async function discardImport(workspace: Workspace, project: string, id: string): Promise<void> {
  await requireDraft(workspace, project, id);
  await workspace.library.removeDraft(project, id);
}

async function review(draft: Draft, bytes: Uint8Array): Promise<Review> {
  const { declined, accepted } = draft.choices;
  const upload = { name: draft.name, mediaType: draft.mediaType, bytes };
  const imported = await importDocument(upload, new Set(declined), new Set(accepted));
  return { draft, imported, metadata: completeMetadata(imported, draft) };
}

/** Every field of the metadata: as given, else as guessed, else empty; the title falls back on the file's name. */
export function completeMetadata(
  imported: Pick<ImportedDocument, 'metadata' | 'body'>,
  draft: { readonly name: string; readonly choices: Pick<ImportChoices, 'metadata'> },
): Metadata {
  const blank: Metadata = {
    title: titleFromName(draft.name),
    creators: [],
    publisher: '',
    date: '',
    url: '',
    language: detectLanguage(imported.body),
    framing: '',
  };
  const guessed = Object.entries(imported.metadata).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const given = Object.entries(draft.choices.metadata).filter(([, value]) => value !== undefined);
  return { ...blank, ...Object.fromEntries(guessed), ...Object.fromEntries(given) };
}

function titleFromName(name: string): string {
  const stem = name.replace(/^.*[/\\]/, '').replace(/\.[^.]{1,8}$/, '');
  const title = stem.replace(/[-_\s]+/g, ' ').trim();
  return title === '' ? 'Untitled' : title;
}

async function requireDraft(
  workspace: Workspace,
  project: string,
  id: string,
): Promise<{ draft: Draft; bytes: Uint8Array }> {
  const file = await workspace.library.readDraft(project, id);
  const draft = file && documentIn(JSON.parse(file.json));
  if (file === undefined || draft === undefined) {
    throw new DomainError('not-found', 'This import is no longer waiting: it was saved or discarded.');
  }
  return { draft, bytes: file.bytes };
}
