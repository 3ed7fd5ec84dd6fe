import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/app.ts';
import { parseRecord } from '../../server/core/records.ts';
import { type FolderWatch, watchFolders } from '../../server/services/folder-scan.ts';
import { idMaker } from '../../server/services/new-id.ts';
import { openTextCache } from '../../server/services/texts.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import type { OpenJournalFile } from '../../server/stores/files/journal-file.ts';
import { openFileLibrary } from '../../server/stores/files/open-file-library.ts';
import { openFileStore } from '../../server/stores/files/open-file-store.ts';

export interface AppOptions {
  /** A data folder to open and to leave; without it a new one is made, and removed at the end. */
  readonly folder?: string;
  /** Who signs when a request gives no name. */
  readonly person?: string;
  /** The disk under the journals, when it is to fail. */
  readonly openJournal?: OpenJournalFile;
}

export interface OpenApp {
  readonly app: RequestListener;
  readonly workspace: Workspace;
  readonly folders: FolderWatch;
  readonly folder: string;
  /** What the server would have logged: reports of the stores, and faults. */
  readonly logged: unknown[];
  close(): Promise<void>;
}

const firstInstant = Date.UTC(2026, 0, 1);

/** The whole application on a data folder of its own. Its clock starts with the year 2026 and goes on a millisecond with every look at it. */
export async function openApp(options: AppOptions = {}): Promise<OpenApp> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'crossclaim-test-')));
  const logged: unknown[] = [];
  const report = (message: string) => void logged.push(message);
  const { openJournal } = options;
  const disk = openJournal === undefined ? {} : { openJournal };
  const store = await openFileStore({ folder, parseRecord, report, ...disk });
  const library = await openFileLibrary({ folder });
  let clock = firstInstant;
  const workspace: Workspace = {
    store,
    library,
    texts: openTextCache(library),
    now() {
      clock += 1;
      return new Date(clock).toISOString();
    },
    newId: idMaker(() => clock),
  };
  const person = options.person ?? 'Test Reader';
  const folders = watchFolders(workspace, person, report);
  const log = { error: (error: unknown) => void logged.push(error) };
  const app = await createApp({ workspace, folders, person, log });
  return {
    app,
    workspace,
    folders,
    folder,
    logged,
    async close() {
      await folders.close();
      await store.close();
      if (options.folder !== undefined) return;
      // A request that was refused in the middle may still be writing its last file.
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    },
  };
}

/** Serves the application on a port of the system's choice while the work runs. `address` has no slash at its end. */
export async function withServer<Result>(
  app: RequestListener,
  work: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer(app);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new TypeError('the server has no port');
  try {
    return await work(`http://127.0.0.1:${bound.port}`);
  } finally {
    server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  }
}
