import { referenceText } from '../core/reference-line.ts';
import { compareKeys, type OrderKey } from '../core/references/bibliography-order.ts';
import {
  type BibliographyLanguage,
  type BibliographyStyle,
  bibliographyStyles,
} from '../core/references/bibliography-styles.ts';
import type { FormattedEntry } from '../core/references/formatted-entry.ts';
import { openStyle, type StyleProcessor } from '../formats/styles/open-style.ts';
import type { ListedReference, ReferenceList } from './list-references.ts';
import { pacer } from './pacer.ts';
import { sortPaced } from './sort-paced.ts';

/** In which order references are listed; `style`: as the style itself sets them. */
export const referenceOrders = ['style', 'author', 'year', 'title', 'newest', 'cited'] as const;
export type ReferenceOrder = (typeof referenceOrders)[number];

export interface Setting {
  readonly style: BibliographyStyle;
  readonly language: BibliographyLanguage;
  readonly order: ReferenceOrder;
}

export interface BibliographyEntry {
  readonly listed: ListedReference;
  readonly entry: FormattedEntry;
}

/** Entries set in one go; about 20 ms of work, then others get their turn. */
const chunkSize = 8;
/** Works of the same people and year that are looked at to tell 2015a from 2015b: as many as there are letters. */
const maxSameYear = 26;

/** The orders of a list, for as long as it is kept. */
const ordered = new WeakMap<readonly ListedReference[], Map<string, Promise<readonly ListedReference[]>>>();

/** All references of a list in the order that is asked for. */
export function orderReferences(
  { all }: ReferenceList,
  setting: Setting,
): Promise<readonly ListedReference[]> {
  const known = ordered.get(all) ?? new Map<string, Promise<readonly ListedReference[]>>();
  ordered.set(all, known);
  const { style, language, order } = setting;
  const key = [order, order === 'style' ? bibliographyStyles[style].order : '', language].join(' ');
  const sorted = known.get(key) ?? sortPaced(all, comparison(setting));
  known.set(key, sorted);
  return sorted;
}

function comparison({ style, language, order }: Setting): (a: ListedReference, b: ListedReference) => number {
  const own = bibliographyStyles[style].order;
  const byName = byKey(
    own === 'author-title' ? ['who', 'title', 'date'] : ['who', 'date', 'title'],
    language,
  );
  const comparisons: Readonly<Record<ReferenceOrder, (a: ListedReference, b: ListedReference) => number>> = {
    style: (a, b) => (own === 'first-cited' ? a.place - b.place : byName(a, b)),
    author: byKey(['who', 'date', 'title'], language),
    year: (a, b) => compareText(b.key.date, a.key.date) || byName(a, b),
    title: byKey(['title', 'who', 'date'], language),
    newest: (a, b) => compareText(b.reference.created, a.reference.created),
    cited: (a, b) => b.citedBy - a.citedBy || byName(a, b),
  };
  return comparisons[order];
}

function byKey(parts: readonly (keyof OrderKey)[], language: string) {
  const compare = compareKeys(parts, language);
  return (a: ListedReference, b: ListedReference) => compare(a.key, b.key);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * The references set in the style, in the order in which they are given. One that the style cannot set, and all of them where no style is installed, come as
 * their plain line.
 */
export async function setBibliography(
  { all }: ReferenceList,
  shown: readonly ListedReference[],
  setting: Setting,
): Promise<{ readonly entries: readonly BibliographyEntry[]; readonly isInstalled: boolean }> {
  const { style, language, order } = setting;
  const processor = await openStyle(style, language, order !== 'style' && order !== 'author');
  const sameYear = bibliographyStyles[style].order === 'author-year' ? worksOfOneYear(all) : undefined;
  const pause = pacer();
  const entries: BibliographyEntry[] = [];
  for (let at = 0; at < shown.length; at += chunkSize) {
    const chunk = shown.slice(at, at + chunkSize);
    // The entry before stands by, so that a dash may say that the names are the same.
    const before = order === 'style' || order === 'author' ? shown.slice(Math.max(0, at - 1), at) : [];
    const made = processor && setChunk(processor, [...before, ...chunk], sameYear, setting);
    for (const listed of chunk)
      entries.push({ listed, entry: made?.get(listed.reference.id) ?? plainEntry(listed) });
    await pause();
  }
  return { entries, isInstalled: processor !== undefined };
}

function setChunk(
  processor: StyleProcessor,
  chunk: readonly ListedReference[],
  sameYear: ReadonlyMap<string, readonly ListedReference[]> | undefined,
  setting: Setting,
) {
  const siblings = chunk.flatMap(({ key }) => (sameYear?.get(key.sameYear) ?? []).slice(0, maxSameYear));
  const isOwnOrder = setting.order === 'style' || setting.order === 'author';
  const extra = siblings.filter((one) => !chunk.includes(one));
  const together = [...new Set([...chunk, ...extra])];
  // Letters after the year go by the order of the style, whatever the order of the list.
  const items =
    extra.length === 0 && isOwnOrder ? together : together.sort(comparison({ ...setting, order: 'author' }));
  return processor.format(
    items.map(({ reference: { id, csl } }) => ({ id, csl })),
    new Set(chunk.map(({ reference }) => reference.id)),
  );
}

/** Works of the same people and year, where there are several. */
function worksOfOneYear(all: readonly ListedReference[]): ReadonlyMap<string, readonly ListedReference[]> {
  const groups = new Map<string, ListedReference[]>();
  for (const listed of all) {
    const { sameYear } = listed.key;
    if (sameYear === '') continue;
    const group = groups.get(sameYear);
    if (group === undefined) groups.set(sameYear, [listed]);
    else group.push(listed);
  }
  return new Map([...groups].filter(([, group]) => group.length > 1));
}

function plainEntry({ reference }: ListedReference): FormattedEntry {
  return { runs: [{ text: referenceText(reference.csl), marks: [] }], label: '', isPlain: true };
}
