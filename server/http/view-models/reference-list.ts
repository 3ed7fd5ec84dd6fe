import { languageName } from '../../core/language-name.ts';
import type { Project } from '../../core/project.ts';
import { type Reference, referenceTypes } from '../../core/reference.ts';
import { referenceLine } from '../../core/reference-line.ts';
import {
  bibliographyHeading,
  bibliographyLanguages,
  bibliographyStyleNames,
  bibliographyStyles,
} from '../../core/references/bibliography-styles.ts';
import { entryHtml, entryLinks } from '../../core/references/formatted-entry.ts';
import type { CitingClaim } from '../../services/citing-claims.ts';
import type { ListedReference, ReferenceList } from '../../services/list-references.ts';
import type { BibliographyEntry, Setting } from '../../services/set-bibliography.ts';
import { pathTo } from '../path-to.ts';
import { readerPath } from './claim-links.ts';
import { quoteOf } from './claim-signs.ts';
import { counted } from './counted.ts';
import { filterField, filterForm, framingsOf, same, sourceOptions } from './filter-fields.ts';
import { pageLinks } from './page-links.ts';

/** References of one page of the list. */
export const referencesPerPage = 50;
/** References of one printed page of the browser: a few seconds of work. */
export const referencesPerPrint = 1_000;
/** Claims shown under a reference before it says “and so many more”. */
export const maxCitingShown = 5;

/** Conditions that stand open; the others are folded away until they are used. */
const alwaysShown = 1;

const orders = {
  style: 'as the style has it',
  author: 'author',
  year: 'year, newest first',
  title: 'title',
  newest: 'last added first',
  cited: 'most cited first',
};

export interface ReferencePage {
  readonly project: Project;
  readonly list: ReferenceList;
  /** How many fit the conditions. */
  readonly total: number;
  readonly entries: readonly BibliographyEntry[];
  readonly isInstalled: boolean;
  readonly setting: Setting;
  readonly query: URLSearchParams;
  readonly page: { readonly number: number; readonly size: number };
}

/** The bibliography of a project: what can be asked for, and the entries of one page of it. `sameCount`: pairs of references that look the same. */
export function referenceListView(
  shown: ReferencePage,
  citing: ReadonlyMap<string, readonly CitingClaim[]>,
  sameCount: number,
) {
  const { project, list, query } = shown;
  const path = pathTo('projects', project.id, 'references');
  const text = query.get('text') ?? '';
  return {
    ...bibliographyView(shown, path),
    hasSome: list.all.length > 0,
    text,
    ...filterForm(conditions(list, query), alwaysShown, text),
    setAs: settings(shown),
    add: `${path}/new`,
    importing: `${path}/import`,
    lists: pathTo('projects', project.id, 'reference-lists'),
    print: addressWith(`${path}/print`, query),
    same:
      sameCount === 0
        ? undefined
        : { href: `${path}/same`, words: `${counted(sameCount, 'pair')} that look the same` },
    showAll: addressWith(path, new URLSearchParams([...query].filter(([name]) => isSetting(name)))),
    count: counted(shown.total, 'reference'),
    entries: shown.entries.map((one, at) => {
      const { reference, citedBy } = one.listed;
      const claims = citing.get(reference.id) ?? [];
      return {
        ...entryView(one, numberOf(shown, at)),
        ...factsOf(reference),
        citedBy: citedBy === 0 ? '' : `cited by ${counted(citedBy, 'claim')}`,
        claims: claims.map(claimView),
        more: citedBy > claims.length ? `All ${counted(citedBy, 'claim')}` : '',
      };
    }),
  };
}

/** The list as it is printed: its heading and the entries, and nothing about them. */
export function printedReferencesView(shown: ReferencePage) {
  const path = pathTo('projects', shown.project.id, 'references');
  return {
    ...bibliographyView(shown, `${path}/print`),
    back: addressWith(path, shown.query),
    entries: shown.entries.map((one, at) => entryView(one, numberOf(shown, at))),
  };
}

