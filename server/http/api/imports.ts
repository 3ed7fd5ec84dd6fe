import { z } from 'zod';
import type { Claim } from '../../core/claim.ts';
import { recordIdSchema, slugSchema } from '../../core/ids.ts';
import { sourceSchema } from '../../core/source.ts';
import {
  acceptImport,
  choicesSchema,
  discardImport,
  draftSchema,
  listDrafts,
  type Review,
  readReview,
  reviseImport,
  startImport,
} from '../../services/imports.ts';
import { nextVersion } from '../../services/next-version.ts';
import { requireRecord } from '../../services/records.ts';
import type { Workspace } from '../../services/workspace.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { addedAnswer, projectParams } from '../record-endpoints.ts';
import { versionWarnings } from '../version-warnings.ts';

const list = '/api/projects/:project/imports';
const one = '/api/projects/:project/imports/:import';
const importParams = z.strictObject({ project: slugSchema, import: recordIdSchema });

const reviewSchema = z.object({
  draft: draftSchema,
  format: z.string(),
  metadata: z.record(z.string(), z.unknown()),
  found: z.record(z.string(), z.string()),
  body: z.string(),
  decisions: z.array(z.unknown()),
  warnings: z.array(z.unknown()),
  claims: z
    .object({ sure: z.int(), check: z.int(), lost: z.int() })
    .optional()
    .describe('Of the next version of a source: how sure its claims would be in it'),
});

async function told(workspace: Workspace, review: Review) {
  const { draft, imported, metadata } = review;
  const { format, found, body, decisions } = imported;
  const next = await nextVersion(workspace, review);
  const others = next === undefined ? [] : versionWarnings(next.source, body);
  const warnings = [...imported.warnings, ...others.map((message) => ({ code: 'language', message }))];
  const claims = next && { claims: countStates(next.claims) };
  return { draft, format, metadata, found, body, decisions, warnings, ...claims };
}

function countStates(claims: readonly Claim[]) {
  const counts = { sure: 0, check: 0, lost: 0 };
  for (const { target } of claims) counts[target.state] += 1;
  return counts;
}

function importAddress(project: string, id: string): string {
  return `/api/projects/${encodeURIComponent(project)}/imports/${id}`;
}

export const endpoints = [
  endpoint({
    method: 'get',
    path: list,
    name: 'listImports',
    summary: 'List the uploads that wait for review',
    params: projectParams,
    query: nothing,
    body: nothing,
    reply: z.object({ items: z.array(draftSchema) }),
    async handle({ workspace, params }) {
      await requireRecord(workspace, params.project, 'project', params.project);
      return { body: { items: await listDrafts(workspace, params.project) } };
    },
  }),
  endpoint({
    method: 'post',
    path: list,
    name: 'startImport',
    summary:
      'Upload a document for review, as a new source or as the next version of the one named; nothing is saved in the project yet',
    params: projectParams,
    query: z.strictObject({
      name: z.string().min(1).max(255),
      mediaType: z.string().max(100).default(''),
      source: slugSchema.optional().describe('The source that it becomes the next version of'),
    }),
    body: z.instanceof(Uint8Array, { message: 'the document itself is the body' }),
    consumes: 'application/octet-stream',
    reply: reviewSchema,
    status: 201,
    problems: ['unreadable'],
    async handle({ workspace, params, query, body, by }) {
      const upload = { name: query.name, mediaType: query.mediaType, bytes: body };
      const review = await startImport(workspace, by, params.project, 'upload', upload, query.source);
      return {
        body: await told(workspace, review),
        headers: { Location: importAddress(params.project, review.draft.id) },
      };
    },
  }),
  endpoint({
    method: 'get',
    path: one,
    name: 'readImport',
    summary: 'Read an upload: what would be changed, dropped and guessed',
    params: importParams,
    query: nothing,
    body: nothing,
    reply: reviewSchema,
    async handle({ workspace, params }) {
      return { body: await told(workspace, await readReview(workspace, params.project, params.import)) };
    },
  }),
  endpoint({
    method: 'put',
    path: one,
    name: 'reviseImport',
    summary: 'Run the import again with other choices',
    params: importParams,
    query: nothing,
    body: choicesSchema,
    reply: reviewSchema,
    async handle({ workspace, params, body }) {
      return {
        body: await told(workspace, await reviseImport(workspace, params.project, params.import, body)),
      };
    },
  }),
  endpoint({
    method: 'post',
    path: `${one}/accept`,
    name: 'acceptImport',
    summary: 'Make the upload a source, or the next version of its source',
    params: importParams,
    query: nothing,
    body: choicesSchema,
    reply: sourceSchema,
    status: 201,
    async handle({ workspace, params, body, by }) {
      const source = await acceptImport(workspace, by, params.project, params.import, body);
      return addedAnswer(source, [params.project, 'sources', source.id]);
    },
  }),
  endpoint({
    method: 'delete',
    path: one,
    name: 'discardImport',
    summary: 'Forget an upload',
    params: importParams,
    query: nothing,
    body: nothing,
    status: 204,
    async handle({ workspace, params }) {
      await discardImport(workspace, params.project, params.import);
      return {};
    },
  }),
];
