import type { Project } from '../../core/project.ts';
import type { Reference } from '../../core/reference.ts';
import type { Source } from '../../core/source.ts';
import type { ListedEntry } from '../../services/reference-lists.ts';
import { isOpen, isSure, listMark } from '../../services/review-list.ts';
import { pathTo } from '../path-to.ts';
import { listEntryView, stateOf } from './list-entry.ts';
import { pageLinks, pageNumber } from './page-links.ts';
import { lineOf } from './reference-list.ts';

/** Entries of one page. */
const perPage = 50;

const filters = {
  all: { label: 'All', fits: () => true },
  open: { label: 'To decide', fits: isOpen },
  unsure: {
    label: 'Not sure',
    fits: (one: ListedEntry) => isOpen(one) && !isSure(one),
  },
  taken: { label: 'In the bibliography', fits: (one: ListedEntry) => stateOf(one) === 'taken' },
  skipped: { label: 'Skipped', fits: (one: ListedEntry) => stateOf(one) === 'skipped' },
} as const;
type FilterName = keyof typeof filters;

function isFilter(name: string): name is FilterName {
  return Object.hasOwn(filters, name);
}

export function sourceReferencesPath(project: string, source: string): string {
  return pathTo('projects', project, 'sources', source, 'references');
}

/** What of a long list has to be read for the page that an address asks for, from and until an index; all of it where its entries have to be told apart. */
export function neededPart(query: URLSearchParams): { readonly from: number; readonly until: number } {
  const asked = Number(query.get('at') ?? '');
  const at = Number.isInteger(asked) && asked > 0 ? asked : (pageNumber(query) - 1) * perPage + 1;
  const from = Math.floor((at - 1) / perPage) * perPage;
  return { from, until: from + perPage };
}

/** A list under review: which of its entries are shown, and how far it has been gone through. */
export function reviewedList(
  list: readonly ListedEntry[],
  path: string,
  query: URLSearchParams,
  { size = perPage, isWhole = true } = {},
) {
  const numbered = list.map((listed, index) => ({ listed, number: index + 1 }));
  const asked = query.get('show') ?? '';
  const show = isFilter(asked) ? asked : 'all';
  const fitting = numbered.filter(({ listed }) => filters[show].fits(listed));
  const at = atOf(fitting, query);
  const number = at.index < 0 ? pageNumber(query) : Math.floor(at.index / size) + 1;
  const shown = fitting.slice((number - 1) * size, number * size);
  const sure = list.filter(isSure).length;
  return {
    list: path,
    mark: listMark(list),
    show,
    total: list.length,
    progress: progressWords(list),
    isWhole,
    sure: !isWhole || sure === 0 ? '' : sure === 1 ? 'the one that is sure' : `the ${sure} that are sure`,
    filters: isWhole ? filterLinks(list, path, show) : [],
    groups: groupsOf(shown, at.number),
    pages: pageLinks(path, onlyShow(show), { number, size }, fitting.length),
  };
}

/** The entry that has the focus: the one asked for, or the next that stands after it. */
function atOf(fitting: readonly { readonly number: number }[], query: URLSearchParams) {
  const asked = Number(query.get('at') ?? '');
  if (!query.has('at') || !Number.isInteger(asked)) return { index: -1, number: 0 };
  const next = fitting.findIndex(({ number }) => number >= asked);
  const index = next < 0 ? fitting.length - 1 : next;
  return { index, number: fitting[index]?.number ?? 0 };
}

function onlyShow(show: FilterName): URLSearchParams {
  return new URLSearchParams(show === 'all' ? {} : { show });
}

function groupsOf(
  shown: readonly { readonly listed: ListedEntry; readonly number: number }[],
  focus: number,
) {
  const groups: { heading: string; entries: (ReturnType<typeof listEntryView> & { isFocus: boolean })[] }[] =
    [];
  for (const { listed, number } of shown) {
    if (groups.at(-1)?.heading !== listed.heading) groups.push({ heading: listed.heading, entries: [] });
    groups.at(-1)?.entries.push({ ...listEntryView(listed, number), isFocus: number === focus });
  }
  return groups;
}

function filterLinks(list: readonly ListedEntry[], path: string, show: FilterName) {
  return Object.entries(filters)
    .map(([name, { label, fits }]) => ({
      label,
      count: list.filter(fits).length,
      href: name === 'all' ? path : `${path}?${new URLSearchParams({ show: name })}`,
      isHere: name === show,
    }))
    .filter(({ count, isHere }) => count > 0 || isHere);
}

/** `17 of 19 in the bibliography, 1 skipped` */
export function progressWords(list: readonly ListedEntry[]): string {
  const count = (state: ReturnType<typeof stateOf>) => list.filter((one) => stateOf(one) === state).length;
  const skipped = count('skipped');
  return `${count('taken')} of ${list.length} in the bibliography${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

interface SourceReferences {
  readonly project: Project;
  readonly source: Source;
  readonly list: readonly ListedEntry[];
  readonly isWhole: boolean;
  /** Taken in from the source, and not in its list. */
  readonly others: readonly Reference[];
  readonly query: URLSearchParams;
}

/** Of the references that were taken in otherwise. */
const maxOthers = 200;

/** The page of a source's own reference list. */
export function sourceReferencesView({ project, source, list, isWhole, others, query }: SourceReferences) {
  const path = sourceReferencesPath(project.id, source.id);
  const from = query.get('from') ?? '';
  return {
    project,
    source,
    reader: pathTo('projects', project.id, 'sources', source.id),
    all: pathTo('projects', project.id, 'reference-lists'),
    paste: `${pathTo('projects', project.id, 'reference-lists', 'paste')}?${new URLSearchParams({ source: source.id })}`,
    mend: `${path}/mend`,
    others: others.slice(0, maxOthers).map(lineOf),
    notShown: Math.max(0, others.length - maxOthers),
    ...reviewedList(list, path, query, { isWhole }),
    ...(isWhole && list.length > 0 && !list.some(isOpen) && { done: doneView(project, source, from !== '') }),
    ...(from !== '' && { here: backTo(path, query.get('show') ?? '', from) }),
  };
}

/** What comes after the last entry; it has the focus where that entry was just decided on. */
function doneView(project: Project, source: Source, isFocus: boolean) {
  return {
    mentions: pathTo('projects', project.id, 'sources', source.id, 'mentions'),
    bibliography: pathTo('projects', project.id, 'references'),
    isFocus,
  };
}

/** Where an undo leads back to: the entry that was decided on. */
function backTo(path: string, show: string, at: string): string {
  return `${path}?${new URLSearchParams({ ...(show !== '' && { show }), at })}`;
}
