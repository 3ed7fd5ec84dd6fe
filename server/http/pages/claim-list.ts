import { listClaims } from '../../services/claim-list.ts';
import { listFormats } from '../../services/export-annotations.ts';
import { requireRecord } from '../../services/records.ts';
import { claimFilter, claimOrder } from '../forms/list-filters.ts';
import { page } from '../page.ts';
import { claimListView, claimsPerPage } from '../view-models/claim-list.ts';
import { downloadsView } from '../view-models/downloads.ts';
import { pageNumber } from '../view-models/page-links.ts';

export const pages = [
  page({
    method: 'get',
    path: '/projects/:project/claims',
    async handle({ workspace, params, query }) {
      const id = params.project ?? '';
      const project = await requireRecord(workspace, id, 'project', id);
      const number = pageNumber(query);
      const window = { number, size: claimsPerPage };
      const list = await listClaims(workspace, id, claimFilter(query), claimOrder(query), window);
      const only = list.sources.find((source) => source.id === query.get('source'));
      const downloads = downloadsView(id, await listFormats(), only);
      return { view: 'pages/claims', data: { ...claimListView(project, list, query, number), downloads } };
    },
  }),
];
