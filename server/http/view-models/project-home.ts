import { renderNote } from '../../core/document/render-note.ts';
import type { Project } from '../../core/project.ts';
import type { FolderProblem } from '../../services/folder-scan.ts';
import type { Draft } from '../../services/imports.ts';
import type { SourceSummary } from '../../services/project-overview.ts';
import { type SourceOrder, sortSources, sourceOrders } from '../../services/source-orders.ts';
import { pathTo } from '../path-to.ts';
import { reviewPath } from './claim-links.ts';
import { counted } from './counted.ts';
import { waitingLines } from './import-results.ts';
import { sourceLine } from './source-line.ts';

const orderWords = { title: 'title', date: 'date', framing: 'framing' } satisfies Record<SourceOrder, string>;

interface ProjectHome {
  readonly project: Project;
  readonly sources: readonly SourceSummary[];
  readonly drafts: readonly Draft[];
  readonly problems: readonly FolderProblem[];
  readonly order: SourceOrder;
  /** Claims whose place is not sure. */
  readonly unsure: number;
}

/** A project's first page. */
export function projectHomeView({ project, sources, drafts, problems, order, unsure }: ProjectHome) {
  const path = pathTo('projects', project.id);
  return {
    project,
    question: project.description.trim() === '' ? undefined : renderNote(project.description),
    sources: sortSources(sources, order).map(sourceLine),
    orders: sourceOrders.map((one) => ({
      words: orderWords[one],
      href: one === 'title' ? path : `${path}?sort=${one}`,
      isCurrent: one === order,
    })),
    waiting: waitingLines(project.id, drafts),
    review:
      unsure === 0
        ? undefined
        : { words: `${counted(unsure, 'claim')} to check`, href: reviewPath(project.id) },
    problems,
    folder: `sources/${project.id}/`,
    paths: { edit: `${path}/edit`, search: `${path}/search`, imports: `${path}/imports` },
  };
}

/** The order that an address asks for. */
export function sourceOrder(query: URLSearchParams): SourceOrder {
  const asked = query.get('sort');
  return sourceOrders.find((order) => order === asked) ?? 'title';
}
