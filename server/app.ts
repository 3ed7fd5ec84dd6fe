import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import { apiRouter, loadEndpoints, sendProblem } from './http/api-router.ts';
import { assetsRouter, openAssets } from './http/assets.ts';
import { loadPages, pageRouter } from './http/page-router.ts';
import { onlyLoopbackHost, onlySameOrigin, securityHeaders } from './http/security.ts';
import type { FolderWatch } from './services/folder-scan.ts';
import { maxDocumentBytes } from './core/source.ts';
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
  const app = express();
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('query parser', 'simple')
    .set('case sensitive routing', true);
  app.use(securityHeaders, onlyLoopbackHost, onlySameOrigin);
  app.use(assetsRouter(assets));
  const [endpoints, pages] = await Promise.all([loadEndpoints(), loadPages()]);
  app.use(apiRouter(endpoints, { workspace, person, maxUploadBytes: maxDocumentBytes, logFault }));
  app.use(pageRouter(pages, { workspace, folders: settings.folders, person, assets, logFault }));
  const onApiError: ErrorRequestHandler = (error, _request, response, _next) =>
    sendProblem(response, error, logFault);
  app.use(onApiError);
  return app;
}
