import type { Response } from 'express';
import { DomainError } from '../core/errors.ts';
import { problemOf } from './problem.ts';

/** Answers with `application/problem+json`; a fault of the program itself is logged and told without its cause. */
export function sendProblem(response: Response, error: unknown, logFault: (error: unknown) => void): void {
  const problem = problemOf(error);
  if (problem.status >= 500) logFault(error);
  if (error instanceof DomainError && error.details.allowed !== undefined)
    response.setHeader('Allow', error.details.allowed.join(', '));
  response.setHeader('Cache-Control', 'no-store');
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
