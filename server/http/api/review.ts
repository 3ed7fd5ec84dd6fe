import { z } from 'zod';
import { claimSchema } from '../../core/claim.ts';
import { slugSchema } from '../../core/ids.ts';
import { placeChoiceSchema } from '../../core/place-choice.ts';
import { spanSchema } from '../../core/target.ts';
import { placeClaim } from '../../services/place-claim.ts';
import { requireRecord } from '../../services/records.ts';
import { listQueue, type QueuedClaim, readQueued } from '../../services/review-queue.ts';
import { countWaitingBySource, isWaiting } from '../../services/waiting-claims.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { pageSize, projectParams, recordAnswer, recordParams } from '../record-endpoints.ts';

const placeSchema = z.object({
  spans: z.array(spanSchema),
  passages: z
    .array(z.object({ before: z.string(), exact: z.string(), after: z.string() }))
    .describe('Each span with what stands around it'),
});
const offeredSchema = placeSchema.extend({
  words: z
    .array(z.array(z.object({ text: z.string(), kind: z.enum(['same', 'removed', 'added']) })))
    .describe('What became of the words of the claim there, span by span'),
});
const queuedSchema = z.object({
  claim: claimSchema,
  why: z.string(),
  was: placeSchema.extend({ version: z.int() }).optional().describe('Where it was last sure'),
  proposed: offeredSchema.optional().describe('Where it stands for now; a lost claim has no such place'),
  candidates: z.array(offeredSchema).describe('Other places worth a look, the likeliest first'),
  near: z.int().describe('Offset in the current version at which its surroundings stand'),
});

function entryOf({ source: _, ...entry }: QueuedClaim) {
  return entry;
}

export const endpoints = [
  endpoint({
    method: 'get',
    path: '/api/projects/:project/review',
    name: 'readReviewQueue',
    summary:
      'List the claims whose place is not sure, with what it takes to decide; those that were left lost come last',
    params: projectParams,
    query: z.strictObject({
      source: slugSchema.optional(),
      limit: z.coerce.number().int().min(1).max(pageSize.most).default(pageSize.usual),
      after: z.string().max(80).optional(),
    }),
    body: nothing,
    reply: z.object({
      left: z.int().describe('Claims that wait for a decision, on all pages'),
      items: z.array(queuedSchema),
      next: z.string().optional(),
    }),
    async handle({ workspace, params: { project }, query: { source, limit, after } }) {
      await requireRecord(workspace, project, 'project', project);
      if (source !== undefined) await requireRecord(workspace, project, 'source', source);
      const queue = await listQueue(workspace, project, source);
      const from = after === undefined ? 0 : queue.findIndex(({ claim }) => claim.id === after) + 1;
      const page = queue.slice(from, from + limit);
      const items = (await readQueued(workspace, page)).map(entryOf);
      const next = from + limit < queue.length ? page.at(-1)?.claim.id : undefined;
      return { body: { left: queue.filter(({ claim }) => isWaiting(claim)).length, items, next } };
    },
  }),
  endpoint({
    method: 'get',
    path: '/api/projects/:project/review/count',
    name: 'countReviewQueue',
    summary: 'Count the claims that wait for a decision, in all and by source',
    params: projectParams,
    query: nothing,
    body: nothing,
    reply: z.object({ left: z.int(), sources: z.record(z.string(), z.int()) }),
    async handle({ workspace, params: { project } }) {
      await requireRecord(workspace, project, 'project', project);
      const sources = await countWaitingBySource(workspace, project);
      const left = Object.values(sources).reduce((sum, count) => sum + count, 0);
      return { body: { left, sources } };
    },
  }),
  endpoint({
    method: 'post',
    path: '/api/projects/:project/claims/:id/place',
    name: 'placeClaim',
    summary:
      'Say where a claim stands in the current version, or that it is lost there; the change can be undone',
    params: recordParams,
    query: nothing,
    body: placeChoiceSchema,
    reply: claimSchema,
    ifMatch: true,
    async handle({ workspace, params, body, by, rev }) {
      return recordAnswer(await placeClaim(workspace, by, params.project, params.id, rev, body));
    },
  }),
];
