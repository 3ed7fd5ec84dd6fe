import { createHash } from 'node:crypto';
import { DomainError } from '../core/errors.ts';
import { slugFrom } from '../core/ids.ts';
import {
  currentVersion,
  type Metadata,
  maxDocumentBytes,
  type metadataFields,
  type Source,
  type SourcePatch,
  type Version,
} from '../core/source.ts';
import { toNfc } from '../core/to-nfc.ts';
import type { OriginalFile } from '../stores/library.ts';
import { inTurn } from './in-turn.ts';
import { firstFree } from './projects.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

export interface NewSource {
  readonly metadata: Metadata;
  /** Markdown, without front matter. */
  readonly body: string;
  readonly origin: Version['origin'];
  readonly original?: OriginalFile & { readonly mediaType: string };
  /** The id to take; without it one is made. */
  readonly id?: string;
  /** What the id is made from, if not from the title: the name of a file. */
  readonly stem?: string;
  /** Front matter of the person's own, kept in the source's file. */
  readonly others?: Readonly<Record<string, unknown>>;
}

/**
 * Adds a document as a source with its first version.
 * @throws DomainError `not-found`, `invalid`, `too-large`, `exists` when the id is taken.
 */
export async function addSource(
  workspace: Workspace,
  by: string,
  project: string,
  input: NewSource,
): Promise<Source> {
  await requireRecord(workspace, project, 'project', project);
  // One after another: several uploads at once may have one title, and each needs an id of its own.
  return inTurn(`${project}/`, async () => {
    const id = await freeSourceId(workspace, project, input);
    const version = await writeVersion(workspace, by, project, id, 1, input);
    const put = {
      type: 'source' as const,
      ...newEnvelope(workspace, by, project, [id], []),
      id,
      ...input.metadata,
      versions: [version],
    };
    const source = onlyOf(await commit(workspace, project, by, [{ put, expected: 0 }]), 'source');
    await writeSourceFile(workspace, source, input.others);
    return source;
  });
}

/** Neither a source's nor that of a file that somebody dropped and that is not a source yet. */
async function freeSourceId(workspace: Workspace, project: string, input: NewSource): Promise<string> {
  const { items } = await workspace.store.list(project, { type: 'source' });
  const taken = new Set(items.map((source) => source.id));
  if (input.origin !== 'file') {
    for (const { name } of await workspace.library.listFiles(project))
      if (name.endsWith('.md')) taken.add(name.slice(0, -'.md'.length));
  }
  if (input.id === undefined)
    return firstFree(input.stem ?? slugFrom(input.metadata.title) ?? 'source', (id) => taken.has(id));
  if (!taken.has(input.id)) return input.id;
  const message = `There already is a source ${input.id} in this project, or a file of its name.`;
  throw new DomainError('exists', message, { fields: [{ path: 'id', message: 'is taken' }] });
}

/** Work on one source waits its turn under this key. */
export function sourceKey(project: string, source: string): string {
  return `${project}/${source}`;
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
  return inTurn(sourceKey(project, id), async () => {
    const source = await requireRecord(workspace, project, 'source', id);
    checkRev(source, expected);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const put = { ...source, ...given, modified: workspace.now() };
    return withSourceFile(workspace, source, put, async () =>
      onlyOf(await commit(workspace, project, by, [{ put, expected }]), 'source'),
    );
  });
}

/**
 * Writes the file of a revised source, then does the rest. The file comes first: after a crash in between, the folder is read again and the
 * record follows the file. When the rest fails, the file is put back as it was.
 */
export async function withSourceFile<Result>(
  workspace: Workspace,
  before: Source,
  after: Source,
  rest: () => Promise<Result>,
): Promise<Result> {
  await writeSourceFile(workspace, after);
  try {
    return await rest();
  } catch (error) {
    await writeSourceFile(workspace, before).catch(() => undefined);
    throw error;
  }
}

/** Writes the current file of a source from its record and its newest version. Front matter of the person's own stays in it. */
export async function writeSourceFile(
  workspace: Workspace,
  source: Source,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { library } = workspace;
  const { project, id } = source;
  const files = await library.readVersion(project, id, currentVersion(source).number);
  if (files === undefined) return;
  // Here, since the YAML library is much to load for a server that starts, and only writes need it.
  const { formatFrontMatter, parseFrontMatter } = await import('../core/front-matter.ts');
  const { others } = parseFrontMatter((await library.readCurrent(project, id)) ?? '');
  await library.writeCurrent(
    project,
    id,
    formatFrontMatter(metadataOf(source), files.body, { ...more, ...others }),
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
  const body = toNfc(input.body);
  if (body.length > maxDocumentBytes) {
    const message = `The text is longer than ${maxDocumentBytes} characters.`;
    throw new DomainError('too-large', message, { limit: maxDocumentBytes });
  }
  if (body.includes('\0')) {
    const message = 'The text holds bytes that no text has: it seems to be a file of another kind.';
    throw new DomainError('invalid', message, { fields: [{ path: 'body', message: 'is not text' }] });
  }
  const [{ renderDocument }, { splitSentences }] = await Promise.all([
    import('../core/document/render-document.ts'),
    import('../core/sentences/split-sentences.ts'),
  ]);
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
