import { requireRecord } from '../../services/records.ts';
import { maxSearchLength, search } from '../../services/search.ts';
import { searchGroups } from '../../services/search-entries.ts';
import { page } from '../page.ts';
import { pageNumber } from '../view-models/page-links.ts';
import { hitsShown, searchView } from '../view-models/search-results.ts';

export const pages = [
  page({
    method: 'get',
    path: '/projects/:project/search',
    async handle({ workspace, params, query }) {
      const id = params.project ?? '';
      const project = await requireRecord(workspace, id, 'project', id);
      const typed = (query.get('q') ?? '').trim().slice(0, maxSearchLength);
      const group = searchGroups.find((one) => one === query.get('in'));
      const number = pageNumber(query);
      const window =
        group === undefined
          ? { limit: hitsShown.all, offset: 0 }
          : { group, limit: hitsShown.one, offset: (number - 1) * hitsShown.one };
      const answer = await search(workspace, id, typed, window);
      const { items: sources } = await workspace.store.list(id, { type: 'source' });
      const data = searchView({ project, typed, group, answer, sources, query, page: number });
      return { view: 'pages/search', data };
    },
  }),
];
