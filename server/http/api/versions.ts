import { z } from 'zod';
import { DomainError } from '../../core/errors.ts';
import { recordIdSchema, slugSchema } from '../../core/ids.ts';
import { currentVersion, type Source, versionSchema } from '../../core/source.ts';
import { targetSchema } from '../../core/target.ts';
import { compareVersions } from '../../services/compare-versions.ts';
import { requireRecord } from '../../services/records.ts';
import {
  requireVersion,
  summariseVersion,
  summariseVersions,
  type VersionSummary,
} from '../../services/version-claims.ts';
import { addVersion } from '../../services/versions.ts';
import type { Workspace } from '../../services/workspace.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { entityTag } from '../entity-tag.ts';
import { versionWarnings } from '../version-warnings.ts';

const list = '/api/projects/:project/sources/:source/versions';
const sourceParams = z.strictObject({ project: slugSchema, source: slugSchema });
const versionNumber = z.coerce.number().int().min(1);

const countsSchema = z
  .object({ sure: z.int(), check: z.int(), lost: z.int() })
  .describe('Claims that stand, or stood, in it, by how far their place can be trusted');
const listedSchema = versionSchema.extend({ claims: countsSchema });
const rangeSchema = z.object({ number: z.int(), start: z.int(), end: z.int() });
const partsSchema = z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }));

const paragraphSchema = z.object({
  kind: z.enum(['same', 'changed', 'removed', 'added', 'moved-away', 'moved-here']),
  before: rangeSchema.optional().describe('Its place in the older text; paragraphs are counted from 1'),
  after: rangeSchema.optional(),
  elsewhere: rangeSchema.optional().describe('Of one that moved: its place in the other text'),
  parts: partsSchema.optional().describe('Word by word; left out where nothing was changed'),
});
const fateSchema = z.object({
  claim: recordIdSchema,
  kind: z.enum(['reworded', 'vanished', 'moved', 'same']),
  hasMoved: z.boolean(),
  since: z.int().describe('The version in which its words came to be others, or were lost'),
  before: targetSchema,
  after: targetSchema,
});

function listed({ version, sure, check, lost }: VersionSummary) {
  return { ...version, claims: { sure, check, lost } };
}

interface SourceCall {
  readonly workspace: Workspace;
  readonly params: z.output<typeof sourceParams>;
}

function sourceOf({ workspace, params }: SourceCall): Promise<Source> {
  return requireRecord(workspace, params.project, 'source', params.source);
}

export const endpoints = [
  endpoint({
    method: 'get',
    path: list,
    name: 'listVersions',
    summary: 'List the versions of a source, oldest first, each with how sure its claims are',
    params: sourceParams,
    query: nothing,
    body: nothing,
    reply: z.object({ items: z.array(listedSchema) }),
    async handle(call) {
      const summaries = await summariseVersions(call.workspace, await sourceOf(call));
      return { body: { items: summaries.reverse().map(listed) } };
    },
  }),
  endpoint({
    method: 'post',
    path: list,
    name: 'addVersion',
    summary:
      'Give a source its next text, as Markdown; its claims are taken along in the same change, which can be undone under the number `rev`. Files go through imports',
    params: sourceParams,
    query: nothing,
    body: z.strictObject({ body: z.string().min(1, 'is empty') }),
    reply: z.object({
      rev: z.int().describe('Of the source, and the number of the change'),
      version: listedSchema,
      warnings: z.array(z.string()),
    }),
    status: 201,
    ifMatch: true,
    problems: ['exists'],
    async handle(call) {
      const { workspace, body, by, rev } = call;
      const before = await sourceOf(call);
      const { project, id } = before;
      const input = { body: body.body, origin: 'paste' as const };
      const saved = await addVersion(workspace, by, project, id, rev, input);
      const { number } = currentVersion(saved);
      if (saved.rev === before.rev) throw sameText(number);
      const version = listed(await summariseVersion(workspace, saved, number));
      const path = ['', 'api', 'projects', project, 'sources', id, 'versions', String(number)];
      return {
        body: { rev: saved.rev, version, warnings: versionWarnings(before, body.body) },
        headers: { ETag: entityTag(saved.rev), Location: path.map(encodeURIComponent).join('/') },
      };
    },
  }),
  endpoint({
    method: 'get',
    path: `${list}/compare`,
    name: 'compareVersions',
    summary:
      'Compare two versions of a source: what became of each paragraph, and of each claim that was in both. Without numbers, the current one and the one before it',
    params: sourceParams,
    query: z.strictObject({ from: versionNumber.optional(), to: versionNumber.optional() }),
    body: nothing,
    reply: z.object({
      from: z.int(),
      to: z.int(),
      isCoarse: z.boolean().describe('Some paragraphs were too much to compare word by word'),
      paragraphs: z.array(paragraphSchema),
      claims: z.array(fateSchema),
    }),
    async handle(call) {
      const { from, to } = call.query;
      const compared = await compareVersions(call.workspace, await sourceOf(call), from, to);
      const paragraphs = compared.paragraphs.map(({ parts, ...paragraph }) =>
        parts.every(({ kind }) => kind === 'same') ? paragraph : { ...paragraph, parts },
      );
      const claims = compared.claims.map(({ claim, ...fate }) => ({ claim: claim.id, ...fate }));
      const { isCoarse } = compared;
      return { body: { from: compared.from.number, to: compared.to.number, isCoarse, paragraphs, claims } };
    },
  }),
  endpoint({
    method: 'get',
    path: `${list}/:version`,
    name: 'readVersion',
    summary: 'Read one version of a source: its Markdown, and the canonical text that offsets count in',
    params: sourceParams.extend({ version: versionNumber }),
    query: nothing,
    body: nothing,
    reply: z.object({ version: listedSchema, body: z.string(), text: z.string() }),
    async handle(call) {
      const { workspace } = call;
      const source = await sourceOf(call);
      const { number } = requireVersion(source, call.params.version);
      const files = await workspace.library.readVersion(source.project, source.id, number);
      if (files === undefined) throw new DomainError('not-found', 'The text of this version is not there.');
      const version = listed(await summariseVersion(workspace, source, number));
      return { body: { version, body: files.body, text: files.text } };
    },
  }),
];

function sameText(number: number): DomainError {
  const message = `The text is the same as that of version ${number}, the current one: nothing was saved.`;
  return new DomainError('exists', message, { fields: [{ path: 'body', message: 'is the same' }] });
}
