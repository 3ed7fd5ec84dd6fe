import { createHash } from 'node:crypto';
import { renderDocument } from '../core/document/render-document.ts';
import { DomainError } from '../core/errors.ts';
import { formatFrontMatter } from '../core/front-matter.ts';
import { slugFrom } from '../core/ids.ts';
import { splitSentences } from '../core/sentences/split-sentences.ts';
import {
  currentVersion,
  maxDocumentBytes,
  type Metadata,
  type metadataFields,
  type Source,
  type SourcePatch,
  type Version,
} from '../core/source.ts';
import type { OriginalFile } from '../stores/library.ts';
import { firstFree } from './projects.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

export interface NewSource {
  readonly metadata: Metadata;
  /** Markdown, without front matter. */
  readonly body: string;
  readonly origin: Version['origin'];
  readonly original?: OriginalFile & { readonly mediaType: string };
  /** The id to take when it is free; otherwise one is made from the title. */
  readonly id?: string;
}

/** Adds a document as a source with its first version. @throws DomainError `not-found`, `invalid`, `too-large`. */
export async function addSource(
  workspace: Workspace,
  by: string,
  project: string,
  input: NewSource,
): Promise<Source> {
  await requireRecord(workspace, project, 'project', project);
  const taken = new Set(
    (await workspace.store.list(project, { type: 'source' })).items.map((source) => source.id),
  );
  const slug = input.id ?? slugFrom(input.metadata.title) ?? 'source';
  const id = firstFree(slug, (candidate) => taken.has(candidate));
  const version = await writeVersion(workspace, by, project, id, 1, input);
  const put = {
    type: 'source' as const,
    ...newEnvelope(workspace, by, project, [id], []),
    id,
    ...input.metadata,
    versions: [version],
  };
  const source = onlyOf(await commit(workspace, project, by, [{ put, expected: 0 }]), 'source');
  await workspace.library.writeCurrent(project, id, formatFrontMatter(metadataOf(source), input.body));
  return source;
}

/** Revises what is known of a source; its text stays. @throws DomainError `stale`, `not-found`. */
export async function reviseSource(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  patch: SourcePatch,
): Promise<Source> {
  const source = await requireRecord(workspace, project, 'source', id);
  checkRev(source, expected);
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const put = { ...source, ...given, modified: workspace.now() };
  // The file first: after a crash in between, the folder is read again and the record follows the file.
  await writeSourceFile(workspace, { ...put, rev: expected });
  return onlyOf(await commit(workspace, project, by, [{ put, expected }]), 'source');
}

/** Writes the current file of a source from its record and its newest version. */
export async function writeSourceFile(workspace: Workspace, source: Source): Promise<void> {
  const files = await workspace.library.readVersion(source.project, source.id, currentVersion(source).number);
  if (files === undefined) return;
  await workspace.library.writeCurrent(
    source.project,
    source.id,
    formatFrontMatter(metadataOf(source), files.body),
  );
}

/** Writes one version's files and gives back what the source's record says of it. The record is not written here. */
export async function writeVersion(
  workspace: Workspace,
  by: string,
  project: string,
  source: string,
  number: number,
  input: Pick<NewSource, 'metadata' | 'body' | 'origin' | 'original'>,
): Promise<Version> {
  const body = input.body.normalize('NFC');
  if (body.length > maxDocumentBytes) {
    const message = `The text is longer than ${maxDocumentBytes} characters.`;
    throw new DomainError('too-large', message, { limit: maxDocumentBytes });
  }
  const { text, blocks } = renderDocument(body);
  if (text.trim() === '') {
    throw new DomainError('invalid', 'The document has no text.', {
      fields: [{ path: 'body', message: 'is empty' }],
    });
  }
  await workspace.library.addVersion(project, source, number, { body, text }, input.original);
  const version: Version = {
    number,
    created: workspace.now(),
    creator: by,
    origin: input.origin,
    bodyHash: sha256(body),
    textHash: sha256(text),
    textLength: text.length,
    sentences: splitSentences(text, blocks, input.metadata.language).length,
  };
  if (input.original === undefined) return version;
  const { name, mediaType, bytes } = input.original;
  return { ...version, original: { name, mediaType, bytes: bytes.length } };
}

/** SHA-256 of the text's UTF-8, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The part of a source that its front matter holds. */
export function metadataOf(source: Source): Metadata {
  const { title, creators, publisher, date, url, language, framing } = source;
  return { title, creators, publisher, date, url, language, framing } satisfies Record<
    keyof typeof metadataFields,
    unknown
  >;
}
