import { DomainError } from '../core/errors.ts';
import { isSlug } from '../core/ids.ts';
import { maxDocumentBytes, metadataSchema, type Source } from '../core/source.ts';
import { importDocument } from '../importers/import-document.ts';
import type { FolderFile } from '../stores/library.ts';
import { completeMetadata } from './imports.ts';
import { addProject } from './projects.ts';
import { addSource, metadataOf, writeSourceFile } from './sources.ts';
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
    // A project that was taken away has no folder any more, and must not come back by this.
    if (!(await workspace.library.listFolders()).includes(project)) return;
    const found: FolderProblem[] = [];
    await ensureProject(workspace, by, project);
    for (const file of await workspace.library.listFiles(project)) {
      const key = `${project}/${file.name}`;
      const stamp = stampOf(file);
      if (closed || seen.get(key) === stamp || leftovers.test(file.name)) continue;
      const reason = await takeIn(workspace, by, project, file);
      if (reason === undefined) seen.set(key, stamp);
      else found.push({ file: file.name, reason });
    }
    problems.set(project, found);
  }

  const told = (error: unknown) => report(`sources/ could not be read: ${reasonOf(error)}`);

  /** One project that cannot be read does not keep the others from being read. */
  async function scanAll(): Promise<void> {
    for (const folder of await workspace.library.listFolders()) await scanProject(folder).catch(told);
  }

  function queue(project?: string): Promise<void> {
    last = last.then(() => (project === undefined ? scanAll() : scanProject(project))).catch(told);
    return last;
  }

  const stop = workspace.library.watch((project) => void queue(project));
  return {
    scan: queue,
    problems: (project) => problems.get(project) ?? [],
    async close() {
      closed = true;
      stop();
      await last;
    },
  };
}

/** What editors and browsers leave beside a file, or write before they are done. */
const leftovers = /^[#~]|(?:~|\.bak|\.swp|\.tmp|\.part|\.crdownload|\.download)$/i;

function stampOf(file: FolderFile): string {
  return `${file.sizeBytes}:${file.modifiedMs}`;
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
    if (source === undefined) await addDropped(workspace, by, project, file, stem, bytes);
    else await takeEdit(workspace, by, source, bytes);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

async function addDropped(
  workspace: Workspace,
  by: string,
  project: string,
  file: FolderFile,
  stem: string,
  bytes: Uint8Array,
): Promise<void> {
  const { name } = file;
  const imported = await importDocument({ name, mediaType: '', bytes }, new Set());
  const metadata = metadataSchema.parse(completeMetadata(imported, { name, choices: { metadata: {} } }));
  await checkIsWhole(workspace, project, file);
  const source = await addSource(workspace, by, project, {
    metadata,
    body: imported.body,
    origin: 'file',
    original: { name, mediaType: '', bytes },
    ...(isSlug(stem) ? { stem } : {}),
  });
  const current = `${source.id}.md`;
  if (name === current) return;
  await workspace.library.removeFile(project, name);
  // Where the disk takes capital letters for small ones, that was the same file.
  if (name.toLowerCase() === current.toLowerCase()) await writeSourceFile(workspace, source);
}

/** A file that is still being copied grows while it is read; taking it in would cut it off. Its next change starts another scan. */
async function checkIsWhole(workspace: Workspace, project: string, file: FolderFile): Promise<void> {
  const files = await workspace.library.listFiles(project);
  const present = files.find(({ name }) => name === file.name);
  if (present !== undefined && stampOf(present) === stampOf(file)) return;
  throw new DomainError('unreadable', 'The file is still being written.');
}

/** The file of a source that is known: its front matter or its body may have been edited. The file rules. */
async function takeEdit(workspace: Workspace, by: string, source: Source, bytes: Uint8Array): Promise<void> {
  const { parseFrontMatter } = await import('../core/front-matter.ts');
  const { metadata, others, body, problem } = parseFrontMatter(textOf(bytes));
  if (problem !== undefined) throw new DomainError('invalid', problem);
  const hasFrontMatter = Object.keys(metadata).length + Object.keys(others).length > 0;
  await addVersion(workspace, by, source.project, source.id, source.rev, {
    body,
    origin: 'file',
    // Empty fields are not written into a file, so one that is missing was emptied; a title is always there.
    metadata: hasFrontMatter ? { ...empty, title: source.title, ...metadata } : metadataOf(source),
  });
}

const empty = { creators: [], publisher: '', date: '', url: '', language: '', framing: '' };

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new DomainError('unreadable', 'The file is not in UTF-8; save it so, and it will be read.');
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof DomainError) return error.message;
  return error instanceof Error ? error.message : String(error);
}
