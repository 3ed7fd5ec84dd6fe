import { z } from 'zod';
import { recordIdSchema } from '../../core/ids.ts';
import { bibliographyOf } from '../../core/project.ts';
import { referenceSchema } from '../../core/reference.ts';
import { bibliographyLanguages, bibliographyStyleNames } from '../../core/references/bibliography-styles.ts';
import { entryHtml, entryText } from '../../core/references/formatted-entry.ts';
import { readReferences } from '../../services/list-references.ts';
import { mergeReference } from '../../services/merge-references.ts';
import { requireRecord } from '../../services/records.ts';
import { orderReferences, referenceOrders, setBibliography } from '../../services/set-bibliography.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { pageSize, projectParams, recordParams } from '../record-endpoints.ts';

export const endpoints = [
  endpoint({
    method: 'get',
    path: '/api/projects/:project/formatted-references',
    name: 'formatReferences',
    summary: 'The references of a project as a bibliography in a style and a language',
    params: projectParams,
    query: z.strictObject({
      style: z.enum(bibliographyStyleNames).optional().describe('By itself that of the project'),
      language: z.enum(bibliographyLanguages).optional().describe('By itself that of the project'),
      sort: z.enum(referenceOrders).default('style').describe('`style`: the order that the style asks for'),
      page: z.coerce.number().int().min(1).max(1_000_000).default(1),
      limit: z.coerce.number().int().min(1).max(pageSize.most).default(pageSize.usual),
    }),
    body: nothing,
    reply: z.object({
      total: z.int(),
      installed: z.boolean().describe('False where the packages that know the styles are left out'),
      items: z.array(
        z.object({
          id: recordIdSchema,
          label: z.string().describe('Its number, where the style has numbers'),
          text: z.string(),
          html: z.string().describe('Escaped; with i, b, sup, sub, and span for small capitals'),
          plain: z.boolean().describe('The style could not set it: a plain line'),
        }),
      ),
    }),
    async handle({ workspace, params, query }) {
      const { sort: order, page, limit } = query;
      const project = await requireRecord(workspace, params.project, 'project', params.project);
      const { style, language } = bibliographyOf(project);
      const setting = { style: query.style ?? style, order, language: query.language ?? language };
      const list = await readReferences(workspace, project);
      const first = (page - 1) * limit;
      const shown = (await orderReferences(list, setting)).slice(first, first + limit);
      const { entries, isInstalled } = await setBibliography(list, shown, setting);
      const items = entries.map(({ listed, entry }, at) => ({
        id: listed.reference.id,
        label: entry.label.replace('#', String(first + at + 1)),
        text: entryText(entry),
        html: entryHtml(entry, []),
        plain: entry.isPlain,
      }));
      return { body: { total: list.all.length, installed: isInstalled, items } };
    },
  }),
  endpoint({
    method: 'post',
    path: '/api/projects/:project/references/:id/merge',
    name: 'mergeReference',
    summary: 'Merge a reference into another, with its citations; the change can be undone',
    params: recordParams,
    query: nothing,
    body: z.strictObject({
      into: recordIdSchema,
      intoRev: z.int().describe('Of the one that stays, as you have seen it'),
      take: z
        .array(z.string().max(40))
        .max(100)
        .default([])
        .describe(
          'Fields of CSL that replace those of the one that stays; what it lacks is filled in anyway',
        ),
    }),
    reply: z.object({
      reference: referenceSchema,
      change: z.int(),
      moved: z.int().describe('Citations that went over'),
    }),
    ifMatch: true,
    problems: ['self-merge', 'missing-target', 'in-use'],
    async handle({ workspace, params: { project, id }, body, by, rev }) {
      const { into, intoRev, take } = body;
      const revs = { from: rev, into: intoRev };
      return {
        body: await mergeReference(workspace, by, project, id, { into, take: new Set(take), revs }),
      };
    },
  }),
];
