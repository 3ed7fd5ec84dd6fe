import type { CslItem } from '../csl-item.ts';
import { fold } from '../search-terms.ts';
import type { Metadata } from '../source.ts';

/** What a reference and a source have in common that makes the one probably the full text of the other, the surest first. */
export type FullTextMatch = 'DOI' | 'web address' | 'title';

/** Letters and digits that a title needs before its likeness says anything. Two Chinese characters say as much as six letters. */
const minTitle = 10;
const hanWeight = 3;

export interface FullTextOffer<Kind> {
  readonly source: Kind;
  readonly match: FullTextMatch;
}

/** Finds among the sources those that are probably the full text of a reference, the surest first. Nothing is decided: a person joins them. */
export function fullTextFinder<Kind extends Pick<Metadata, 'title' | 'url'>>(
  sources: readonly Kind[],
): (csl: CslItem) => readonly FullTextOffer<Kind>[] {
  const byKey = new Map<string, Kind[]>();
  for (const source of sources)
    for (const key of keysOf(source.title, [source.url], source.url).map(({ key }) => key))
      byKey.set(key, [...(byKey.get(key) ?? []), source]);
  return (csl) => {
    const found = new Map<Kind, FullTextMatch>();
    for (const { key, match } of keysOf(csl.title, [csl.DOI ?? '', csl.URL ?? ''], csl.URL ?? ''))
      for (const source of byKey.get(key) ?? []) if (!found.has(source)) found.set(source, match);
    return [...found].map(([source, match]) => ({ source, match }));
  };
}

/** What it may be recognised by, the surest first. */
function keysOf(title: string, mayHoldDoi: readonly string[], url: string) {
  const dois = mayHoldDoi.map(doiIn).filter((doi) => doi !== '');
  const addresses = [addressKey(url)].filter((address) => address !== '');
  const keys = (match: FullTextMatch, values: readonly string[]) =>
    values.map((value) => ({ match, key: `${match}:${value}` }));
  return [...keys('DOI', dois), ...keys('web address', addresses), ...keys('title', titleKeys(title))];
}

/** The DOI in a text or an address, in small letters; empty when there is none. DOIs do not tell capitals from small letters (DOI Handbook, 2.4). */
function doiIn(text: string): string {
  let plain = text;
  try {
    plain = decodeURIComponent(text);
  } catch {
    // A stray percent sign: taken as it is written.
  }
  return (
    /10\.\d{4,9}\/[^\s?#"<>]{1,280}/
      .exec(plain)?.[0]
      .toLowerCase()
      .replace(/[.,;]+$/, '') ?? ''
  );
}

/** An address without what changes between two people who copy it: scheme, `www.`, a slash at the end, the fragment. */
function addressKey(url: string): string {
  const [whole = ''] = url.split('#');
  return whole
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

/** The title as letters only, whole and without its subtitle; those too short to tell anything are left out. */
function titleKeys(title: string): string[] {
  const [main = ''] = title.split(/[:：.—–]\s|[：—]/);
  const keys = [title, main].map((part) => fold(part).replace(/[^\p{L}\p{N}]+/gu, ''));
  return [...new Set(keys)].filter((key) => weightOf(key) >= minTitle);
}

function weightOf(key: string): number {
  const han = key.match(/\p{Script=Han}/gu)?.length ?? 0;
  return key.length + han * (hanWeight - 1);
}
