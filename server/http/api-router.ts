import { readdir } from 'node:fs/promises';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { DomainError } from '../core/errors.ts';
import type { Workspace } from '../services/workspace.ts';
import { descriptionEndpoints } from './api-description.ts';
import { type Answer, type Endpoint, nothing } from './endpoint.ts';
import { namesTag, revOf } from './entity-tag.ts';
import { personOf } from './person.ts';
import { invalid } from './problem.ts';
import { readBytes, readJson } from './read-body.ts';
import { sendProblem } from './send-problem.ts';

/** Bound on a JSON body, in bytes. Documents travel as raw bodies with a bound of their own. */
export const maxJsonBytes = 2 * 1024 * 1024;

/** The endpoints of every file in `api/`: a new resource is a new file. */
export async function loadEndpoints(): Promise<readonly Endpoint[]> {
  const folder = new URL('./api/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const modules: unknown[] = await Promise.all(names.map((name) => import(new URL(name, folder).href)));
  return modules.flatMap((module) => endpointsIn.parse(module).endpoints);
}

const endpointsIn = z.object({
  endpoints: z.array(
    z.custom<Endpoint>((value) => typeof value === 'object' && value !== null && 'answer' in value),
  ),
});

export interface ApiSettings {
  readonly workspace: Workspace;
  readonly person: string;
  readonly maxUploadBytes: number;
  logFault(error: unknown): void;
}

/** Routes the endpoints and their description. What an address does not offer is answered with 405, and what there is not with 404. */
export function apiRouter(endpoints: readonly Endpoint[], settings: ApiSettings): Router {
  const router = Router({ strict: true, caseSensitive: true });
  const all = [...endpoints, ...descriptionEndpoints(endpoints)];
  for (const [path, offered] of byPath(all)) {
    const route = router.route(path);
    for (const one of offered) route[one.method](handlerOf(one, settings));
    route.all(onlyMethods(offered));
  }
  router.all(['/api', '/api/{*rest}'], () => {
    throw new DomainError(
      'not-found',
      'There is nothing at this address of the API. GET /api/openapi.json lists what there is.',
    );
  });
  return router;
}

/** One route for all methods of an address, so that Express compares a request with each address once. */
function byPath(endpoints: readonly Endpoint[]): Map<string, Endpoint[]> {
  const found = new Map<string, Endpoint[]>();
  for (const one of endpoints) found.set(one.path, [...(found.get(one.path) ?? []), one]);
  return found;
}

function onlyMethods(offered: readonly Endpoint[]): RequestHandler {
  const methods = offered.map((one) => one.method.toUpperCase());
  const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
  return (request, response) => {
    if (request.method !== 'OPTIONS')
      throw new DomainError('method-not-allowed', `${request.method} is not offered here.`, { allowed });
    response.setHeader('Allow', allowed.join(', '));
    response.statusCode = 204;
    response.end();
  };
}

function handlerOf(one: Endpoint, settings: ApiSettings): RequestHandler {
  return async (request, response) => {
    try {
      send(request, response, await answerTo(one, request, settings), one.status ?? 200);
    } catch (error) {
      sendProblem(response, error, settings.logFault);
    }
  };
}

async function answerTo(one: Endpoint, request: Request, settings: ApiSettings): Promise<Answer> {
  const body = await bodyOf(one, request, settings.maxUploadBytes);
  try {
    return await one.answer({
      workspace: settings.workspace,
      params: request.params,
      query: request.query,
      body,
      by: personOf(request, settings.person),
      rev: one.ifMatch === true ? revOf(request.headers['if-match']) : 0,
      headers: request.headers,
    });
  } catch (error) {
    throw error instanceof z.ZodError ? invalid(error) : error;
  }
}

function bodyOf(one: Endpoint, request: Request, maxUploadBytes: number): Promise<unknown> | undefined {
  if (one.body === nothing) return undefined;
  return one.consumes === undefined ? readJson(request, maxJsonBytes) : readBytes(request, maxUploadBytes);
}

function send(request: Request, response: Response, answer: Answer, success: number): void {
  const { headers = {}, body } = answer;
  for (const name in headers) response.setHeader(name, headers[name] ?? '');
  // Records change under the same address: a browser may keep an answer, but must ask whether it still holds.
  response.setHeader('Cache-Control', 'no-cache');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && headers.ETag !== undefined && namesTag(request.headers['if-none-match'], headers.ETag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.statusCode = answer.status ?? success;
  if (body === undefined) {
    response.end();
    return;
  }
  const text = JSON.stringify(body);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
}
