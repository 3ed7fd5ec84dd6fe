import { z } from 'zod';
import { slugSchema } from '../../core/ids.ts';
import { metadataFields, sourcePatchSchema, sourceSchema } from '../../core/source.ts';
import { requireRecord } from '../../services/records.ts';
import { retractSource } from '../../services/retract-source.ts';
import { addSource, reviseSource } from '../../services/sources.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { addedAnswer, defined, pageQuery, projectParams, recordAnswer } from '../record-endpoints.ts';

const list = '/api/projects/:project/sources';
const one = '/api/projects/:project/sources/:source';
const sourceParams = z.strictObject({ project: slugSchema, source: slugSchema });

/** A source from Markdown that is clean already; documents that need cleaning go through imports. */
const sourceInputSchema = z.strictObject({
  id: slugSchema.optional(),
  body: z.string(),
  title: metadataFields.title,
  creators: metadataFields.creators.default([]),
  publisher: metadataFields.publisher.default(''),
  date: metadataFields.date.default(''),
  url: metadataFields.url.default(''),
  language: metadataFields.language.default(''),
  framing: metadataFields.framing.default(''),
});

const versionQuery = z.strictObject({ version: z.coerce.number().int().min(1).optional() });

export const endpoints = [
  endpoint({
    method: 'get',
    path: list,
    name: 'listSources',
    summary: 'List the sources of a project by id',
    params: projectParams,
    query: z.strictObject(pageQuery),
    body: nothing,
    reply: z.object({ items: z.array(sourceSchema), next: z.string().optional() }),
    async handle({ workspace, params, query: { limit, after } }) {
      await requireRecord(workspace, params.project, 'project', params.project);
      return {
        body: await workspace.store.list(params.project, { type: 'source', limit, ...defined({ after }) }),
      };
    },
  }),
  endpoint({
    method: 'post',
    path: list,
    name: 'addSource',
    summary: 'Add a source from Markdown, as it is',
    params: projectParams,
    query: nothing,
    body: sourceInputSchema,
    reply: sourceSchema,
    status: 201,
    problems: ['exists'],
    async handle({ workspace, params, body: { id, body, ...metadata }, by }) {
      const input = { metadata, body, origin: 'paste' as const, ...(id === undefined ? {} : { id }) };
      const source = await addSource(workspace, by, params.project, input);
      return addedAnswer(source, [params.project, 'sources', source.id]);
    },
  }),
  endpoint({
    method: 'get',
    path: one,
    name: 'readSource',
    summary: 'Read what is known of a source',
    params: sourceParams,
    query: nothing,
    body: nothing,
    reply: sourceSchema,
    async handle({ workspace, params }) {
      return recordAnswer(await requireRecord(workspace, params.project, 'source', params.source));
    },
  }),
  endpoint({
    method: 'patch',
    path: one,
    name: 'reviseSource',
    summary: 'Revise what is known of a source; its text stays',
    params: sourceParams,
    query: nothing,
    body: sourcePatchSchema,
    reply: sourceSchema,
    ifMatch: true,
    async handle({ workspace, params, body, by, rev }) {
      return recordAnswer(await reviseSource(workspace, by, params.project, params.source, rev, body));
    },
  }),
  endpoint({
    method: 'delete',
    path: one,
    name: 'retractSource',
    summary: 'Take a source away with everything on it; the change can be undone',
    params: sourceParams,
    query: nothing,
    body: nothing,
    reply: z.object({ change: z.int() }),
    ifMatch: true,
    async handle({ workspace, params, by, rev }) {
      return { body: { change: await retractSource(workspace, by, params.project, params.source, rev) } };
    },
  }),
  endpoint({
    method: 'get',
    path: `${one}/text`,
    name: 'readText',
    summary: 'Read the canonical text that all offsets count in (UTF-16 code units), with its sentences',
    params: sourceParams,
    query: versionQuery,
    body: nothing,
    reply: z.object({
      version: z.int(),
      text: z.string(),
      sentences: z.array(z.object({ start: z.int(), end: z.int() })),
    }),
    async handle({ workspace, params, query }) {
      const source = await requireRecord(workspace, params.project, 'source', params.source);
      const { number, text, sentences } = await workspace.texts.read(source, query.version);
      return { body: { version: number, text, sentences } };
    },
  }),
];
