/** A field of the reference form. `types` are those that show it; the others hide it while it is empty, where JavaScript runs. */
export interface ReferenceField {
  readonly name: string;
  readonly label: string;
  /** What it is called for some types, where one word for all will not do. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly types: readonly string[];
  readonly hint?: string;
  readonly lines?: number;
}

const all = ['article-journal', 'book', 'chapter', 'report', 'webpage', 'article-newspaper', 'thesis'];
const published = ['book', 'chapter', 'report', 'thesis'];

/** In the order of the form. Names are those of CSL-JSON. */
export const referenceFields: readonly ReferenceField[] = [
  { name: 'title', label: 'Title', types: all },
  {
    name: 'author',
    label: 'Authors',
    types: all,
    lines: 3,
    hint: 'One a line: Family, Given. A line without a comma is an institution, or a name that is not split.',
  },
  {
    name: 'issued',
    label: 'Date',
    types: all,
    hint: '2022-11-08, 2022-11 or 2022; a range with a slash between',
  },
  {
    name: 'container-title',
    label: 'Journal, book, website or newspaper',
    labels: {
      'article-journal': 'Journal',
      chapter: 'In the book',
      webpage: 'Website',
      'article-newspaper': 'Newspaper',
    },
    types: ['article-journal', 'chapter', 'webpage', 'article-newspaper'],
  },
  { name: 'editor', label: 'Editors', types: ['book', 'chapter'], lines: 2, hint: 'One a line, as above' },
  { name: 'volume', label: 'Volume', types: ['article-journal'] },
  { name: 'issue', label: 'Issue', types: ['article-journal'] },
  { name: 'page', label: 'Pages', types: ['article-journal', 'chapter', 'article-newspaper'] },
  { name: 'edition', label: 'Edition', types: ['book', 'chapter', 'article-newspaper'] },
  {
    name: 'genre',
    label: 'Kind',
    labels: { thesis: 'Kind of thesis', report: 'Kind of report' },
    types: ['report', 'thesis'],
  },
  { name: 'number', label: 'Number', types: ['report'] },
  {
    name: 'publisher',
    label: 'Publisher or institution',
    labels: { book: 'Publisher', chapter: 'Publisher', report: 'Institution', thesis: 'University' },
    types: published,
  },
  { name: 'publisher-place', label: 'Place', types: published },
  {
    name: 'DOI',
    label: 'DOI',
    types: ['article-journal', 'book', 'chapter', 'report', 'thesis'],
    hint: '10.1000/182',
  },
  { name: 'ISBN', label: 'ISBN', types: ['book', 'chapter'] },
  { name: 'URL', label: 'Web address', types: all },
  {
    name: 'accessed',
    label: 'Looked at on',
    types: ['webpage', 'article-newspaper', 'report'],
    hint: '2022-11-08',
  },
  { name: 'language', label: 'Language', types: all, hint: 'A tag such as en, zh-Hans or vi' },
  { name: 'abstract', label: 'Abstract', types: all, lines: 4 },
  { name: 'note', label: 'Note', types: all, lines: 3 },
];
