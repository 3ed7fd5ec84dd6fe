import { z } from 'zod';
import { slugSchema } from '../../core/ids.ts';
import { undoChange } from '../../services/history.ts';
import { requireRecord } from '../../services/records.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { projectParams } from '../record-endpoints.ts';

const changeSchema = z.object({
  seq: z.int(),
  at: z.string(),
  by: z.string(),
  writes: z.array(z.unknown()),
  undoes: z.int().optional(),
});

export const endpoints = [
  endpoint({
    method: 'get',
    path: '/api/projects/:project/changes',
    name: 'listChanges',
    summary: 'Read the history after a sequence number, oldest first',
    params: projectParams,
    query: z.strictObject({
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(1_000).default(100),
    }),
    body: nothing,
    reply: z.object({ items: z.array(changeSchema) }),
    async handle({ workspace, params, query }) {
      await requireRecord(workspace, params.project, 'project', params.project);
      return { body: { items: await workspace.store.history(params.project, query.after, query.limit) } };
    },
  }),
  endpoint({
    method: 'post',
    path: '/api/projects/:project/changes/:seq/undo',
    name: 'undoChange',
    summary: 'Take a change back, whole; undoing the undo redoes it',
    params: z.strictObject({ project: slugSchema, seq: z.coerce.number().int().min(1) }),
    query: nothing,
    body: nothing,
    reply: changeSchema,
    status: 201,
    problems: ['stale', 'in-use', 'missing-target', 'exists'],
    async handle({ workspace, params, by }) {
      await requireRecord(workspace, params.project, 'project', params.project);
      return { body: await undoChange(workspace, by, params.project, params.seq) };
    },
  }),
];
