import express, { type ErrorRequestHandler, type Express, type Response } from 'express';
import type { Logger } from 'pino';
import { maxDocumentBytes } from './core/source.ts';
import { apiRouter, loadEndpoints, sendProblem } from './http/api-router.ts';
import { assetsRouter, openAssets } from './http/assets.ts';
import { eventsRouter } from './http/events.ts';
import { loadPages, pageErrors, pageRouter } from './http/page-router.ts';
import { onlyLoopbackHost, onlySameOrigin, securityHeaders } from './http/security.ts';
import type { FolderWatch } from './services/folder-scan.ts';
import type { Workspace } from './services/workspace.ts';

export interface AppSettings {
  readonly workspace: Workspace;
  readonly folders: FolderWatch;
  /** Who signs when a browser has given no name. */
  readonly person: string;
  readonly log: Pick<Logger, 'error'>;
}

/** The whole HTTP surface. It never listens, so that tests can drive it. */
export async function createApp(settings: AppSettings): Promise<Express> {
  const { workspace, person, log } = settings;
  const logFault = (error: unknown) => log.error(error);
  const assets = openAssets();
  const [endpoints, pages] = await Promise.all([loadEndpoints(), loadPages()]);
  const pageSettings = { workspace, folders: settings.folders, person, assets, logFault };
  const app = express();
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('query parser', 'simple')
    .set('case sensitive routing', true);
  app.use(securityHeaders, onlyLoopbackHost, onlySameOrigin);
  app.use(eventsRouter(workspace));
  app.use(apiRouter(endpoints, { workspace, person, maxUploadBytes: maxDocumentBytes, logFault }));
  app.use(assetsRouter(assets));
  app.use(pageRouter(pages, pageSettings));
  app.use(errors((response, error) => sendProblem(response, error, logFault), pageErrors(pageSettings)));
  return app;
}

/** Programs get problem+json, people a page. */
function errors(
  toPrograms: (response: Response, error: unknown) => void,
  toPeople: ErrorRequestHandler,
): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    if (!/^\/api(?:\/|$)/.test(request.path)) return toPeople(error, request, response, next);
    toPrograms(response, error);
  };
}
