import { z } from 'zod';
import { slugSchema } from '../../core/ids.ts';
import { sourceSchema } from '../../core/source.ts';
import { markOwnList } from '../../services/own-list.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { recordAnswer } from '../record-endpoints.ts';

const path = '/api/projects/:project/sources/:source/reference-list/place';
const params = z.strictObject({ project: slugSchema, source: slugSchema });
const offset = z.int().min(0);

export const endpoints = [
  endpoint({
    method: 'put',
    path,
    name: 'markReferenceList',
    summary:
      'Say where the source’s own reference list stands in its current version; the next versions are looked through for the same words',
    params,
    query: nothing,
    body: z.strictObject({
      start: offset.describe('In the canonical text; UTF-16 code units'),
      end: offset.describe('Exclusive'),
    }),
    reply: sourceSchema,
    ifMatch: true,
    async handle({ workspace, params: { project, source }, body, by, rev }) {
      return recordAnswer(await markOwnList(workspace, by, project, source, rev, body));
    },
  }),
  endpoint({
    method: 'delete',
    path,
    name: 'unmarkReferenceList',
    summary: 'Take that back: the list is looked for again',
    params,
    query: nothing,
    body: nothing,
    reply: sourceSchema,
    ifMatch: true,
    async handle({ workspace, params: { project, source }, by, rev }) {
      return recordAnswer(await markOwnList(workspace, by, project, source, rev, undefined));
    },
  }),
];
