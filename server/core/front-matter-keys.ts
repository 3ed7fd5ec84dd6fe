import type { Metadata } from './source.ts';

/** Each field's own key first, then what other programs call it. Compared in lower case. */
export const frontMatterKeys = {
  title: ['title', 'headline', 'name'],
  creators: ['creators', 'creator', 'authors', 'author', 'by', 'byline'],
  publisher: ['publisher', 'publication', 'journal', 'newspaper', 'site', 'website', 'container-title'],
  date: ['date', 'published', 'issued', 'publishdate', 'pubdate', 'date-published', 'created'],
  url: ['url', 'source', 'link', 'canonical', 'permalink', 'source-url'],
  language: ['language', 'lang', 'locale'],
  framing: ['framing'],
} as const satisfies Record<keyof Metadata, readonly string[]>;
