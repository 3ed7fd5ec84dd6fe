import { referenceTypes } from '../../core/reference.ts';

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

const all = Object.keys(referenceTypes);
const but = (...left: readonly string[]) => all.filter((type) => !left.includes(type));
const periodical = ['article-journal', 'article-magazine', 'article-newspaper'];
const inBooks = ['chapter', 'paper-conference', 'entry-encyclopedia'];
const onPages = [...periodical, ...inBooks];
const lawful = ['legislation', 'legal_case', 'treaty'];
const watched = ['motion_picture', 'broadcast'];
const kept = ['manuscript', 'map', 'document', 'interview', 'speech', 'personal_communication'];
const posted = ['webpage', 'post', 'post-weblog'];
const onePerLine = 'One a line: Family, Given';

/** In the order of the form. Names are those of CSL-JSON. */
export const referenceFields: readonly ReferenceField[] = [
  { name: 'title', label: 'Title', types: all },
  {
    name: 'author',
    label: 'Authors',
    labels: {
      interview: 'Who is interviewed',
      legislation: 'Who made it',
      legal_case: 'Who brought it',
      treaty: 'Parties',
      speech: 'Speakers',
      personal_communication: 'From',
      motion_picture: 'Authors of the script',
    },
    types: all,
    lines: 3,
    hint: `${onePerLine}. Chinese and Vietnamese names too: Nguyễn, Văn Hùng. A line without a comma is an institution, or a name that is not split.`,
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
      'article-magazine': 'Magazine',
      'article-newspaper': 'Newspaper',
      chapter: 'In the book',
      'paper-conference': 'In the proceedings',
      'entry-encyclopedia': 'In the encyclopedia',
      webpage: 'Website',
      post: 'Platform',
      'post-weblog': 'Blog',
      broadcast: 'Programme',
      legislation: 'Code or gazette',
      legal_case: 'Reporter',
      treaty: 'Series of treaties',
    },
    types: [...onPages, ...posted, 'broadcast', 'interview', ...lawful],
  },
  {
    name: 'editor',
    label: 'Editors',
    types: ['book', ...inBooks, 'manuscript', 'report'],
    lines: 2,
    hint: onePerLine,
  },
  {
    name: 'translator',
    label: 'Translators',
    types: ['book', 'chapter', 'article-journal'],
    lines: 2,
    hint: onePerLine,
  },
  { name: 'director', label: 'Directors', types: watched, lines: 2, hint: onePerLine },
  { name: 'interviewer', label: 'Interviewers', types: ['interview'], lines: 2, hint: onePerLine },
  {
    name: 'recipient',
    label: 'To',
    types: ['personal_communication', 'manuscript'],
    lines: 2,
    hint: onePerLine,
  },
  { name: 'volume', label: 'Volume', types: ['article-journal', 'article-magazine', 'book', ...lawful] },
  { name: 'issue', label: 'Issue', types: ['article-journal', 'article-magazine'] },
  { name: 'page', label: 'Pages', types: [...onPages, 'legal_case', 'treaty'] },
  { name: 'edition', label: 'Edition', types: ['book', ...inBooks, 'article-newspaper', 'map'] },
  { name: 'version', label: 'Version', types: ['dataset', 'software'] },
  { name: 'collection-title', label: 'Series', types: ['book', ...inBooks, 'report', 'map'] },
  { name: 'collection-number', label: 'Number in the series', types: ['book', 'chapter', 'report'] },
  {
    name: 'genre',
    label: 'Kind',
    labels: {
      thesis: 'Kind of thesis',
      report: 'Kind of report',
      manuscript: 'Kind of manuscript',
      map: 'Kind of map',
    },
    types: ['report', 'thesis', 'post', ...watched, ...kept, 'dataset'],
    hint: 'PhD thesis, working paper, letter, …',
  },
  {
    name: 'number',
    label: 'Number',
    labels: { legislation: 'Number of the law', legal_case: 'Docket number' },
    types: ['report', ...lawful, 'broadcast', 'document'],
  },
  { name: 'section', label: 'Section', types: ['article-newspaper', 'legislation'] },
  {
    name: 'authority',
    label: 'Court or authority',
    labels: { legal_case: 'Court', legislation: 'Authority' },
    types: lawful,
  },
  { name: 'event-title', label: 'Event', types: ['paper-conference', 'speech'] },
  { name: 'event-place', label: 'Place of the event', types: ['paper-conference', 'speech'] },
  {
    name: 'publisher',
    label: 'Publisher or institution',
    labels: {
      book: 'Publisher',
      chapter: 'Publisher',
      report: 'Institution',
      thesis: 'University',
      broadcast: 'Broadcaster',
      motion_picture: 'Studio or distributor',
      dataset: 'Repository',
    },
    types: but(...periodical, 'legal_case', 'treaty', 'personal_communication', 'webpage'),
  },
  {
    name: 'publisher-place',
    label: 'Place',
    types: ['book', ...inBooks, 'report', 'thesis', 'map', 'manuscript'],
  },
  {
    name: 'original-date',
    label: 'First published',
    types: ['book', 'chapter'],
    hint: '1867; a year before our era with a minus: -0400',
  },
  {
    name: 'medium',
    label: 'Medium',
    types: [...watched, 'map', 'interview', 'software'],
    hint: 'Video, DVD, …',
  },
  { name: 'archive', label: 'Archive', types: kept },
  { name: 'archive_location', label: 'Shelf mark', types: kept },
  { name: 'DOI', label: 'DOI', types: but(...lawful, ...kept, ...watched, ...posted), hint: '10.1000/182' },
  { name: 'ISBN', label: 'ISBN', types: ['book', ...inBooks, 'report', 'map'] },
  { name: 'ISSN', label: 'ISSN', types: periodical },
  { name: 'URL', label: 'Web address', types: all },
  {
    name: 'accessed',
    label: 'Looked at on',
    types: but('book', 'chapter', 'article-journal', 'personal_communication'),
    hint: '2022-11-08',
  },
  { name: 'language', label: 'Language', types: all, hint: 'A tag such as en, zh-Hans or vi' },
  { name: 'abstract', label: 'Abstract', types: all, lines: 4 },
  { name: 'note', label: 'Note', types: all, lines: 3 },
];
