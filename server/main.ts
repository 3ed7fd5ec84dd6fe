import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { DomainError } from './core/errors.ts';
import { parseRecord } from './core/records.ts';
import { openLog } from './log.ts';
import { watchFolders } from './services/folder-scan.ts';
import { idMaker } from './services/new-id.ts';
import type { Ranker } from './services/suggest/ranker.ts';
import { openTextCache } from './services/texts.ts';
import type { Workspace } from './services/workspace.ts';
import { openFileLibrary } from './stores/files/open-file-library.ts';
import { openFileStore } from './stores/files/open-file-store.ts';

export interface RunningServer {
  /** Where a browser finds it: `http://127.0.0.1:4173`. */
  readonly address: string;
  /** Answers what has begun, writes what is pending, and lets go of the data folder. */
  close(): Promise<void>;
}

/** Ports tried after the usual one before giving up. */
const portsToTry = 20;
/** The first answer after a start shall not wait for a look at every file. */
const firstScanDelayMs = 250;
/** How long answers under way may take once the server is closing. */
const closeTimeoutMs = 2_000;

/** Opens the data folder and listens. @throws DomainError `locked` when another process has the folder. */
export async function serve(config: Config): Promise<RunningServer> {
  const log = openLog(config.logLevel);
  const store = await openFileStore({ folder: config.folder, parseRecord, report: log.warn });
  try {
    const library = await openFileLibrary({ folder: config.folder });
    const workspace: Workspace = {
      store,
      library,
      texts: openTextCache(library),
      ...(config.ranker === undefined ? {} : { ranker: await plugIn(config.ranker) }),
      now: () => new Date().toISOString(),
      newId: idMaker(Date.now),
    };
    const folders = watchFolders(workspace, config.person, log.warn);
    const app = await createApp({ workspace, folders, person: config.person, log });
    const server = await listen(createServer(app), config);
    // What was dropped into the folder while no server ran. The pages of a project look for themselves before they show it.
    const scanning = setTimeout(() => void folders.scan(), firstScanDelayMs).unref();
    return {
      address: addressOf(server, config.host),
      async close() {
        clearTimeout(scanning);
        await folders.close();
        await closeServer(server);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Loaded only where one is configured. */
async function plugIn(path: string): Promise<Ranker> {
  const { openRanker } = await import('./services/suggest/ranker.ts');
  return openRanker(path);
}

async function listen(server: Server, config: Config): Promise<Server> {
  const last = config.portFixed ? config.port : config.port + portsToTry;
  for (let port = config.port; port <= last; port += 1) {
    if (await tryPort(server, port, config.host)) return server;
  }
  throw new DomainError(
    'locked',
    `Port ${config.port} is taken by another program. Choose another one with --port.`,
  );
}

function tryPort(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError).once('listening', onListening).listen(port, host);
  });
}

function addressOf(server: Server, host: string): string {
  const isTcp = (address: AddressInfo | string | null): address is AddressInfo =>
    typeof address === 'object' && address !== null;
  const address = server.address();
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${isTcp(address) ? address.port : 0}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), closeTimeoutMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
