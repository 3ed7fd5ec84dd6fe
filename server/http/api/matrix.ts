import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { claimSchema } from '../../core/claim.ts';
import { slugSchema } from '../../core/ids.ts';
import type { MatrixColumn } from '../../core/matrix/matrix.ts';
import { personSchema } from '../../core/record.ts';
import { silenceSchema } from '../../core/silence.ts';
import { stanceKindSchema, stanceSchema } from '../../core/stance.ts';
import { statementSchema } from '../../core/statement.ts';
import { scaleOf } from '../../core/verdict-scale.ts';
import { writeMatrix } from '../../services/export-matrix.ts';
import { readCell, readMatrix } from '../../services/matrix.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { matrixQuery, matrixView } from '../forms/matrix-view.ts';
import { projectParams, recordParams } from '../record-endpoints.ts';

const columnSchema = z.object({
  key: z.string(),
  kind: z.enum(['source', 'framing']),
  framing: z.string(),
  sources: z.array(z.object({ id: slugSchema, title: z.string() })),
});
const tallySchema = z.object({
  kind: stanceKindSchema,
  answer: z.string().describe('Key of an answer; empty when none is given'),
  stances: z.int(),
  claims: z.int(),
  people: z.array(personSchema),
});
const cellSchema = z.object({
  column: z.string(),
  state: z.enum(['stances', 'silent', 'unchecked']),
  sources: z.int(),
  silent: z.int(),
  needLook: z.int().describe('Of the silent sources: those whose text has changed since'),
  unchecked: z.int(),
  silences: z.array(
    z.object({
      id: z.string(),
      source: slugSchema,
      person: personSchema,
      state: z.enum(['stands', 'textChanged', 'contradicted']),
    }),
  ),
  tallies: z.array(tallySchema).optional(),
  stances: z.int().optional(),
  claims: z.int().optional(),
  unsure: z.int().optional().describe('Claims whose place is to be checked or lost'),
  people: z.array(personSchema).optional(),
  split: z.boolean().optional().describe('Two claims of the column cannot both be right'),
});

/** A column with what a program needs of its sources; the sources themselves have their own address. */
function told(column: MatrixColumn) {
  const { key, kind, framing } = column;
  const sources = column.kind === 'source' ? [column.source] : column.sources;
  return { key, kind, framing, sources: sources.map(({ id, title }) => ({ id, title })) };
}

const path = '/api/projects/:project/matrix';

function downloadEndpoint(extension: 'csv' | 'md', mediaType: string, label: string) {
  return endpoint({
    method: 'get',
    path: `${path}.${extension}`,
    name: `downloadMatrix${label}`,
    summary: `Download the matrix as ${label}, with the rows and columns that are asked for`,
    params: projectParams,
    query: z.strictObject({
      ...matrixQuery,
      bom: z.enum(['yes', 'no']).default('no').describe('Begin with a byte order mark (CSV)'),
    }),
    body: nothing,
    produces: mediaType,
    async handle({ workspace, params: { project }, query: { bom, ...query } }) {
      const options = { byteOrderMark: bom === 'yes' };
      const content = await writeMatrix(workspace, project, extension, matrixView(query), options);
      const name = encodeURIComponent(`${project}-matrix.${extension}`);
      return {
        headers: {
          'Content-Type': `${mediaType}; charset=utf-8`,
          'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
        },
        stream: (response) => pipeline(Readable.from(content), response),
      };
    },
  });
}

export const endpoints = [
  endpoint({
    method: 'get',
    path,
    name: 'readMatrix',
    summary: 'Read the statements against the sources: who affirms, denies, is silent, is not checked',
    params: projectParams,
    query: z.strictObject(matrixQuery),
    body: nothing,
    reply: z.object({
      seq: z.int().describe('Of the change that it reaches'),
      columns: z.array(columnSchema),
      rows: z.array(
        z.object({
          statement: statementSchema,
          cells: z.array(cellSchema).describe('One for each column, in their order'),
          contest: z.object({ opposed: z.int(), reframed: z.int(), score: z.number() }),
          newest: z.string(),
        }),
      ),
      verdicts: z.array(z.object({ key: z.string(), label: z.string(), hint: z.string().optional() })),
    }),
    async handle({ workspace, params, query }) {
      const { matrix, project, seq } = await readMatrix(workspace, params.project, matrixView(query));
      const { columns, rows } = matrix;
      return { body: { seq, columns: columns.map(told), rows, verdicts: scaleOf(project) } };
    },
  }),
  endpoint({
    method: 'get',
    path: '/api/projects/:project/statements/:id/cell',
    name: 'readMatrixCell',
    summary: 'Open a cell of the matrix: the stances with their claims, and the silences',
    params: recordParams,
    query: z.strictObject({
      column: z.string().max(200).describe('`source:` and an id, or `framing:` and a framing'),
    }),
    body: nothing,
    reply: z.object({
      statement: statementSchema,
      column: columnSchema,
      cell: cellSchema,
      stances: z.array(z.object({ stance: stanceSchema, claim: claimSchema })),
      silences: z.array(silenceSchema),
    }),
    async handle({ workspace, params: { project, id }, query }) {
      const { column, stances, ...rest } = await readCell(workspace, project, id, query.column);
      const items = stances.map(({ stance, claim }) => ({ stance, claim }));
      return { body: { ...rest, column: told(column), stances: items } };
    },
  }),
  downloadEndpoint('csv', 'text/csv', 'Csv'),
  downloadEndpoint('md', 'text/markdown', 'Markdown'),
];
