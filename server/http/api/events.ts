import { z } from 'zod';
import { requireRecord } from '../../services/records.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { follow } from '../events.ts';
import { projectParams } from '../record-endpoints.ts';

export const endpoints = [
  endpoint({
    method: 'get',
    path: '/api/projects/:project/events',
    name: 'followProject',
    summary: 'Follow what people change, as server-sent events',
    params: projectParams,
    query: z.strictObject({
      after: z.coerce
        .number()
        .int()
        .min(0)
        .optional()
        .describe('The seq of the last change that is known; Last-Event-ID goes before it'),
    }),
    body: nothing,
    produces: 'text/event-stream',
    async handle({ workspace, params: { project }, query, headers }) {
      await requireRecord(workspace, project, 'project', project);
      const present = await workspace.store.seq(project);
      const seen = lastEvent(headers['last-event-id']) ?? query.after ?? present;
      return { stream: (response) => follow(workspace, project, seen, response) };
    },
  }),
];

/** What a browser sends by itself when it comes back; `undefined` when it is not the seq of a change. */
function lastEvent(header: string | string[] | undefined): number | undefined {
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined;
}