function bibliographyView(
  { project, query, setting, page, total, isInstalled }: ReferencePage,
  path: string,
) {
  const { isNumbered, label, hint } = bibliographyStyles[setting.style];
  return {
    project,
    heading: { text: bibliographyHeading(setting.style, setting.language), lang: setting.language },
    list: pathTo('projects', project.id, 'references'),
    style: `${label} (${hint})`,
    isNumbered: isNumbered && isInstalled,
    isInstalled,
    pages: pageLinks(path, query, page, total),
  };
}

function numberOf({ page }: ReferencePage, at: number): number {
  return (page.number - 1) * page.size + at + 1;
}

function entryView({ listed: { reference }, entry }: BibliographyEntry, number: number) {
  const { csl, id } = reference;
  return {
    id,
    number: entry.label === '' ? '' : entry.label.replace('#', String(number)),
    html: entryHtml(entry, entryLinks(csl)),
    lang: csl.language ?? '',
    isPlain: entry.isPlain,
  };
}

function factsOf(reference: Reference) {
  const { csl, id, project } = reference;
  const words: Readonly<Record<string, string>> = referenceTypes;
  return {
    title: csl.title,
    kind: words[csl.type] ?? csl.type,
    href: pathTo('projects', project, 'references', id),
  };
}

function claimView({ claim, source }: CitingClaim) {
  return {
    href: readerPath(claim),
    quote: quoteOf(claim.target),
    lang: source.language,
    source: source.title,
    framing: source.framing,
  };
}

function conditions({ all, sources }: ReferenceList, query: URLSearchParams) {
  const citing = new Set(all.flatMap(({ citingSources }) => [...citingSources]));
  const cited = sources.filter(({ id }) => citing.has(id));
  return [
    filterField(query, 'cited', 'Cited', [
      ['yes', 'cited'],
      ['no', 'never cited'],
    ]),
    filterField(query, 'passage', 'Passage', [
      ['no', 'cited without a passage'],
      ['yes', 'every citation has one'],
    ]),
    filterField(query, 'type', 'Type', typesOf(all)),
    filterField(query, 'doi', 'DOI', [
      ['yes', 'has one'],
      ['no', 'has none'],
    ]),
    filterField(query, 'source', 'Cited in', sourceOptions(cited)),
    filterField(query, 'framing', 'Cited by framing', same(framingsOf(cited))),
  ];
}

function typesOf(all: readonly ListedReference[]): (readonly [string, string])[] {
  const words: Readonly<Record<string, string>> = referenceTypes;
  const types = [...new Set(all.map(({ reference }) => reference.csl.type))];
  return types.map((type) => [type, words[type] ?? type] as const).sort((a, b) => a[1].localeCompare(b[1]));
}

const isSetting = (name: string) => ['sort', 'style', 'language'].includes(name);

/** How the list is set: never a condition, so that it stays when all references are shown. */
function settings({ query, setting }: ReferencePage) {
  const choose = (
    name: string,
    label: string,
    options: readonly (readonly [string, string])[],
    now: string,
  ) =>
    ({
      name,
      label,
      isSet: false,
      options: options.map(([value, words]) => ({ value, label: words, isChosen: value === now })),
    }) as const;
  const styles = bibliographyStyleNames.map((name) => [name, bibliographyStyles[name].label] as const);
  const languages = bibliographyLanguages.map((tag) => [tag, languageName(tag)] as const);
  return [
    filterField(query, 'sort', 'Sort by', Object.entries(orders).slice(1), orders.style),
    choose('style', 'Style', styles, setting.style),
    choose('language', 'Language', languages, setting.language),
  ];
}

/** The address with everything that is asked for but the page. */
function addressWith(path: string, query: URLSearchParams): string {
  const asked = new URLSearchParams([...query].filter(([name, value]) => name !== 'page' && value !== ''));
  return asked.size === 0 ? path : `${path}?${asked}`;
}

/** A reference as a line of a list: its parts, its kind in words and the way to it. */
export function lineOf(reference: Reference) {
  const { csl, id } = reference;
  return { ...referenceLine(csl), ...factsOf(reference), title: csl.title, id, lang: csl.language ?? '' };
}
