import type { RequestListener } from 'node:http';
import express, { type RequestHandler, Router } from 'express';
import { maxDocumentBytes } from './core/source.ts';
import { assetsRouter, openAssets } from './http/assets.ts';
import { lazily } from './http/lazily.ts';
import { loadPages, noPage, pageErrors, pageRouter } from './http/page-router.ts';
import { refuseForeign, setSecurityHeaders } from './http/security.ts';
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

/** The whole HTTP surface: the API for programs, pages for people. It never listens, so that tests can drive it. */
export async function createApp(settings: AppSettings): Promise<RequestListener> {
  const [api, pages] = [openApi(settings), await openPages(settings)];
  return (request, response) =>
    isApi(request.url ?? '') ? api(request, response) : pages(request, response);
}

function isApi(url: string): boolean {
  return /^\/api(?:[/?]|$)/.test(url);
}

function openApi({ workspace, person, log }: AppSettings): RequestListener {
  const logFault = (error: unknown) => log.error(error);
  const listener = lazily(async () => {
    const { apiListener, loadEndpoints } = await import('./http/api-listener.ts');
    return apiListener(await loadEndpoints(), {
      workspace,
      person,
      maxUploadBytes: maxDocumentBytes,
      logFault,
    });
  });
  return async (request, response) => {
    try {
      setSecurityHeaders(response);
      refuseForeign(request);
      const listen = listener.now() ?? (await listener.load());
      await listen(request, response);
    } catch (error) {
      sendProblem(response, error, logFault);
    }
  };
}

async function openPages({ workspace, folders, person, log }: AppSettings): Promise<RequestListener> {
  const assets = openAssets();
  const settings = { workspace, folders, person, assets, logFault: (error: unknown) => log.error(error) };
  const app = express();
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('query parser', 'simple')
    .set('case sensitive routing', true);
  app.use(guard);
  app.use(assetsRouter(assets));
  app.use(pageRouter(await loadPages('front'), settings));
  app.use(
    lazyRouter(async () => {
      const { compressed } = await import('./http/compressed.ts');
      return Router().use(compressed, pageRouter(await loadPages('rest'), settings));
    }),
  );
  app.use(noPage);
  app.use(pageErrors(settings));
  return app;
}

const guard: RequestHandler = (request, response, next) => {
  setSecurityHeaders(response);
  refuseForeign(request);
  next();
};

function lazyRouter(make: () => Promise<Router>): RequestHandler {
  const router = lazily(make);
  return (request, response, next) => {
    const made = router.now();
    if (made !== undefined) return made(request, response, next);
    router.load().then((loaded) => loaded(request, response, next), next);
  };
}
