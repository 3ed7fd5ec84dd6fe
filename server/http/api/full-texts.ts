import { z } from 'zod';
import { slugSchema } from '../../core/ids.ts';
import { referenceSchema } from '../../core/reference.ts';
import { setFullText } from '../../services/full-texts.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { recordAnswer, recordParams } from '../record-endpoints.ts';

const path = '/api/projects/:project/references/:id/full-text';

export const endpoints = [
  endpoint({
    method: 'put',
    path,
    name: 'setFullText',
    summary: 'Say which source of the project is the full text of a reference',
    params: recordParams,
    query: nothing,
    body: z.strictObject({ source: slugSchema }),
    reply: referenceSchema,
    ifMatch: true,
    problems: ['missing-target'],
    async handle({ workspace, params: { project, id }, body, by, rev }) {
      return recordAnswer(await setFullText(workspace, by, project, id, rev, body.source));
    },
  }),
  endpoint({
    method: 'delete',
    path,
    name: 'clearFullText',
    summary: 'Say that no source is the full text of a reference; citations keep their passages',
    params: recordParams,
    query: nothing,
    body: nothing,
    reply: referenceSchema,
    ifMatch: true,
    async handle({ workspace, params: { project, id }, by, rev }) {
      return recordAnswer(await setFullText(workspace, by, project, id, rev, undefined));
    },
  }),
];
