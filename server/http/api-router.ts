import { readdir } from 'node:fs/promises';
import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { DomainError } from '../core/errors.ts';
import type { Workspace } from '../services/workspace.ts';
import type { Answer, Endpoint } from './endpoint.ts';
import { openApi } from './openapi.ts';
import { personOf } from './person.ts';
import { invalid, problemOf } from './problem.ts';

/** Bound on a JSON body, in bytes. Documents travel as raw bodies with a bound of their own. */
const maxJsonBytes = 2 * 1024 * 1024;

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

export function apiRouter(endpoints: readonly Endpoint[], settings: ApiSettings): Router {
  const router = Router({ strict: true });
  const json = express.json({
    limit: maxJsonBytes,
    strict: false,
    type: ['application/json', 'application/*+json'],
  });
  const raw = express.raw({ limit: settings.maxUploadBytes, type: () => true });
  for (const one of endpoints) {
    const hasBody = one.method === 'post' || one.method === 'put' || one.method === 'patch';
    const readers = hasBody ? [one.consumes === undefined ? json : raw] : [];
    router[one.method](one.path, ...readers, async (request, response) => {
      try {
        send(request, response, await answerTo(one, request, settings), one.status ?? 200);
      } catch (error) {
        sendProblem(response, error, settings.logFault);
      }
    });
  }
  const description = openApi(endpoints);
  router.get('/api/openapi.json', (_request, response) => void response.json(description()));
  router.all('/api{/*rest}', () => {
    throw new DomainError(
      'not-found',
      'There is nothing at this address of the API. GET /api/openapi.json lists what there is.',
    );
  });
  return router;
}

async function answerTo(one: Endpoint, request: Request, settings: ApiSettings): Promise<Answer> {
  if (
    one.body !== undefined &&
    one.consumes === undefined &&
    hasContent(request) &&
    request.body === undefined
  ) {
    throw new DomainError('unsupported-media', 'The body must be application/json.');
  }
  try {
    return await one.answer({
      workspace: settings.workspace,
      params: request.params,
      query: request.query,
      body: request.body,
      by: personOf(request, settings.person),
      rev: one.ifMatch === true ? revOf(request) : 0,
      headers: request.headers,
    });
  } catch (error) {
    throw error instanceof z.ZodError ? invalid(error) : error;
  }
}

function hasContent(request: Request): boolean {
  return (
    (request.method === 'POST' || request.method === 'PUT' || request.method === 'PATCH') &&
    request.headers['content-length'] !== '0'
  );
}

/** `If-Match: "12"` → 12. */
function revOf(request: Request): number {
  const tag = request.headers['if-match'];
  if (tag === undefined) {
    throw new DomainError(
      'precondition-required',
      'Send If-Match with the ETag of the record as you last saw it.',
    );
  }
  const rev = /^(?:W\/)?"(\d{1,15})"$/.exec(tag.trim())?.[1];
  if (rev === undefined)
    throw new DomainError('invalid', 'If-Match must be the ETag of a record, such as "12".');
  return Number(rev);
}

function send(request: Request, response: Response, answer: Answer, success: number): void {
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  const tag = answer.headers?.ETag;
  if (tag !== undefined && request.method === 'GET' && request.headers['if-none-match'] === tag) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.statusCode = answer.status ?? success;
  if (answer.body === undefined) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  const text = JSON.stringify(answer.body);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
}

export function sendProblem(response: Response, error: unknown, logFault: (error: unknown) => void): void {
  const problem = problemOf(error);
  if (problem.status >= 500) logFault(error);
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
