import { DomainError } from '../core/errors.ts';
import { parseFrontMatter } from '../core/front-matter.ts';
import { isSlug } from '../core/ids.ts';
import { currentVersion, maxDocumentBytes, metadataSchema, type Source } from '../core/source.ts';
import { importDocument } from '../importers/import-document.ts';
import type { FolderFile } from '../stores/library.ts';
import { completeMetadata } from './imports.ts';
import { addProject } from './projects.ts';
import { addSource, metadataOf, reviseSource, sha256 } from './sources.ts';
import { addVersion } from './versions.ts';
import type { Workspace } from './workspace.ts';

/** A file in a project's folder that could not become a source, and why. */
export interface FolderProblem {
  readonly file: string;
  readonly reason: string;
}

export interface FolderWatch {
  /** Brings one project, or all, up to date with the folder; what is dropped while it runs waits for the next scan. */
  scan(project?: string): Promise<void>;
  /** Files that could not be read at the last scan. */
  problems(project: string): readonly FolderProblem[];
  close(): Promise<void>;
}

/**
 * Follows `sources/`: a new folder becomes a project, a new file a source, an edited file a new version of its source. Scans run one
 * after another. What cannot be read is left where it lies and told.
 */
export function watchFolders(
  workspace: Workspace,
  by: string,
  report: (message: string) => void,
): FolderWatch {
  const problems = new Map<string, readonly FolderProblem[]>();
  const seen = new Map<string, string>();
  let last: Promise<void> = Promise.resolve();
  let closed = false;

  async function scanProject(project: string): Promise<void> {
    if (closed || !isSlug(project)) return;
    const found: FolderProblem[] = [];
    await ensureProject(workspace, by, project);
    for (const file of await workspace.library.listFiles(project)) {
      const key = `${project}/${file.name}`;
      const stamp = `${file.sizeBytes}:${file.modifiedMs}`;
      if (closed || seen.get(key) === stamp) continue;
      const reason = await takeIn(workspace, by, project, file);
      if (reason === undefined) seen.set(key, stamp);
      else found.push({ file: file.name, reason });
    }
    problems.set(project, found);
  }

  async function scanAll(): Promise<void> {
    for (const folder of await workspace.library.listFolders()) await scanProject(folder);
  }

  function queue(task: () => Promise<void>): Promise<void> {
    last = last
      .then(task)
      .catch((error: unknown) => report(`sources/ could not be read: ${reasonOf(error)}`));
    return last;
  }

  const stop = workspace.library.watch((project) => void queue(() => scanProject(project)));
  return {
    scan: (project) => queue(() => (project === undefined ? scanAll() : scanProject(project))),
    problems: (project) => problems.get(project) ?? [],
    async close() {
      closed = true;
      stop();
      await last;
    },
  };
}

async function ensureProject(workspace: Workspace, by: string, project: string): Promise<void> {
  const found = await workspace.store.read(project, 'project', project);
  if (found !== undefined) return;
  const title = project.replace(/[-_]+/g, ' ');
  await addProject(workspace, by, {
    id: project,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    description: '',
  });
}

/** Why the file was not taken in; `undefined` when all is well. */
async function takeIn(
  workspace: Workspace,
  by: string,
  project: string,
  file: FolderFile,
): Promise<string | undefined> {
  try {
    const bytes = await workspace.library.readFile(project, file.name, maxDocumentBytes);
    if (bytes === undefined) return undefined;
    const stem = file.name.replace(/\.[^.]*$/, '');
    const source = file.name.endsWith('.md')
      ? await workspace.store.read(project, 'source', stem)
      : undefined;
    if (source === undefined) await addDropped(workspace, by, project, file.name, stem, bytes);
    else await takeEdit(workspace, by, source, new TextDecoder().decode(bytes));
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

async function addDropped(
  workspace: Workspace,
  by: string,
  project: string,
  name: string,
  stem: string,
  bytes: Uint8Array,
): Promise<void> {
  const imported = await importDocument({ name, mediaType: '', bytes }, new Set());
  const metadata = metadataSchema.parse(completeMetadata(imported, { name, choices: { metadata: {} } }));
  const source = await addSource(workspace, by, project, {
    metadata,
    body: imported.body,
    origin: 'file',
    original: { name, mediaType: '', bytes },
    ...(isSlug(stem) ? { id: stem } : {}),
  });
  if (name !== `${source.id}.md`) await workspace.library.removeFile(project, name);
}

/** The file of a source that is known: its front matter or its body may have been edited. */
async function takeEdit(workspace: Workspace, by: string, source: Source, file: string): Promise<void> {
  const { data, body } = parseFrontMatter(file);
  const before = metadataOf(source);
  const after = metadataSchema.safeParse({ ...before, ...data });
  let current = source;
  if (after.success && JSON.stringify(after.data) !== JSON.stringify(before)) {
    current = await reviseSource(workspace, by, source.project, source.id, source.rev, after.data);
  }
  if (sha256(body.normalize('NFC')) === currentVersion(current).bodyHash) return;
  await addVersion(workspace, by, current.project, current.id, current.rev, { body, origin: 'file' });
}

function reasonOf(error: unknown): string {
  if (error instanceof DomainError) return error.message;
  return error instanceof Error ? error.message : String(error);
}
