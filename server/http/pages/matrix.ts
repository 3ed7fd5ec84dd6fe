import { readMatrix } from '../../services/matrix.ts';
import { readRows } from '../../services/matrix-rows.ts';
import { readMatrixQuery } from '../forms/matrix-forms.ts';
import { matrixView as viewAsked } from '../forms/matrix-view.ts';
import { page } from '../page.ts';
import { matrixView, rowsOf } from '../view-models/matrix.ts';

/** Rows that are asked for at one time; a change of more of them is a reason to open the page anew. */
const maxRows = 100;

export const pages = [
  page({
    method: 'get',
    path: '/projects/:project/matrix',
    async handle({ workspace, params, query }) {
      const read = await readMatrix(workspace, params.project ?? '', viewAsked(readMatrixQuery(query)));
      return { view: 'pages/matrix', data: matrixView(read, query) };
    },
  }),
  page({
    method: 'get',
    path: '/projects/:project/matrix/rows',
    async handle({ workspace, params, query }) {
      const ids = (query.get('ids') ?? '').split(',').slice(0, maxRows);
      const view = viewAsked(readMatrixQuery(query));
      const read = await readRows(workspace, params.project ?? '', view, ids);
      return { fragment: 'partials/matrix-rows', data: { rows: rowsOf(read, query) } };
    },
  }),
];
