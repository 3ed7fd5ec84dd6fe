import { requireRecord } from '../../services/records.ts';
import { readReport } from '../../services/report.ts';
import { reportHtml, runningStyle } from '../../services/write-report.ts';
import { reportChoiceOf } from '../forms/report-choice.ts';
import { page } from '../page.ts';
import { reportView } from '../view-models/report.ts';

const path = '/projects/:project/report';

export const pages = [
  page({
    method: 'get',
    path,
    async handle({ workspace, params, query }) {
      const read = await readReport(workspace, params.project ?? '', reportChoiceOf(query));
      return { view: 'pages/report', data: { ...reportView(read), html: await reportHtml(read) } };
    },
  }),
  // The title of the project at the head of each printed sheet: a page may not bring style of its own.
  page({
    method: 'get',
    path: `${path}/running.css`,
    async handle({ workspace, params, response }) {
      const id = params.project ?? '';
      const project = await requireRecord(workspace, id, 'project', id);
      response.setHeader('Cache-Control', 'no-cache');
      response.type('css').send(runningStyle(workspace, project));
      return { sent: true };
    },
  }),
];
