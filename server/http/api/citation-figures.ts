import { z } from 'zod';
import { slugSchema } from '../../core/ids.ts';
import { figureRows, writeFigures } from '../../services/chain-figures.ts';
import { readChain } from '../../services/citation-chain.ts';
import { attachment, sendPieces } from '../attachment.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { projectParams } from '../record-endpoints.ts';

const path = '/api/projects/:project/citation-figures';
const count = z.int().min(0);

const figuresSchema = z.object({
  factual: count.describe('Factual claims; all that follow are counts of these'),
  cited: count,
  withPassage: count.describe('A citation points to a passage in a source of the project'),
  checked: count.describe('Somebody found something of the passage as it reads now'),
  checkedWithoutPassage: count.describe(
    'Not `checked`, but somebody found something of a citation that points to no passage',
  ),
  saysSo: count.describe('Of a passage, as are `partly` and `doesNot`'),
  partly: count,
  doesNot: count,
  couldNot: count.describe('With a passage or without'),
});

export const endpoints = [
  endpoint({
    method: 'get',
    path,
    name: 'readCitationFigures',
    summary: 'Count, source by source, how far factual claims can be walked to passages that say so',
    params: projectParams,
    query: nothing,
    body: nothing,
    reply: z.object({
      seq: z.int().describe('Of the change that it reaches'),
      uncited: z.object({ factual: count, others: count }).describe('Claims that cite nothing'),
      items: z.array(
        z.object({ source: slugSchema, title: z.string(), framing: z.string(), figures: figuresSchema }),
      ),
    }),
    async handle({ workspace, params }) {
      const chain = await readChain(workspace, params.project);
      return { body: { seq: chain.seq, uncited: chain.uncited, items: figureRows(chain) } };
    },
  }),
  endpoint({
    method: 'get',
    path: `${path}.csv`,
    name: 'downloadCitationFigures',
    summary: 'Download the same as CSV',
    params: projectParams,
    query: z.strictObject({
      bom: z.enum(['yes', 'no']).default('no').describe('Begin with a byte order mark'),
    }),
    body: nothing,
    produces: 'text/csv',
    async handle({ workspace, params: { project }, query: { bom } }) {
      const content = await writeFigures(workspace, project, { byteOrderMark: bom === 'yes' });
      return {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': attachment(`${project}-citations.csv`),
        },
        stream: (response) => sendPieces(response, content),
      };
    },
  }),
];
