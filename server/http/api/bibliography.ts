import { z } from 'zod';
import { DomainError } from '../../core/errors.ts';
import { recordIdSchema, slugSchema } from '../../core/ids.ts';
import { checkSize } from '../../services/bibliography/bibliography-import.ts';
import {
  exportBibliography,
  listBibliographyFormats,
} from '../../services/bibliography/export-bibliography.ts';
import { importEntries } from '../../services/bibliography/import-entries.ts';
import { maxBibliographyBytes } from '../../services/bibliography/read-bibliography.ts';
import { attachment, sendPieces } from '../attachment.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { pascal } from '../pascal.ts';
import { projectParams } from '../record-endpoints.ts';

const path = '/api/projects/:project/references';
/** References that one address can name. */
const maxIds = 500;

const formats = await listBibliographyFormats();

const entrySchema = z.object({
  line: z.int().describe('Where it begins in the file, from 1'),
  key: z.string().describe('As the file calls it; may be empty'),
  outcome: z.enum(['added', 'merged', 'known', 'skipped', 'refused']),
  title: z.string().optional(),
  reference: z
    .string()
    .optional()
    .describe('The reference that it became or went into; only when it was saved, or was there'),
  by: z
    .string()
    .optional()
    .describe('What it has in common with what was there: DOI, ISBN, URL or title-author-year'),
  took: z.array(z.string()).optional().describe('The fields that it gave to what was there'),
  reason: z.string().optional().describe('Why it was refused'),
  warnings: z.array(z.string()).optional().describe('What was mended or could not be kept'),
});

const idList = z
  .string()
  .max(maxIds * 40)
  .transform((text) => text.split(',').filter((id) => id !== ''))
  .pipe(z.array(recordIdSchema).max(maxIds));

export const endpoints = [
  endpoint({
    method: 'post',
    path: `${path}/import`,
    name: 'importReferences',
    summary:
      'Import a bibliography as one change that can be undone; or only look what would become of each entry',
    params: projectParams,
    query: z.strictObject({
      name: z
        .string()
        .max(255)
        .default('')
        .describe('The name of the file, by whose ending its format may be known'),
      format: z
        .string()
        .max(40)
        .optional()
        .describe(`${formats.map(({ name }) => name).join(', ')}; found out when left out`),
      duplicates: z
        .enum(['merge', 'skip', 'add'])
        .default('merge')
        .describe(
          'What becomes of an entry that is there: it fills the fields that are empty, is left out, or is added all the same',
        ),
      save: z.enum(['yes', 'no']).default('yes').describe('`no` changes nothing'),
    }),
    body: z.instanceof(Uint8Array, { message: 'the bibliography itself is the body' }),
    consumes: 'application/octet-stream',
    maxBytes: maxBibliographyBytes,
    reply: z.object({
      change: z.int().optional().describe('The change by which the import can be undone'),
      format: z.string(),
      counts: z.object({
        added: z.int(),
        merged: z.int(),
        known: z.int(),
        skipped: z.int(),
        refused: z.int(),
      }),
      problems: z.array(z.string()).describe('Of the file as a whole'),
      entries: z.array(entrySchema).describe('In the order of the file'),
    }),
    problems: ['unreadable', 'unsupported-media'],
    async handle({ workspace, params, query, body, by }) {
      const { name, format, duplicates, save } = query;
      if (format !== undefined && !formats.some((one) => one.name === format))
        throw new DomainError('invalid', `There is no format ${format}.`, {
          fields: [
            { path: 'format', message: `must be one of ${formats.map((one) => one.name).join(', ')}` },
          ],
        });
      const file = { name: name === '' ? 'The body' : name, bytes: body };
      checkSize([file]);
      const options = { format, duplicates, isSaved: save === 'yes' };
      return { body: await importEntries(workspace, by, params.project, file, options) };
    },
  }),
  ...formats.map(({ name, label, hint, mediaType, loses }) =>
    endpoint({
      method: 'get',
      path: `${path}/export/${name}`,
      name: `exportReferences${pascal(name)}`,
      summary: `Download the references as ${label}: ${hint}. Left out: ${loses.length === 0 ? 'nothing' : loses.join('; ')}`,
      params: projectParams,
      query: z.strictObject({
        source: slugSchema.optional().describe('Only those that the claims of this source cite'),
        ids: idList.optional().describe(`Only these, with commas between; at most ${maxIds}`),
      }),
      body: nothing,
      produces: mediaType,
      async handle({ workspace, params: { project }, query }) {
        const { fileName, format, content } = await exportBibliography(workspace, project, name, query);
        return {
          headers: {
            'Content-Type': `${format.mediaType}; charset=utf-8`,
            'Content-Disposition': attachment(fileName),
          },
          stream: (response) => sendPieces(response, content),
        };
      },
    }),
  ),
];
