import { readdir } from 'node:fs/promises';
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express';
import { z } from 'zod';
import { DomainError } from '../core/errors.ts';
import { slugSchema } from '../core/ids.ts';
import type { FolderWatch } from '../services/folder-scan.ts';
import { countWaiting } from '../services/waiting-claims.ts';
import type { Workspace } from '../services/workspace.ts';
import type { Assets } from './assets.ts';
import { leaveNotice, takeNotice } from './notice.ts';
import type { Outcome, PageRoute, Visit } from './page.ts';
import { pathTo } from './path-to.ts';
import { personOf } from './person.ts';
import { problemOf } from './problem.ts';
import { renderView } from './render.ts';
import { projectWays } from './view-models/project-ways.ts';

/** Bound on a posted form, in bytes. Uploads are read by the import page itself. */
const maxFormBytes = 2 * 1024 * 1024;
const streamType = 'text/vnd.turbo-stream.html';

/** Files of `pages/` that people meet first. */
const front: ReadonlySet<string> = new Set(['name.ts', 'projects.ts']);

/** The pages of every file in `pages/` that exports some, or of those at the front or the rest: a new page is a new file. */
export async function loadPages(which: 'front' | 'rest'): Promise<readonly PageRoute[]> {
  const folder = new URL('./pages/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const names = files.filter((name) => front.has(name) === (which === 'front'));
  const modules: unknown[] = await Promise.all(names.map((name) => import(new URL(name, folder).href)));
  return modules.flatMap((module) => pagesIn.parse(module).pages);
}

const pagesIn = z.object({
  pages: z.array(
    z.custom<PageRoute>((value) => typeof value === 'object' && value !== null && 'handle' in value),
  ),
});

export interface PageSettings {
  readonly workspace: Workspace;
  readonly folders: FolderWatch;
  readonly person: string;
  readonly assets: Assets;
  logFault(error: unknown): void;
}

export function pageRouter(pages: readonly PageRoute[], settings: PageSettings): Router {
  const router = Router({ strict: true });
  const form = express.text({ limit: maxFormBytes, type: 'application/x-www-form-urlencoded' });
  for (const one of pages) {
    const readers = one.method === 'post' ? [form] : [];
    router[one.method](one.path, ...readers, async (request, response) => {
      const visit = visitOf(request, response, settings);
      await answer(await one.handle(visit), visit, settings);
    });
  }
  return router;
}

/** What is asked for and is nowhere. */
export const noPage: RequestHandler = (_request, _response, next) =>
  next(new DomainError('not-found', 'There is no page at this address.'));

/** Tells what went wrong as a page. */
export function pageErrors(settings: PageSettings): ErrorRequestHandler {
  return async (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = problemOf(error);
    if (problem.status >= 500) settings.logFault(error);
    const visit = visitOf(request, response, settings);
    const project = await projectAround(request.path, settings);
    await answer(
      { view: 'pages/error', data: { problem, project }, status: problem.status },
      visit,
      settings,
    );
  };
}

/** The project that an address lies in, for the way back; `undefined` when there is none, or when the address or the store cannot be read. */
async function projectAround(path: string, { workspace }: PageSettings) {
  try {
    const id = slugSchema.safeParse(decodeURIComponent(/^\/projects\/([^/]+)/.exec(path)?.[1] ?? ''));
    return id.success ? await workspace.store.read(id.data, 'project', id.data) : undefined;
  } catch {
    return undefined;
  }
}

function visitOf(request: Request, response: Response, settings: PageSettings): Visit {
  const body: unknown = request.body;
  return {
    workspace: settings.workspace,
    folders: settings.folders,
    request,
    response,
    params: Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)])),
    query: new URL(request.originalUrl, 'http://localhost').searchParams,
    form: new URLSearchParams(typeof body === 'string' ? body : ''),
    by: personOf(request, settings.person),
    wantsStream: request.headers.accept?.includes(streamType) === true,
  };
}

async function answer(outcome: Outcome, visit: Visit, settings: PageSettings): Promise<void> {
  const { response } = visit;
  if ('sent' in outcome) return;
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept');
  if ('json' in outcome) {
    response.json(outcome.json);
    return;
  }
  if ('seeOther' in outcome) {
    const { notice, undo } = outcome;
    if (notice !== undefined)
      leaveNotice(response, { message: notice, ...(undo === undefined ? {} : { undo }) });
    response.redirect(303, outcome.seeOther);
    return;
  }
  const name = 'view' in outcome ? outcome.view : 'stream' in outcome ? outcome.stream : outcome.fragment;
  const notice = 'view' in outcome ? takeNotice(visit.request, response) : undefined;
  const unplaced = 'view' in outcome ? await countFor(outcome.data.project, visit) : 0;
  const html = await renderView(name, {
    ...(await frame(visit, settings)),
    notice,
    unplaced,
    ...outcome.data,
  });
  response
    .status(outcome.status ?? 200)
    .type('stream' in outcome ? streamType : 'html')
    .send(html);
}

const projectLike = z.object({ type: z.literal('project'), id: slugSchema });

/** Claims of the page's project that wait for a decision, for the way to them; a page that tells of a fault of the store still comes. */
async function countFor(project: unknown, { workspace }: Visit): Promise<number> {
  const known = projectLike.safeParse(project);
  return known.success ? countWaiting(workspace, known.data.id).catch(() => 0) : 0;
}

/** What every template may use. */
async function frame(visit: Visit, settings: PageSettings) {
  return {
    assetTag: await settings.assets.tag(),
    by: visit.by,
    here: visit.request.originalUrl,
    path: pathTo,
    projectWays,
  };
}
