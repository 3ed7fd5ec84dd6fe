import { z } from 'zod';
import { claimKindSchema } from '../../core/claim.ts';
import { recordIdSchema, slugSchema } from '../../core/ids.ts';
import { differenceKinds } from '../../core/suggest/differences.ts';
import { claimSuggestions } from '../../services/suggest/claim-suggestions.ts';
import { suggestionsFor } from '../../services/suggest/suggestions-for.ts';
import { endpoint, nothing } from '../endpoint.ts';

/** Suggestions that one answer holds: usually as many as can be looked through, at most what a program may want. */
const likeLimit = z.coerce.number().int().min(1).max(50).default(10);
const claimLimit = z.coerce.number().int().min(1).max(500).default(50);

const range = z.object({ start: z.int(), end: z.int() });
const place = { source: z.string(), version: z.int(), start: z.int(), end: z.int(), exact: z.string() };

const likeSchema = z.object({
  ...place,
  score: z.number().describe('About the share of what the claim says that the sentence says too'),
  shared: z
    .array(z.object({ kind: z.enum(['name', 'word', 'date', 'number']), one: range, other: range }))
    .describe('What both have, in `quote` and in `exact`; UTF-16 code units'),
  differences: z
    .array(z.object({ kind: z.enum(differenceKinds), one: range.optional(), other: range.optional() }))
    .describe('Where the two seem to say different things'),
  claim: z.string().optional().describe('The claim that stands there already'),
});

const claimSchema = z.object({
  ...place,
  score: z.number(),
  reasons: z.array(z.string()).describe('What speaks for it'),
  kind: claimKindSchema.describe('A guess from the wording'),
});

export const endpoints = [
  endpoint({
    method: 'get',
    path: '/api/projects/:project/claims/:id/suggestions',
    name: 'suggestForClaim',
    summary: 'Sentences of other sources that probably speak of the same thing, best first',
    params: z.strictObject({ project: slugSchema, id: recordIdSchema }),
    query: z.strictObject({ limit: likeLimit }),
    body: nothing,
    reply: z.object({
      quote: z.string(),
      rankedBy: z.enum(['words', 'ranker', 'failed']),
      items: z.array(likeSchema),
    }),
    problems: ['suggestions-off'],
    async handle({ workspace, params, query, by }) {
      const found = await suggestionsFor(workspace, by, params.project, params.id, query.limit);
      const items = found.items.map((item) => ({ ...item, source: item.source.id }));
      return { body: { ...found, items } };
    },
  }),
  endpoint({
    method: 'get',
    path: '/api/projects/:project/sources/:source/claim-suggestions',
    name: 'suggestClaims',
    summary: 'Sentences of a source that probably are claims, in the order of the text',
    params: z.strictObject({ project: slugSchema, source: slugSchema }),
    query: z.strictObject({ limit: claimLimit }),
    body: nothing,
    reply: z.object({ items: z.array(claimSchema) }),
    problems: ['suggestions-off'],
    async handle({ workspace, params, query, by }) {
      return {
        body: { items: await claimSuggestions(workspace, by, params.project, params.source, query.limit) },
      };
    },
  }),
];
