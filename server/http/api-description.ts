import { z } from 'zod';
import { type Endpoint, endpoint, nothing } from './endpoint.ts';
import { openApi } from './openapi/open-api.ts';
import { errorStatus } from './status.ts';

/** What the API says of itself: its OpenAPI document, which these two are part of, and the problems that it may answer. */
export function descriptionEndpoints(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  const own: Endpoint[] = [
    endpoint({
      method: 'get',
      path: '/api/openapi.json',
      name: 'describeApi',
      summary: 'Describe the API in OpenAPI 3.1',
      params: nothing,
      query: nothing,
      body: nothing,
      reply: z.record(z.string(), z.unknown()),
      async handle() {
        return { body: description() };
      },
    }),
    endpoint({
      method: 'get',
      path: '/api/problems',
      name: 'listProblems',
      summary: 'List the problems that the API may answer with, by their code',
      params: nothing,
      query: nothing,
      body: nothing,
      reply: z.object({ items: z.array(z.object({ code: z.string(), status: z.int(), title: z.string() })) }),
      async handle() {
        const items = Object.entries(errorStatus).map(([code, row]) => ({ code, ...row }));
        return { body: { items } };
      },
    }),
  ];
  const description = openApi([...endpoints, ...own]);
  return own;
}
