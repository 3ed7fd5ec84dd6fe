import type { CslItem } from '../csl-item.ts';
import { doiKey, isbnKey, mainTitle, urlKey, wordsKey, yearKey } from './duplicate-keys.ts';
import { isPiece, sharesAddress, sharesNumber, sharesTitle } from './same-work.ts';

/** What two entries have in common that makes them one work. */
export type DuplicateBy = 'DOI' | 'ISBN' | 'URL' | 'title-author-year';

export interface DuplicateIndex {
  add(id: string, csl: CslItem): void;
  /** The first that was added of those that are the same work; DOI goes before ISBN, ISBN before URL, URL before title, author and year. */
  find(csl: CslItem): { readonly id: string; readonly by: DuplicateBy } | undefined;
}

interface Rule {
  readonly by: DuplicateBy;
  /** Without empty ones. Two items that share none of them are never compared. */
  keys(csl: CslItem): readonly string[];
  isSame(one: CslItem, other: CslItem): boolean;
}

const rules: readonly Rule[] = [
  { by: 'DOI', keys: (csl) => [doiKey(csl.DOI ?? '') || doiInAddress(csl)], isSame: sharesNumber },
  { by: 'ISBN', keys: (csl) => (isPiece(csl) ? [] : [isbnKey(csl.ISBN ?? '')]), isSame: sharesNumber },
  { by: 'URL', keys: (csl) => [urlKey(csl.URL ?? '')], isSame: sharesAddress },
  { by: 'title-author-year', keys: titleKeys, isSame: sharesTitle },
];

/** Items under one key that are looked at. More share a key only where the key says nothing, and comparing them all would take the square of their number. */
const maxCompared = 20;

/** Duplicates by key: adding and finding take the same time however many items there are. Precision goes before recall, as a merge loses more than a second entry. */
export function duplicateIndex(): DuplicateIndex {
  const buckets = new Map<string, { readonly id: string; readonly csl: CslItem }[]>();
  /** Most items are asked for and then added: their keys are made once. */
  const known = new WeakMap<CslItem, readonly string[][]>();
  const keysOf = (csl: CslItem) => {
    const keys = known.get(csl) ?? rules.map((rule) => keysOfRule(rule, csl));
    known.set(csl, keys);
    return keys;
  };
  return {
    add(id, csl) {
      for (const keys of keysOf(csl))
        for (const key of keys) {
          const bucket = buckets.get(key) ?? [];
          if (bucket.length < maxCompared) bucket.push({ id, csl });
          buckets.set(key, bucket);
        }
    },
    find(csl) {
      for (const [at, rule] of rules.entries())
        for (const key of keysOf(csl)[at] ?? []) {
          const same = buckets.get(key)?.find((item) => rule.isSame(csl, item.csl));
          if (same !== undefined) return { id: same.id, by: rule.by };
        }
      return undefined;
    },
  };
}

function keysOfRule({ by, keys }: Rule, csl: CslItem): string[] {
  return keys(csl)
    .filter((key) => key !== '')
    .map((key) => `${by}:${key}`);
}

function doiInAddress({ URL = '' }: CslItem): string {
  return /^https?:\/\/(?:dx\.)?doi\.org\//i.test(URL) ? doiKey(URL) : '';
}

/** The main title alone, so that an entry without its subtitle is found; two works that share no more than that are told apart afterwards. */
function titleKeys(csl: CslItem): string[] {
  const title = wordsKey(mainTitle(csl.title)) || csl.title.trim();
  return [`${title.replaceAll(' ', '')}|${yearKey(csl)}`];
}
