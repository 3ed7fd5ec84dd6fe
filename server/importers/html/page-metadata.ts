import { type Metadata, metadataSchema } from '../../core/source.ts';
import { readNames } from '../text/read-byline.ts';
import { readDate } from '../text/read-date.ts';
import type { DomDocument } from './dom.ts';
import { words } from './dom.ts';
import { readLinkedData } from './linked-data.ts';

export interface PageMetadata {
  readonly metadata: Partial<Metadata>;
  readonly found: Partial<Record<keyof Metadata, string>>;
}

/** Meta names by field, the most careful vocabularies first: Highwire's for papers, Dublin Core, Open Graph, then plain ones. Lower case. */
const metaNames: readonly (readonly [keyof Metadata, readonly string[]])[] = [
  ['title', ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title', 'headline']],
  [
    'creators',
    [
      'citation_author',
      'citation_authors',
      'dc.creator',
      'dcterms.creator',
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'byl',
    ],
  ],
  [
    'publisher',
    [
      'citation_journal_title',
      'citation_publisher',
      'dc.publisher',
      'dcterms.publisher',
      'og:site_name',
      'application-name',
    ],
  ],
  [
    'date',
    [
      'citation_publication_date',
      'citation_date',
      'citation_online_date',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'publishdate',
      'pubdate',
      'date',
    ],
  ],
  ['url', ['og:url', 'citation_public_url', 'citation_fulltext_html_url', 'twitter:url']],
  ['language', ['citation_language', 'dc.language', 'dcterms.language', 'content-language', 'og:locale']],
];

/** What the page's head says of the document, and where. */
export function readPageMetadata(document: DomDocument): PageMetadata {
  const metadata: Partial<Metadata> = {};
  const found: Partial<Record<keyof Metadata, string>> = {};
  const put = (field: keyof Metadata, value: unknown, where: string) => {
    if (metadata[field] !== undefined) return;
    const parsed = metadataSchema.partial().safeParse({ [field]: value });
    const read = parsed.success ? parsed.data[field] : undefined;
    if (read === undefined || read.length === 0) return;
    Object.assign(metadata, parsed.data);
    found[field] = where;
  };
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  if (canonical) put('url', canonical, 'the page’s canonical link');
  put(
    'language',
    document.documentElement.getAttribute('lang')?.replaceAll('_', '-') ?? '',
    'the page’s lang attribute',
  );
  const said = readMeta(document);
  for (const [field, names] of metaNames) {
    for (const name of names)
      put(field, fieldValue(field, said.get(name) ?? []), `the page’s meta “${name}”`);
  }
  const linked = readLinkedData(document);
  put('title', linked.title, 'the page’s JSON-LD');
  put('creators', linked.creators, 'the page’s JSON-LD');
  put('publisher', linked.publisher, 'the page’s JSON-LD');
  put('date', linked.date === undefined ? undefined : dateOf(linked.date), 'the page’s JSON-LD');
  put('url', linked.url, 'the page’s JSON-LD');
  const headings = [...document.querySelectorAll('h1')].map(words).filter((text) => text !== '');
  if (headings.length === 1) put('title', headings[0], 'the page’s main heading');
  const title = document.querySelector('title');
  if (title !== null) put('title', withoutSite(words(title), metadata.publisher), 'the page’s title');
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  if (time) put('date', dateOf(time), 'the page’s first time element');
  return { metadata, found };
}

function readMeta(document: DomDocument): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('name') ??
      meta.getAttribute('property') ??
      meta.getAttribute('http-equiv') ??
      meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (!name || !content) continue;
    const key = name
      .toLowerCase()
      .replace(/^dc:/, 'dc.')
      .replace(/^dcterms:/, 'dcterms.');
    const known = said.get(key);
    if (known === undefined) said.set(key, [content]);
    else known.push(content);
  }
  return said;
}

function fieldValue(field: keyof Metadata, values: readonly string[]): unknown {
  const [first] = values;
  if (first === undefined) return undefined;
  if (field === 'creators') return values.flatMap(personsOf);
  if (field === 'date') return dateOf(first);
  if (field === 'language') return first.replaceAll('_', '-');
  return first;
}

/** `Last, First` is one person; `A and B`, `A; B` are two; an address of a profile is none. */
function personsOf(value: string): readonly string[] {
  if (/^https?:/i.test(value)) return [];
  const name = value.replace(/^by\s+/i, '').trim();
  const [last, first, ...more] = name.split(/,\s*/);
  if (more.length === 0 && last !== undefined && first !== undefined && !/\s/.test(last) && first !== '')
    return [`${first} ${last}`];
  return readNames(name) ?? name.split(/\s*;\s*/).filter((part) => part !== '');
}

function dateOf(value: string): string | undefined {
  const slashed = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/.exec(value.trim());
  if (slashed !== null)
    return readDate(
      slashed
        .slice(1)
        .filter((part) => part !== undefined)
        .map((part) => part.padStart(2, '0'))
        .join('-'),
    );
  return readDate(/^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0] ?? value);
}

/** `Title | Site` and `Title - Site`: the last part goes when it is the publisher, or short beside the title. */
function withoutSite(title: string, publisher: string | undefined): string {
  const cut = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
    title.lastIndexOf(' :: '),
  );
  if (cut < 1) return title;
  const site = title.slice(cut + 3).trim();
  const isSite =
    site === publisher || (site.split(/\s+/).length <= 4 && title.slice(0, cut).split(/\s+/).length >= 3);
  return isSite ? title.slice(0, cut).trim() : title;
}
