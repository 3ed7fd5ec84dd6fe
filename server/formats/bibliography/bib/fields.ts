import type { CslItem } from '../../../core/csl-item.ts';
import type { Dialect } from './entry-types.ts';

type Variable = keyof CslItem;

/** One field of BibTeX or BibLaTeX and what it is in CSL. */
interface FieldRow {
  readonly variable: Variable;
  /** The name that is written. */
  readonly field: string;
  /** Where BibTeX has another name than BibLaTeX. */
  readonly bibtex?: string;
  /** Names that are read as well. */
  readonly also?: readonly string[];
  /** CSL types for which the row holds; all of them without it. */
  readonly types?: ReadonlySet<string>;
}

const articles = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'review',
  'review-book',
  'periodical',
]);
const inSeries = new Set([
  'book',
  'chapter',
  'paper-conference',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'collection',
  'classic',
]);
const numbered = new Set([
  'report',
  'patent',
  'standard',
  'thesis',
  'manuscript',
  'webpage',
  'post',
  'post-weblog',
  'dataset',
  'software',
  'document',
]);
const byInstitution = new Set(['report']);
const bySchool = new Set(['thesis']);

/**
 * Both directions follow from this table: an entry is read by the first row that has the field and the type, and written by the first that has the variable and the type.
 * A variable that stands nowhere is written under its own name, which programs leave alone that do not know it.
 */
const rows: readonly FieldRow[] = [
  { variable: 'title', field: 'title' },
  { variable: 'title-short', field: 'shorttitle' },
  { variable: 'original-title', field: 'origtitle' },
  {
    variable: 'container-title',
    field: 'journaltitle',
    bibtex: 'journal',
    types: articles,
    also: ['booktitle', 'maintitle'],
  },
  { variable: 'container-title', field: 'booktitle', also: ['journal', 'journaltitle', 'maintitle'] },
  { variable: 'container-title-short', field: 'shortjournal' },
  { variable: 'collection-title', field: 'series' },
  { variable: 'event-title', field: 'eventtitle' },
  { variable: 'event-place', field: 'venue' },
  { variable: 'event-date', field: 'eventdate' },
  {
    variable: 'publisher',
    field: 'institution',
    types: byInstitution,
    also: ['publisher', 'school', 'organization'],
  },
  {
    variable: 'publisher',
    field: 'institution',
    bibtex: 'school',
    types: bySchool,
    also: ['school', 'institution', 'publisher', 'organization'],
  },
  { variable: 'publisher', field: 'publisher', also: ['institution', 'school', 'organization'] },
  { variable: 'publisher-place', field: 'location', bibtex: 'address', also: ['address', 'location'] },
  { variable: 'original-publisher', field: 'origpublisher' },
  { variable: 'original-publisher-place', field: 'origlocation' },
  { variable: 'volume', field: 'volume' },
  { variable: 'issue', field: 'number', types: articles, also: ['issue'] },
  { variable: 'issue', field: 'issue' },
  { variable: 'collection-number', field: 'number', types: inSeries },
  { variable: 'number', field: 'number', types: numbered, also: ['eid'] },
  { variable: 'number', field: 'eid', also: ['number', 'article-number'] },
  { variable: 'page', field: 'pages' },
  { variable: 'number-of-pages', field: 'pagetotal', also: ['numpages'] },
  { variable: 'number-of-volumes', field: 'volumes' },
  { variable: 'chapter-number', field: 'chapter' },
  { variable: 'part-number', field: 'part' },
  { variable: 'edition', field: 'edition' },
  { variable: 'version', field: 'version' },
  { variable: 'genre', field: 'type' },
  { variable: 'medium', field: 'howpublished' },
  { variable: 'status', field: 'pubstate' },
  { variable: 'language', field: 'language', also: ['langid', 'hyphenation'] },
  { variable: 'DOI', field: 'doi' },
  { variable: 'URL', field: 'url' },
  { variable: 'ISBN', field: 'isbn' },
  { variable: 'ISSN', field: 'issn' },
  { variable: 'PMID', field: 'pmid' },
  { variable: 'PMCID', field: 'pmcid' },
  { variable: 'abstract', field: 'abstract' },
  { variable: 'annote', field: 'annotation', bibtex: 'annote', also: ['annote', 'annotation'] },
  { variable: 'note', field: 'note' },
  { variable: 'keyword', field: 'keywords', also: ['keyword'] },
  { variable: 'call-number', field: 'call-number', also: ['callnumber', 'lccn'] },
  { variable: 'issued', field: 'date' },
  { variable: 'accessed', field: 'urldate' },
  { variable: 'original-date', field: 'origdate' },
  { variable: 'author', field: 'author' },
  { variable: 'editor', field: 'editor' },
  { variable: 'translator', field: 'translator' },
  { variable: 'container-author', field: 'bookauthor' },
];

/** What no field of either dialect stands for. */
const notHeld: readonly Variable[] = ['type', 'citation-key', 'categories', 'custom'];

/** The names by which one of the rows is read, and what follows the same rule everywhere: looked up once for each field of each entry. */
const readRows: ReadonlyMap<string, readonly FieldRow[]> = new Map(
  [...new Set(rows.flatMap(namesOf))].map((name) => [
    name,
    rows.filter((row) => namesOf(row).includes(name)),
  ]),
);

function namesOf({ field, bibtex, also = [] }: FieldRow): string[] {
  return [field, ...(bibtex === undefined ? [] : [bibtex]), ...also];
}

/** The variable that a field stands for in an entry of this CSL type; `undefined` for a name that is no field of either dialect. */
export function variableOf(field: string, type: string): string | undefined {
  return readRows.get(field)?.find(({ types }) => types?.has(type) ?? true)?.variable;
}

/** The field that a variable is written in; `undefined` for one that no field can hold. */
export function fieldOf(variable: Variable, type: string, dialect: Dialect): string | undefined {
  if (notHeld.includes(variable)) return undefined;
  const row = rows.find((one) => one.variable === variable && (one.types?.has(type) ?? true));
  return (dialect === 'bibtex' ? row?.bibtex : undefined) ?? row?.field ?? variable.toLowerCase();
}
