import express, {
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { maxDocumentBytes } from './core/source.ts';
import { assetsRouter, openAssets } from './http/assets.ts';
import { eventsRouter } from './http/events.ts';
import { lazyRouter } from './http/lazy-router.ts';
import { loadPages, noPage, pageErrors, pageRouter } from './http/page-router.ts';
import { onlyLoopbackHost, onlySameOrigin, securityHeaders } from './http/security.ts';
import { sendProblem } from './http/send-problem.ts';
import type { Log } from './log.ts';
import type { FolderWatch } from './services/folder-scan.ts';
import type { Workspace } from './services/workspace.ts';

export interface AppSettings {
  readonly workspace: Workspace;
  readonly folders: FolderWatch;
  /** Who signs when a browser has given no name. */
  readonly person: string;
  readonly log: Pick<Log, 'error'>;
}

/** The whole HTTP surface. It never listens, so that tests can drive it. */
export async function createApp(settings: AppSettings): Promise<Express> {
  const { workspace, person, log } = settings;
  const logFault = (error: unknown) => log.error(error);
  const assets = openAssets();
  const pageSettings = { workspace, folders: settings.folders, person, assets, logFault };
  const app = express();
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('query parser', 'simple')
    .set('case sensitive routing', true);
  app.use(securityHeaders, onlyLoopbackHost, onlySameOrigin);
  app.use(eventsRouter(workspace));
  app.use(onlyApi(lazyRouter(() => openApi(settings, logFault))));
  app.use(assetsRouter(assets));
  app.use(pageRouter(await loadPages('front'), pageSettings));
  app.use(lazyRouter(async () => pageRouter(await loadPages('rest'), pageSettings)));
  app.use(noPage);
  app.use(errors((response, error) => sendProblem(response, error, logFault), pageErrors(pageSettings)));
  return app;
}

async function openApi(
  { workspace, person }: AppSettings,
  logFault: (error: unknown) => void,
): Promise<Router> {
  const { apiRouter, loadEndpoints } = await import('./http/api-router.ts');
  return apiRouter(await loadEndpoints(), { workspace, person, maxUploadBytes: maxDocumentBytes, logFault });
}

function onlyApi(router: RequestHandler): RequestHandler {
  return (request, response, next) => (isApi(request.path) ? router(request, response, next) : next());
}

function isApi(path: string): boolean {
  return path.startsWith('/api/') || path === '/api';
}

/** Programs get problem+json, people a page. */
function errors(
  toPrograms: (response: Response, error: unknown) => void,
  toPeople: ErrorRequestHandler,
): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    if (!isApi(request.path)) return toPeople(error, request, response, next);
    toPrograms(response, error);
  };
}
