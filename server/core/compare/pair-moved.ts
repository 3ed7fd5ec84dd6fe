import type { Range } from '../target.ts';

/** By place among the rows: where a removed paragraph was added, and the other way round. */
export interface MovedPairs {
  readonly homes: ReadonlyMap<number, number>;
  readonly news: ReadonlyMap<number, number>;
}

interface Loosened {
  readonly kind: string;
  readonly before: Range | undefined;
  readonly after: Range | undefined;
}

interface Loose {
  readonly at: number;
  readonly words: string;
}

/** Letters that are compared at a time: as long as a short word, so that two paragraphs on one subject share few. */
const gramLength = 5;
/** A shorter paragraph is told by all of its words only: a line like “Ten ships came.” may well stand twice. A Chinese sentence is often no longer. */
export const minMovedLength = 20;
/** With less of their letters in common, two paragraphs are two. */
const minShare = 0.5;
/** Paragraphs of this many characters together are compared letter by letter; more only as a whole, so that the time is bounded. */
const maxLooked = 400_000;
/** What stands in more paragraphs than these says nothing of any of them. */
const maxHolders = 40;

/** Pairs removed rows with added ones that hold the same paragraph, edited or not. */
export function pairMoved(before: string, after: string, rows: readonly Loosened[]): MovedPairs {
  const homes = new Map<number, number>();
  const news = new Map<number, number>();
  const join = (old: number, young: number): boolean => {
    if (homes.has(old) || news.has(young)) return false;
    homes.set(old, young);
    news.set(young, old);
    return true;
  };
  const olds = looseOf(rows, 'removed', before);
  const youngs = looseOf(rows, 'added', after);
  pairSame(olds, youngs, join);
  const left = (some: readonly Loose[], taken: ReadonlyMap<number, number>) =>
    some.filter(({ at, words }) => !taken.has(at) && words.length >= minMovedLength);
  pairAlike(left(olds, homes), left(youngs, news), join);
  return { homes, news };
}

function looseOf(rows: readonly Loosened[], kind: 'removed' | 'added', text: string): Loose[] {
  return rows.flatMap((row, at) => {
    return row.kind === kind ? [{ at, words: wordsAt(text, row.before ?? row.after) }] : [];
  });
}

/** The words at a place, empty where there is none. White space counts as it is read. */
export function wordsAt(text: string, range: Range | undefined): string {
  return range === undefined ? '' : text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
}

type Join = (old: number, young: number) => boolean;

/** Each with the next of the same words, in a step: there may be half a million lines of one letter. */
function pairSame(olds: readonly Loose[], youngs: readonly Loose[], join: Join): void {
  const places = new Map<string, number[]>();
  for (const { at, words } of youngs) {
    const known = places.get(words);
    if (known === undefined) places.set(words, [at]);
    else known.push(at);
  }
  const taken = new Map<string, number>();
  for (const { at, words } of olds) {
    const next = taken.get(words) ?? 0;
    const young = places.get(words)?.[next];
    if (young !== undefined && join(at, young)) taken.set(words, next + 1);
  }
}

/** The most alike first. */
function pairAlike(olds: readonly Loose[], youngs: readonly Loose[], join: Join): void {
  const length = [...olds, ...youngs].reduce((sum, { words }) => sum + words.length, 0);
  if (length > maxLooked || olds.length === 0 || youngs.length === 0) return;
  const grams = youngs.map(({ words }) => gramsOf(words));
  const holders = new Map<string, number[]>();
  for (const [index, set] of grams.entries())
    for (const gram of set) {
      const known = holders.get(gram);
      if (known === undefined) holders.set(gram, [index]);
      else if (known.length <= maxHolders) known.push(index);
    }
  const pairs = olds.flatMap(({ at, words }) => {
    const own = gramsOf(words);
    const shared = new Map<number, number>();
    for (const gram of own) {
      const found = holders.get(gram) ?? [];
      if (found.length <= maxHolders)
        for (const index of found) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared].map(([index, count]) => {
      const share = (2 * count) / (own.size + (grams[index]?.size ?? 0));
      return { old: at, young: youngs[index]?.at ?? 0, share };
    });
  });
  const likeliest = pairs.filter(({ share }) => share >= minShare).sort((a, b) => b.share - a.share);
  for (const { old, young } of likeliest) join(old, young);
}

function gramsOf(words: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let at = 0; at + gramLength <= words.length; at += 1) grams.add(words.slice(at, at + gramLength));
  return grams;
}
