import type { Project } from '../../core/project.ts';
import type { Reference } from '../../core/reference.ts';
import { referenceText } from '../../core/reference-line.ts';
import type { DuplicateBy } from '../../core/references/duplicates.ts';
import type { SameReferences } from '../../services/merge-references.ts';
import { pathTo } from '../path-to.ts';
import { comparedFields } from './bibliography-fields.ts';
import { counted } from './counted.ts';
import { pageLinks } from './page-links.ts';
import { lineOf } from './reference-list.ts';
import type { Trouble } from './trouble.ts';

export const pairsPerPage = 25;

const reasons: Readonly<Record<DuplicateBy, string>> = {
  DOI: 'the same DOI',
  ISBN: 'the same ISBN',
  URL: 'the same web address',
  'title-author-year': 'title, first author and year alike',
};

export const samePath = (project: string) => pathTo('projects', project, 'references', 'same');

/** Pairs of references that look the same, one page of them. */
export function sameReferencesView(project: Project, pairs: readonly SameReferences[], page: number) {
  const window = { number: page, size: pairsPerPage };
  return {
    project,
    back: pathTo('projects', project.id, 'references'),
    count: counted(pairs.length, 'pair'),
    pairs: pairs.slice((page - 1) * pairsPerPage, page * pairsPerPage).map(({ older, newer, by }) => ({
      reason: reasons[by],
      lines: [older, newer].map(({ reference, citedBy }) => ({
        ...lineOf(reference),
        cited: citedBy === 0 ? 'never cited' : `cited by ${counted(citedBy, 'claim')}`,
      })),
      merge: mergePath(newer.reference, older.reference.id),
    })),
    pages: pageLinks(samePath(project.id), new URLSearchParams(), window, pairs.length),
  };
}

function mergePath({ project, id }: Reference, into: string): string {
  return `${pathTo('projects', project, 'references', id, 'merge')}?${new URLSearchParams({ into })}`;
}

/** Two references side by side before one is merged into the other. */
export function mergeReferencesView(
  project: Project,
  from: Reference,
  into: Reference,
  {
    take,
    citations,
    trouble,
  }: { take: ReadonlySet<string>; citations: number; trouble?: Trouble | undefined },
) {
  const { open, same, onlyOurs } = comparedFields(into.csl, from.csl, take);
  return {
    project,
    trouble,
    action: pathTo('projects', project.id, 'references', from.id, 'merge'),
    back: samePath(project.id),
    turned: mergePath(into, from.id),
    from: { line: lineOf(from), rev: from.rev, text: referenceText(from.csl) },
    into: { line: lineOf(into), rev: into.rev, text: referenceText(into.csl), id: into.id },
    fields: open.filter(({ ours }) => ours !== ''),
    filled: open.filter(({ ours }) => ours === '').map(({ label }) => label),
    same,
    only: onlyOurs,
    fullTexts: hasOther(from, into)
      ? 'Each has a full text of its own: that of the one that stays is kept. Passages of citations stay where they are.'
      : '',
    moves: citations === 0 ? '' : counted(citations, 'citation'),
  };
}

function hasOther({ fullText: theirs }: Reference, { fullText: ours }: Reference): boolean {
  return theirs !== undefined && ours !== undefined && theirs !== ours;
}
