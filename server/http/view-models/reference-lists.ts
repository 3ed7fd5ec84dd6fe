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
  const left = leftOf(progress);
  const words = [
    `${taken} of ${counted(entries, 'entry', 'entries')} in the bibliography`,
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

/** Sources named on a page without references; the page of all lists has the others. */
const maxOffered = 6;

/** What the sources themselves offer a bibliography that is empty: those whose lists wait, the longest list first. */
export function offeredListsView(
  project: string,
  sources: readonly Source[],
  progress: ReadonlyMap<string, ListProgress>,
) {
  const open = sources
    .filter(({ id }) => leftOf(progress.get(id)) > 0)
    .sort((a, b) => leftOf(progress.get(b.id)) - leftOf(progress.get(a.id)));
  return {
    open: open.slice(0, maxOffered).map((source) => ({
      ...lineOf(source, progress.get(source.id)),
      words: counted(leftOf(progress.get(source.id)), 'entry', 'entries'),
    })),
    hasMore: open.length > maxOffered,
    words: sources.length === 0 ? 'There is no source in this project yet.' : openListsWords(progress),
    href: pathTo('projects', project, 'reference-lists'),
  };
}

function leftOf({ entries, taken, skipped }: ListProgress = { entries: 0, taken: 0, skipped: 0 }): number {
  return entries - taken - skipped;
}

/** `3 sources have a reference list not yet taken into the bibliography`; empty when there is none. */
export function openListsWords(progress: ReadonlyMap<string, ListProgress>): string {
  const open = [...progress.values()].filter((one) => leftOf(one) > 0);
  if (open.length === 0) return '';
  return `${counted(open.length, 'source has', 'sources have')} a reference list not yet taken into the bibliography`;
}
