import { z } from 'zod';
import { slugSchema } from '../../core/ids.ts';
import { requireRecord } from '../../services/records.ts';
import { endpoint, nothing } from '../endpoint.ts';

export const endpoints = [
  endpoint({
    method: 'get',
    path: '/api/projects/:project/sources/:source/versions/:version/text',
    name: 'readVersionText',
    summary:
      'Read the canonical text of a version as plain text: the resource that exported annotations point to',
    params: z.strictObject({
      project: slugSchema,
      source: slugSchema,
      version: z.coerce.number().int().min(1),
    }),
    query: nothing,
    body: nothing,
    produces: 'text/plain',
    async handle({ workspace, params }) {
      const source = await requireRecord(workspace, params.project, 'source', params.source);
      const { text } = await workspace.texts.read(source, params.version);
      return {
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
        stream: async (response) => void response.end(text),
      };
    },
  }),
];
