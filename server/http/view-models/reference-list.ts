import type { Project } from '../../core/project.ts';
import { type Reference, referenceTypes } from '../../core/reference.ts';
import { referenceLine } from '../../core/reference-line.ts';
import type { ListedReference } from '../../services/list-references.ts';
import { pathTo } from '../path-to.ts';
import { counted } from './counted.ts';
import { pageLinks } from './page-links.ts';

/** References of one page of the list. */
export const referencesPerPage = 100;

interface ReferenceListPage {
  readonly project: Project;
  readonly references: readonly ListedReference[];
  readonly query: URLSearchParams;
  readonly page: number;
  /** Whether the project has any reference at all. */
  readonly hasSome: boolean;
}

export function referenceListView({ project, references, query, page, hasSome }: ReferenceListPage) {
  const path = pathTo('projects', project.id, 'references');
  const size = referencesPerPage;
  return {
    project,
    hasSome,
    text: query.get('text') ?? '',
    cited: query.get('cited') ?? '',
    isFiltered: (query.get('text') ?? '') + (query.get('cited') ?? '') !== '',
    add: `${path}/new`,
    list: path,
    references: references.slice((page - 1) * size, page * size).map(({ reference, citedBy }) => ({
      ...lineOf(reference),
      citedBy: citedBy === 0 ? '' : `cited by ${counted(citedBy, 'claim')}`,
    })),
    pages: pageLinks(path, query, { number: page, size }, references.length),
  };
}

/** A reference as a line of a list: its parts, its kind in words and the way to it. */
export function lineOf(reference: Reference) {
  const { csl, id, project } = reference;
  const words: Readonly<Record<string, string>> = referenceTypes;
  return {
    ...referenceLine(csl),
    id,
    lang: csl.language ?? '',
    kind: words[csl.type] ?? csl.type,
    href: pathTo('projects', project, 'references', id),
  };
}
