import { readContradictions } from '../../services/contradictions-page.ts';
import { contradictionFilter, contradictionSort } from '../forms/contradiction-filter.ts';
import { page } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { readSeen, rememberSeen, seqIn } from '../seen-cookie.ts';
import { contradictionsPerPage, contradictionsView } from '../view-models/contradictions.ts';
import { pageNumber } from '../view-models/page-links.ts';

const path = '/projects/:project/contradictions';

export const pages = [
  page({
    method: 'get',
    path,
    async handle({ workspace, params, query, request, response }) {
      const since = readSeen(request, query);
      const found = await readContradictions(workspace, params.project ?? '', contradictionFilter(query), {
        sort: contradictionSort(query),
        number: pageNumber(query),
        size: contradictionsPerPage,
        since,
      });
      // What is there on a first visit is not news; what comes after it is.
      if (since === undefined) rememberSeen(response, found.project.id, found.morning.seq);
      return { view: 'pages/contradictions', data: contradictionsView(found, query) };
    },
  }),
  page({
    method: 'post',
    path: `${path}/seen`,
    async handle({ params, form, response }) {
      const project = params.project ?? '';
      const seq = seqIn(form.get('seq') ?? '');
      if (seq !== undefined) rememberSeen(response, project, seq);
      return { seeOther: pathTo('projects', project, 'contradictions'), notice: 'Remembered as seen.' };
    },
  }),
];
