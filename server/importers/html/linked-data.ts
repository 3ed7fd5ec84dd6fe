import type { DomDocument } from './dom.ts';

export interface LinkedData {
  readonly title?: string;
  readonly creators?: readonly string[];
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

const maxLength = 500_000;
const maxItems = 500;
const articleTypes =
  /(?:Article|BlogPosting|Report|Thesis|Chapter|Book|CreativeWork|Review|LiveBlogPosting)$/;

type Item = Readonly<Record<string, unknown>>;

/** What the page’s schema.org data say of its first article. Broken JSON says nothing. */
export function readLinkedData(document: DomDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = itemsOf(parse(script.textContent ?? '')).find((item) =>
      namesOf(item['@type']).some((type) => articleTypes.test(type)),
    );
    if (article !== undefined) return describe(article);
  }
  return {};
}

function parse(json: string): unknown {
  if (json.length > maxLength) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The items of a document, those of its `@graph` too. */
function itemsOf(value: unknown): readonly Item[] {
  const queue: unknown[] = [value];
  const items: Item[] = [];
  for (let at = 0; at < queue.length && at < maxItems; at += 1) {
    const next = queue[at];
    if (Array.isArray(next)) queue.push(...next.slice(0, maxItems));
    else if (isItem(next)) {
      items.push(next);
      if (Array.isArray(next['@graph'])) queue.push(...next['@graph'].slice(0, maxItems));
    }
  }
  return items;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(article: Item): LinkedData {
  const [title] = namesOf(article.headline ?? article.name);
  const creators = namesOf(article.author ?? article.creator);
  const [publisher] = namesOf(article.publisher);
  const [date] = namesOf(article.datePublished);
  const [url] = namesOf(article.url);
  return {
    ...(title === undefined ? {} : { title }),
    ...(creators.length === 0 ? {} : { creators }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Strings, and the names of things: schema.org allows either, alone or in a list. */
function namesOf(value: unknown): string[] {
  if (typeof value === 'string')
    return value.trim() === '' || /^https?:\/\/schema\.org\/?$/.test(value) ? [] : [value.trim()];
  if (Array.isArray(value))
    return value.slice(0, maxItems).flatMap((one) => (Array.isArray(one) ? [] : namesOf(one)));
  return isItem(value) && typeof value.name === 'string' ? namesOf(value.name) : [];
}
