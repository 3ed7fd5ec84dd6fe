import { unsurePassages } from '../../services/citation-chain.ts';
import { listFormats } from '../../services/export-annotations.ts';
import { listDrafts } from '../../services/imports.ts';
import { summariseSources } from '../../services/project-overview.ts';
import { requireRecord } from '../../services/records.ts';
import { countWaiting } from '../../services/waiting-claims.ts';
import { page } from '../page.ts';
import { downloadsView } from '../view-models/downloads.ts';
import { projectHomeView, sourceOrder } from '../view-models/project-home.ts';

export const pages = [
  page({
    method: 'get',
    path: '/projects/:project',
    async handle({ workspace, folders, params, query }) {
      const id = params.project ?? '';
      await requireRecord(workspace, id, 'project', id);
      await folders.scan(id);
      const [project, sources, drafts, unsure, passages, statements] = await Promise.all([
        requireRecord(workspace, id, 'project', id),
        summariseSources(workspace, id),
        listDrafts(workspace, id),
        countWaiting(workspace, id),
        unsurePassages(workspace, id),
        workspace.store.list(id, { type: 'statement' }),
      ]);
      const problems = folders.problems(id);
      const order = sourceOrder(query);
      return {
        view: 'pages/project',
        data: {
          ...projectHomeView({
            project,
            sources,
            drafts,
            problems,
            order,
            unsure,
            passages,
            statements: statements.items,
          }),
          downloads: downloadsView(id, await listFormats()),
        },
      };
    },
  }),
];
