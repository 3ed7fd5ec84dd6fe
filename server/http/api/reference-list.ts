import { z } from 'zod';
import { recordIdSchema, slugSchema } from '../../core/ids.ts';
import { instantSchema, personSchema } from '../../core/record.ts';
import { type ListedEntry, referenceListOf } from '../../services/reference-lists.ts';
import { acceptEntries, listMark } from '../../services/review-list.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { pageSize } from '../record-endpoints.ts';

const path = '/api/projects/:project/sources/:source/reference-list';
const params = z.strictObject({ project: slugSchema, source: slugSchema });

const key = z.string().min(1).max(64);

const entrySchema = z.object({
  key: key.describe('The same for an entry with the same words, in whatever version of the source'),
  text: z.string().describe('The entry in one line, without its number'),
  label: z.string().describe('The number that stands before it; empty where there is none'),
  heading: z.string(),
  start: z.int().describe('Where it stands in the canonical text; UTF-16 code units, the end exclusive'),
  end: z.int(),
  fields: z.record(z.string(), z.unknown()).describe('What was read from it, as CSL-JSON'),
  certainty: z.record(z.string(), z.number()).describe('0 to 1 for each field that was found'),
  isSure: z.boolean(),
  reference: recordIdSchema
    .optional()
    .describe('The reference that it became in the bibliography, or one that is the same work'),
  joinedBy: z.enum(['listed', 'DOI', 'ISBN', 'URL', 'title-author-year']).optional(),
  isSkipped: z.boolean(),
  skip: z
    .object({ creator: personSchema, created: instantSchema })
    .optional()
    .describe('Who said so, and when'),
});

function told({ key, entry, heading, parsed, reference, joinedBy, isSkipped, skip }: ListedEntry) {
  const { text, label, start, end } = entry;
  const { csl: fields, certainty, isSure } = parsed;
  const joined = reference === undefined ? {} : { reference: reference.id, joinedBy };
  const skipped = skip === undefined ? {} : { skip: { creator: skip.creator, created: skip.created } };
  const found = { key, text, label, heading, start, end, fields, certainty, isSure };
  return { ...found, ...joined, isSkipped, ...skipped };
}

export const endpoints = [
  endpoint({
    method: 'get',
    path,
    name: 'readReferenceList',
    summary: 'Read the entries of a source’s own reference list, in the order of the text',
    params,
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(pageSize.most).default(pageSize.usual),
      after: z.coerce.number().int().min(0).default(0).describe('How many entries to leave out'),
    }),
    body: nothing,
    reply: z.object({
      total: z.int(),
      mark: z.string().describe('Names the list as it stands, for taking all that are sure'),
      items: z.array(entrySchema),
      next: z.int().optional(),
    }),
    async handle({ workspace, params: { project, source }, query: { limit, after } }) {
      const list = await referenceListOf(workspace, project, source);
      const next = after + limit < list.length ? { next: after + limit } : {};
      const items = list.slice(after, after + limit).map(told);
      return { body: { total: list.length, mark: listMark(list), items, ...next } };
    },
  }),
  endpoint({
    method: 'post',
    path: `${path}/accept`,
    name: 'acceptReferenceList',
    summary:
      'Take entries of a source’s own reference list into the bibliography, in one change that can be undone; an entry of a work that is there joins its reference',
    params,
    query: nothing,
    body: z.union([
      z.strictObject({ keys: z.array(key).min(1).max(pageSize.most) }),
      z.strictObject({
        sureOf: z.string().max(64).describe('The mark of the list whose sure entries are meant'),
      }),
    ]),
    reply: z.object({
      added: z.int(),
      joined: z.int(),
      already: z.int(),
      seq: z.int().optional().describe('Of the change; absent when nothing was to be written'),
      references: z.array(recordIdSchema).describe('The reference of each entry, in order'),
    }),
    problems: ['stale', 'missing-target'],
    async handle({ workspace, params: { project, source }, body, by }) {
      return { body: await acceptEntries(workspace, by, project, source, body) };
    },
  }),
];
