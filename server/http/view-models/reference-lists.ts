import type { Project } from '../../core/project.ts';
import type { Source } from '../../core/source.ts';
import type { ListProgress } from '../../services/reference-lists.ts';
import { pathTo } from '../path-to.ts';
import { counted } from './counted.ts';
import { pageLinks } from './page-links.ts';
import { sourceReferencesPath } from './source-references.ts';

/** Sources of one page: the text of each is looked through. */
export const listsPerPage = 100;

interface ListsPage {
  readonly project: Project;
  /** Those of the page. */
  readonly sources: readonly Source[];
  readonly progress: ReadonlyMap<string, ListProgress>;
  readonly query: URLSearchParams;
  readonly number: number;
  readonly total: number;
}

/** The sources with their own reference lists, and how far each has been gone through. */
export function referenceListsView({ project, sources, progress, query, number, total }: ListsPage) {
  const path = pathTo('projects', project.id, 'reference-lists');
  return {
    project,
    paste: `${path}/paste`,
    home: pathTo('projects', project.id),
    lines: sources.map((source) => lineOf(source, progress.get(source.id))),
    pages: pageLinks(path, query, { number, size: listsPerPage }, total),
  };
}

function lineOf(source: Source, progress: ListProgress = { entries: 0, taken: 0, skipped: 0 }) {
  const { entries, taken, skipped } = progress;
  const left = entries - taken - skipped;
  const words = [
    `${taken} of ${counted(entries, 'entry', 'entries')} taken in`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(left > 0 ? [`${left} to decide`] : []),
  ];
  return {
    title: source.title,
    lang: source.language,
    href: sourceReferencesPath(source.project, source.id),
    hasList: entries > 0,
    isDone: left === 0,
    words: entries === 0 ? 'no reference list found' : words.join(', '),
  };
}

/** `3 sources have a reference list not yet taken in`; empty when there is none. */
export function openListsWords(progress: ReadonlyMap<string, ListProgress>): string {
  const open = [...progress.values()].filter(({ entries, taken, skipped }) => entries > taken + skipped);
  if (open.length === 0) return '';
  return `${counted(open.length, 'source has', 'sources have')} a reference list not yet taken in`;
}
