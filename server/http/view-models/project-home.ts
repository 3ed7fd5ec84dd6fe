import { renderNote } from '../../core/document/render-note.ts';
import type { Project } from '../../core/project.ts';
import type { ChainLink } from '../../core/references/chain.ts';
import type { Statement } from '../../core/statement.ts';
import type { FolderProblem } from '../../services/folder-scan.ts';
import type { Draft } from '../../services/imports.ts';
import type { SourceSummary } from '../../services/project-overview.ts';
import { type SourceOrder, sortSources, sourceOrders } from '../../services/source-orders.ts';
import { pathTo } from '../path-to.ts';
import { reviewPath } from './claim-links.ts';
import { counted } from './counted.ts';
import { waitingLines } from './import-results.ts';
import { sourceLine } from './source-line.ts';
import { unsurePassagesLine } from './unsure-passages.ts';

const orderWords = { title: 'title', date: 'date', framing: 'framing' } satisfies Record<SourceOrder, string>;

interface ProjectHome {
  readonly project: Project;
  readonly sources: readonly SourceSummary[];
  readonly drafts: readonly Draft[];
  readonly problems: readonly FolderProblem[];
  readonly order: SourceOrder;
  /** Claims whose place is not sure. */
  readonly unsure: number;
  readonly statements: readonly Statement[];
  /** Citations whose passage is not sure. */
  readonly passages: readonly ChainLink[];
}

/** A project's first page. */
export function projectHomeView(home: ProjectHome) {
  const { project, sources, drafts, problems, order, unsure } = home;
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
    passages: unsurePassagesLine(project.id, home.passages),
    statements: statementsLine(home),
    problems,
    folder: `sources/${project.id}/`,
    paths: { edit: `${path}/edit`, search: `${path}/search`, imports: `${path}/imports` },
  };
}

/** How many statements there are, and what to do next about them; `undefined` while there is nothing to compare. */
function statementsLine({ project, sources, statements }: ProjectHome) {
  const path = pathTo('projects', project.id, 'statements');
  if (statements.length === 0) {
    const hasClaims = sources.filter(({ claims }) => claims > 0).length > 1;
    return hasClaims ? { words: 'Make the first statement', href: path, next: undefined } : undefined;
  }
  const open = statements.filter(({ verdict }) => verdict === undefined).length;
  const next = open === 0 ? undefined : { words: `${open} without a verdict`, href: `${path}?verdict=none` };
  return { words: counted(statements.length, 'statement'), href: path, next };
}

/** The order that an address asks for. */
export function sourceOrder(query: URLSearchParams): SourceOrder {
  const asked = query.get('sort');
  return sourceOrders.find((order) => order === asked) ?? 'title';
}
