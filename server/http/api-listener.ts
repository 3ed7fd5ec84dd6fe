import { readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse as parseQuery } from 'node:querystring';
import { z } from 'zod';
import { DomainError } from '../core/errors.ts';
import type { Workspace } from '../services/workspace.ts';
import { descriptionEndpoints } from './api-description.ts';
import { type Answer, type Endpoint, nothing } from './endpoint.ts';
import { namesTag, revOf } from './entity-tag.ts';
import { pathMatcher } from './match-path.ts';
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

export type ApiListener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers requests to the endpoints and to their description; 404 where there is nothing, 405 where there is something else. By hand, since Express gives every
 * request and response another prototype, which slows down all that is done with them: it takes four times as long as Node itself for a small answer.
 */
export function apiListener(endpoints: readonly Endpoint[], settings: ApiSettings): ApiListener {
  const match = pathMatcher(byPath([...endpoints, ...descriptionEndpoints(endpoints)]));
  return async (request, response) => {
    try {
      const { path, search } = partsOf(request);
      const found = match(path);
      if (found === undefined) throw nowhere();
      const one = offered(found.value, request.method ?? '');
      if (one === undefined) return otherMethod(found.value, request, response);
      const answer = await answerTo(one, request, found.params, parseQuery(search), settings);
      await send(request, response, answer, one.status ?? 200);
    } catch (error) {
      sendProblem(response, error, settings.logFault);
    }
  };
}

function byPath(endpoints: readonly Endpoint[]): Map<string, Endpoint[]> {
  const found = new Map<string, Endpoint[]>();
  for (const one of endpoints) found.set(one.path, [...(found.get(one.path) ?? []), one]);
  return found;
}

function partsOf({ url = '' }: IncomingMessage): { path: string; search: string } {
  const at = url.indexOf('?');
  return at === -1 ? { path: url, search: '' } : { path: url.slice(0, at), search: url.slice(at + 1) };
}

function nowhere(): DomainError {
  return new DomainError(
    'not-found',
    'There is nothing at this address of the API. GET /api/openapi.json lists what there is.',
  );
}

function offered(endpoints: readonly Endpoint[], method: string): Endpoint | undefined {
  const wanted = method === 'HEAD' ? 'get' : method.toLowerCase();
  return endpoints.find((one) => one.method === wanted);
}

function otherMethod(
  endpoints: readonly Endpoint[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const methods = endpoints.map((one) => one.method.toUpperCase());
  const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
  if (request.method !== 'OPTIONS')
    throw new DomainError('method-not-allowed', `${request.method} is not offered here.`, { allowed });
  response.setHeader('Allow', allowed.join(', '));
  response.statusCode = 204;
  response.end();
}

async function answerTo(
  one: Endpoint,
  request: IncomingMessage,
  params: unknown,
  query: unknown,
  { workspace, person, maxUploadBytes }: ApiSettings,
): Promise<Answer> {
  const { headers } = request;
  const body = one.body === nothing ? undefined : await bodyOf(one, request, maxUploadBytes);
  const by = personOf(request, person);
  const rev = one.ifMatch === true ? revOf(headers['if-match']) : 0;
  try {
    return await one.answer({ workspace, params, query, body, by, rev, headers });
  } catch (error) {
    throw error instanceof z.ZodError ? invalid(error) : error;
  }
}

function bodyOf(one: Endpoint, request: IncomingMessage, maxUploadBytes: number): Promise<unknown> {
  return one.consumes === undefined
    ? readJson(request, maxJsonBytes)
    : readBytes(request, one.maxBytes ?? maxUploadBytes);
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { headers = {}, status, body, stream }: Answer,
  success: number,
): Promise<void> {
  for (const name in headers) response.setHeader(name, headers[name] ?? '');
  // Records change under the same address: a browser may keep an answer, but must ask whether it still holds.
  response.setHeader('Cache-Control', 'no-cache');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const isKnown =
    isRead && headers.ETag !== undefined && namesTag(request.headers['if-none-match'], headers.ETag);
  response.statusCode = isKnown ? 304 : (status ?? success);
  if (stream !== undefined && request.method !== 'HEAD') return stream(response);
  if (isKnown || body === undefined) {
    response.end();
    return;
  }
  const text = JSON.stringify(body);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
}
