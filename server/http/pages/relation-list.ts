import { requireRecord } from '../../services/records.ts';
import { listRelations } from '../../services/relation-list.ts';
import { relationFilter } from '../forms/list-filters.ts';
import { page } from '../page.ts';
import { pageNumber } from '../view-models/page-links.ts';
import { relationListView, relationsPerPage } from '../view-models/relation-list.ts';

export const pages = [
  page({
    method: 'get',
    path: '/projects/:project/relations',
    async handle({ workspace, params, query, by }) {
      const id = params.project ?? '';
      const project = await requireRecord(workspace, id, 'project', id);
      const number = pageNumber(query);
      const list = await listRelations(workspace, id, relationFilter(query, by), {
        number,
        size: relationsPerPage,
      });
      return { view: 'pages/relations', data: relationListView(project, list, query, number, by) };
    },
  }),
];
