import type { Project } from '../core/project.ts';
import type { Outcome } from './page.ts';
import { pathTo } from './path-to.ts';
import type { Received } from './receive-uploads.ts';
import { importResultsView } from './view-models/import-results.ts';

/** Where files that were sent lead: to the first review when all can be read, else to what became of each. */
export function uploadOutcome(project: Project, { results, pasted }: Received): Outcome {
  const view = importResultsView(project.id, results);
  const [first] = view.ready;
  if (first !== undefined && view.ready.length === results.length) return { seeOther: first.href };
  const paths = { imports: pathTo('projects', project.id, 'imports') };
  const data = { ...view, project, pasted, paths, folder: `sources/${project.id}/` };
  return { view: 'pages/import-results', data, status: first === undefined ? 422 : 200 };
}
