import { Readable } from 'node:stream';
import { z } from 'zod';
import { writeReport } from '../../services/write-report.ts';
import { attachment, sendPieces } from '../attachment.ts';
import { endpoint, nothing } from '../endpoint.ts';
import { reportChoice, reportQuery } from '../forms/report-choice.ts';
import { originOf } from '../origin.ts';
import { projectParams } from '../record-endpoints.ts';
import { reportStyle } from '../report-style.ts';

function downloadEndpoint(extension: 'html' | 'md', mediaType: string, label: string) {
  return endpoint({
    method: 'get',
    path: `/api/projects/:project/report.${extension}`,
    name: `downloadReport${label}`,
    summary: `Download the framing report as ${label}: each statement with what every framing says, in exact quotes`,
    params: projectParams,
    query: z.strictObject(reportQuery),
    body: nothing,
    produces: mediaType,
    async handle({ workspace, params: { project }, query, headers }) {
      const style = extension === 'html' ? await reportStyle() : '';
      const options = { origin: originOf(headers), style };
      const content = await writeReport(workspace, project, extension, reportChoice(query), options);
      return {
        headers: {
          'Content-Type': `${mediaType}; charset=utf-8`,
          'Content-Disposition': attachment(`${project}-report.${extension}`),
        },
        stream: (response) => sendPieces(response, Readable.from(content)),
      };
    },
  });
}

export const endpoints = [
  downloadEndpoint('html', 'text/html', 'Html'),
  downloadEndpoint('md', 'text/markdown', 'Markdown'),
];
