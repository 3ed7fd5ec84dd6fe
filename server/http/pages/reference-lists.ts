import type { Project } from '../../core/project.ts';
import { requireRecord } from '../../services/records.ts';
import { listProgress } from '../../services/reference-lists.ts';
import { page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { pageNumber } from '../view-models/page-links.ts';
import {
  listsPerPage,
  offeredListsView,
  openListsWords,
  referenceListsView,
} from '../view-models/reference-lists.ts';

const path = '/projects/:project/reference-lists';

/** Sources that are looked through to say how many have a list that waits: more are not counted, and the page of all lists has them. */
const maxCounted = 500;

const projectOf = ({ workspace, params }: Visit): Promise<Project> =>
  requireRecord(workspace, params.project ?? '', 'project', params.project ?? '');

export const pages = [
  page({
    method: 'get',
    path,
    async handle(visit) {
      const { workspace, query } = visit;
      const project = await projectOf(visit);
      const { items } = await workspace.store.list(project.id, { type: 'source' });
      const number = pageNumber(query);
      const sources = items.slice((number - 1) * listsPerPage, number * listsPerPage);
      const progress = await listProgress(workspace, project.id, sources);
      const data = referenceListsView({ project, sources, progress, query, number, total: items.length });
      return { view: 'pages/reference-lists', data };
    },
  }),
  page({
    method: 'get',
    path: `${path}/open`,
    async handle(visit) {
      const { workspace, query } = visit;
      const project = await projectOf(visit);
      const { items } = await workspace.store.list(project.id, { type: 'source', limit: maxCounted });
      const progress = await listProgress(workspace, project.id, items);
      if (query.get('each') === 'yes')
        return { fragment: 'partials/open-lists-each', data: offeredListsView(project.id, items, progress) };
      const words = openListsWords(progress);
      const href = pathTo('projects', project.id, 'reference-lists');
      return { fragment: 'partials/open-lists', data: { words, href } };
    },
  }),
];
