import type { Project } from '../../core/project.ts';
import { referenceTypes } from '../../core/reference.ts';
import { referenceLine, referenceText } from '../../core/reference-line.ts';
import type { Match } from '../../core/references/match-entries.ts';
import { fieldsTaken } from '../../core/references/place-entries.ts';
import type { BibliographyDraft } from '../../services/bibliography/bibliography-draft.ts';
import type { ImportReview } from '../../services/bibliography/bibliography-import.ts';
import type { ImportedEntry } from '../../services/bibliography/read-bibliography.ts';
import { countPlacements, twinOf } from '../../services/bibliography/sort-entries.ts';
import { entriesOf, isReviewPart, type ReviewPart, reviewParts } from '../forms/entry-choices.ts';
import { pathTo } from '../path-to.ts';
import { comparedFields } from './bibliography-fields.ts';
import { fileNames, importPath } from './bibliography-start.ts';
import { counted } from './counted.ts';
import { pageNumber } from './page-links.ts';

/** Entries of one page of the review: few enough that a form of them can be looked through and sent. */
export const entriesPerPage = 50;

const partWords: Record<ReviewPart, { readonly label: string; readonly hint: string }> = {
  new: { label: 'New', hint: 'The project does not have these. Take away the tick of what should stay out.' },
  differ: {
    label: 'To compare',
    hint: 'These are the same works as references that are there, and say something else or something more. What is there stays, and what it lacks is filled in, unless you choose otherwise.',
  },
  known: { label: 'There already', hint: 'These say nothing that is not there. Nothing changes.' },
  refused: {
    label: 'Refused',
    hint: 'These could not be read. Mend them in the file, or copy them from here, and import them again.',
  },
};

/** The review of a bibliography: one part of it, one page of that part. */
export function bibliographyReviewView(
  project: Project,
  draft: BibliographyDraft,
  review: ImportReview,
  query: URLSearchParams,
) {
  const places: Record<ReviewPart, number[]> = {
    new: entriesOf(review, 'new'),
    differ: entriesOf(review, 'differ'),
    known: entriesOf(review, 'known'),
    refused: review.bibliography.refused.map((_, at) => at),
  };
  const asked = query.get('show') ?? '';
  const part = isReviewPart(asked) ? asked : (reviewParts.find((one) => places[one].length > 0) ?? 'new');
  const last = Math.max(1, Math.ceil(places[part].length / entriesPerPage));
  const number = Math.min(pageNumber(query), last);
  const shown = places[part].slice((number - 1) * entriesPerPage, number * entriesPerPage);
  const counts = countPlacements(review.placements);
  return {
    project,
    part,
    hint: partWords[part].hint,
    action: importPath(project.id, draft.id),
    refusedFile: importPath(project.id, draft.id, 'refused'),
    name: fileNames(draft),
    total: counted(
      review.bibliography.entries.length + review.bibliography.refused.length,
      'entry',
      'entries',
    ),
    formats: [...new Set(review.bibliography.files.flatMap(({ format }) => format ?? []))].join(', '),
    problems: review.bibliography.files.flatMap(({ name, problems }) =>
      problems.map((words) => ({ name, words })),
    ),
    parts: reviewParts.map((one) => ({
      go: `show=${one}`,
      label: partWords[one].label,
      count: places[one].length.toLocaleString('en-GB'),
      isCurrent: one === part,
    })),
    news: part === 'new' ? shown.flatMap((at) => newEntry(review, at) ?? []) : [],
    twins:
      part === 'differ' || part === 'known'
        ? shown.flatMap((at) => twinEntry(project, draft, review, at) ?? [])
        : [],
    refused: part === 'refused' ? shown.flatMap((at) => review.bibliography.refused[at] ?? []) : [],
    isEmpty: shown.length === 0,
    pages: {
      number,
      last,
      previous: number > 1 ? `show=${part}&page=${number - 1}` : '',
      next: number < last ? `show=${part}&page=${number + 1}` : '',
    },
    here: `show=${part}&page=${number}`,
    chosen: chosenWords(counts),
  };
}

/** What the choices kept so far come to; boxes ticked since are not counted until the form is sent. */
function chosenWords({ added, merged, skipped }: ReturnType<typeof countPlacements>): string {
  const number = (count: number) => count.toLocaleString('en-GB');
  const parts = [
    `${number(added)} new`,
    ...(merged > 0 ? [`${number(merged)} merged`] : []),
    ...(skipped > 0 ? [`${number(skipped)} left out`] : []),
  ];
  return parts.join(', ');
}

function entryHead({ at, csl, key, line, file, warnings }: ImportedEntry, isOneFile: boolean) {
  const words: Readonly<Record<string, string>> = referenceTypes;
  return {
    at,
    line: { ...referenceLine(csl), lang: csl.language ?? '' },
    title: csl.title,
    facts: [words[csl.type] ?? csl.type, `line ${line}`, isOneFile ? '' : file, key]
      .filter((fact) => fact !== '')
      .join(' · '),
    warnings,
  };
}

function newEntry(review: ImportReview, at: number) {
  const { bibliography, placements } = review;
  const entry = bibliography.entries[at];
  if (entry === undefined) return undefined;
  return {
    ...entryHead(entry, bibliography.files.length === 1),
    isTaken: placements[at]?.kind !== 'skipped',
  };
}

function twinEntry(project: Project, draft: BibliographyDraft, review: ImportReview, at: number) {
  const { bibliography, matches, twins } = review;
  const [entry, match] = [bibliography.entries[at], matches.get(at)];
  const ours = match && twinOf(match, bibliography, twins);
  if (entry === undefined || match === undefined || ours === undefined) return undefined;
  const choice = draft.choices[String(at)];
  const took = new Set(fieldsTaken(ours, entry.csl, choice?.take));
  const { open, same, onlyOurs } = comparedFields(ours, entry.csl, took);
  return {
    ...entryHead(entry, bibliography.files.length === 1),
    as: choice?.as ?? 'merge',
    seen: match.twin.kind === 'reference' ? (twins.get(match.twin.id)?.rev ?? 0) : 0,
    twin: { ...twinWords(project, review, match), text: referenceText(ours) },
    fields: { open, same: same.join(', '), onlyOurs: onlyOurs.join(', ') },
  };
}

/** By what the two are the same, and the way to what is there. */
function twinWords(project: Project, { bibliography }: ImportReview, { by, twin }: Match) {
  const same = by === 'title-author-year' ? 'Same title, author and year' : `Same ${by}`;
  if (twin.kind === 'reference')
    return { words: `${same} as`, href: pathTo('projects', project.id, 'references', twin.id) };
  const line = bibliography.entries[twin.at]?.line ?? 0;
  return { words: `${same} as the entry on line ${line} of this import`, href: '' };
}
