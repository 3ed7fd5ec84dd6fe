import { z } from 'zod';
import { slugSchema } from '../../core/ids.ts';
import { readingInputSchema, readingSchema } from '../../core/reading.ts';
import { addReading } from '../../services/reading.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { recordAnswer } from '../record-endpoints.ts';

export const endpoints = [
  endpoint({
    method: 'post',
    path: '/api/projects/:project/sources/:source/reading',
    name: 'addReading',
    summary: 'Add runs of sentences that you have read',
    params: z.strictObject({ project: slugSchema, source: slugSchema }),
    query: nothing,
    body: readingInputSchema,
    reply: readingSchema,
    async handle({ workspace, params, body, by }) {
      return recordAnswer(await addReading(workspace, by, params.project, params.source, body));
    },
  }),
];
