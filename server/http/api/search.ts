import { z } from 'zod';
import { requireRecord } from '../../services/records.ts';
import { maxSearchLength, search } from '../../services/search.ts';
import { searchGroups } from '../../services/search-entries.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { defined, projectParams } from '../record-endpoints.ts';

/** Hits of a group that one answer holds. */
const maxHits = 200;

const hitSchema = z.object({
  text: z.string(),
  marks: z
    .array(z.object({ start: z.int(), end: z.int() }))
    .describe('What was looked for, in the text; UTF-16 code units'),
  record: z.object({ type: z.string(), id: z.string() }).optional(),
  source: z.string().optional(),
  claim: z.string().optional(),
  state: z.enum(['check', 'lost']).optional().describe('Of a claim whose place is not sure'),
  start: z.int().optional().describe('Of a sentence: where it begins in the current text of its source'),
  count: z.int().optional().describe('Of a tag: how many claims have it'),
});

export const endpoints = [
  endpoint({
    method: 'get',
    path: '/api/projects/:project/search',
    name: 'searchProject',
    summary:
      'Search sentences, claims, statements, notes, tags, references and sources; all words must occur',
    params: projectParams,
    query: z.strictObject({
      q: z
        .string()
        .max(maxSearchLength)
        .describe('Words, the last of which may be a beginning, and "phrases" in quotation marks'),
      group: z.enum(searchGroups).optional(),
      limit: z.coerce.number().int().min(1).max(maxHits).default(20),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    body: nothing,
    reply: z.object({
      groups: z.array(z.object({ group: z.enum(searchGroups), total: z.int(), items: z.array(hitSchema) })),
    }),
    async handle({ workspace, params, query: { q, group, limit, offset } }) {
      await requireRecord(workspace, params.project, 'project', params.project);
      const window = { limit, offset, ...defined({ group }) };
      const { groups } = await search(workspace, params.project, q, window);
      const items = groups.map(({ group: name, total, hits }) => ({
        group: name,
        total,
        items: hits.map(({ entry: { group: _, also: __, ...entry }, marks }) => ({ ...entry, marks })),
      }));
      return { body: { groups: items } };
    },
  }),
];
