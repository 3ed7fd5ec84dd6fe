import type { ServerResponse } from 'node:http';
import { DomainError } from '../core/errors.ts';
import { problemOf } from './problem.ts';

/** Answers with `application/problem+json`; a fault of the program itself is logged and told without its cause. */
export function sendProblem(
  response: ServerResponse,
  error: unknown,
  logFault: (error: unknown) => void,
): void {
  const problem = problemOf(error);
  if (problem.status >= 500) logFault(error);
  if (response.headersSent) {
    response.end();
    return;
  }
  if (error instanceof DomainError && error.details.allowed !== undefined)
    response.setHeader('Allow', error.details.allowed.join(', '));
  const text = JSON.stringify(problem);
  response.statusCode = problem.status;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
}
