import { z } from 'zod';
import { slugSchema } from '../../core/ids.ts';
import { exportAnnotations, listFormats } from '../../services/export-annotations.ts';
import { attachment, sendPieces } from '../attachment.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { originOf } from '../origin.ts';
import { pascal } from '../pascal.ts';
import { pathTo } from '../path-to.ts';
import { projectParams } from '../record-endpoints.ts';

const query = z.strictObject({
  source: slugSchema.optional().describe('Only what is on this source'),
  bom: z
    .enum(['yes', 'no'])
    .default('no')
    .describe('Begin with a byte order mark, by which some spreadsheets know UTF-8 (CSV)'),
});

const formats = await listFormats();

/** One for each format there is. */
export const endpoints = formats.map(({ name, label, hint, mediaType, loses }) =>
  endpoint({
    method: 'get',
    path: `/api/projects/:project/export/${name}`,
    name: `export${pascal(name)}`,
    summary: `Download the annotations as ${label}: ${hint}. Left out: ${loses.join('; ')}`,
    params: projectParams,
    query,
    body: nothing,
    produces: mediaType,
    async handle({ workspace, params: { project }, query: { source, bom }, headers }) {
      const path = pathTo('api', 'projects', project, 'export', name);
      const address = source === undefined ? path : `${path}?${new URLSearchParams({ source })}`;
      const options = { origin: originOf(headers), address, byteOrderMark: bom === 'yes', source };
      const { fileName, format, content } = await exportAnnotations(workspace, project, name, options);
      return {
        headers: {
          'Content-Type': `${format.mediaType}; ${format.parameters}`,
          'Content-Disposition': attachment(fileName),
        },
        stream: (response) => sendPieces(response, content),
      };
    },
  }),
);
