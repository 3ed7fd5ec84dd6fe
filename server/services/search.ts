import type { Written } from '../core/change.ts';
import { findMarks, fold, type Phrase, parseSearch } from '../core/search-terms.ts';
import type { Range } from '../core/target.ts';
import type { Store } from '../stores/store.ts';
import { type SearchEntry, type SearchGroup, searchGroups } from './search-entries.ts';
import { type Found, SearchIndex } from './search-index.ts';
import type { Workspace } from './workspace.ts';

export interface SearchHit {
  readonly entry: SearchEntry;
  /** What was looked for, in the entry's text; empty when only names or identifiers hold it. */
  readonly marks: readonly Range[];
}

export interface SearchAnswer {
  /** Empty when nothing to look for was typed. */
  readonly phrases: readonly Phrase[];
  readonly groups: readonly {
    readonly group: SearchGroup;
    readonly total: number;
    readonly hits: readonly SearchHit[];
  }[];
}

/** Which of the hits are given back: of one group or of each, `limit` from `offset` on. */
export interface SearchWindow {
  readonly group?: SearchGroup;
  readonly limit: number;
  readonly offset: number;
}

/** Hits that are looked at again for the spelling that was typed. */
const maxRanked = 500;
/** Longest search that is read, in UTF-16 code units. */
export const maxSearchLength = 300;

/**
 * Finds sentences, claims, statements, notes, tags, references and sources that hold all that was typed. Entries with the very diacritics that were typed
 * come before those without.
 */
export async function search(
  workspace: Workspace,
  project: string,
  typed: string,
  window: SearchWindow,
): Promise<SearchAnswer> {
  const phrases = parseSearch(typed.slice(0, maxSearchLength).normalize('NFC'));
  if (phrases.length === 0) return { phrases, groups: [] };
  const found = (await openIndex(workspace, project)).find(phrases);
  const groups = searchGroups.map((group) => {
    const ofGroup = found.filter(({ entry }) => entry.group === group);
    const shown = window.group === undefined || window.group === group ? ranked(ofGroup, phrases) : [];
    const hits = shown
      .slice(window.offset, window.offset + window.limit)
      .map(({ entry }) => ({ entry, marks: findMarks(entry.text, phrases) }));
    return { group, total: ofGroup.length, hits };
  });
  return { phrases, groups };
}

function ranked(found: readonly Found[], phrases: readonly Phrase[]): Found[] {
  const byScore = (a: Found, b: Found) => b.score - a.score || (a.entry.start ?? 0) - (b.entry.start ?? 0);
  const sorted = [...found].sort(byScore);
  const spellings = phrases.map((phrase) => phrase.typed).filter((spelling) => fold(spelling) !== spelling);
  if (spellings.length === 0) return sorted;
  const isExact = ({ entry }: Found) => {
    const text = entry.text.toLowerCase();
    return spellings.every((spelling) => text.includes(spelling));
  };
  const first = sorted.slice(0, maxRanked);
  return [...first.filter(isExact), ...first.filter((one) => !isExact(one)), ...sorted.slice(maxRanked)];
}

/** Indexes kept at one time, of the projects searched last; and writes that wait before an index is rather made anew. */
const maxIndexes = 8;
const maxWaiting = 20_000;

interface Kept {
  readonly index: SearchIndex;
  /** Seq of the newest change that is in `waiting` or in the index. */
  seq: number;
  waiting: Written[];
  ready: Promise<void>;
}

/** The indexes of a store's projects live as long as the store. */
const indexes = new WeakMap<Store, Map<string, Kept>>();

/** The project's index, up to date with its history. Built when it is first asked for. */
async function openIndex(workspace: Workspace, project: string): Promise<SearchIndex> {
  const kept = keptOf(workspace.store);
  const found = kept.get(project) ?? begin(workspace, project);
  kept.delete(project);
  kept.set(project, found);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - maxIndexes))) kept.delete(oldest);
  found.ready = found.ready.then(() => {
    const writes = found.waiting;
    found.waiting = [];
    return found.index.follow(writes);
  });
  try {
    await found.ready;
  } catch (error) {
    kept.delete(project);
    throw error;
  }
  return found.index;
}

function begin(workspace: Workspace, project: string): Kept {
  const index = new SearchIndex(workspace);
  const kept: Kept = { index, seq: 0, waiting: [], ready: Promise.resolve() };
  kept.ready = workspace.store.seq(project).then((seq) => {
    kept.seq = Math.max(kept.seq, seq);
    return index.fill(project);
  });
  return kept;
}

/** One listener per store notes what changes; it costs a write next to nothing, and the work is done when somebody searches. */
function keptOf(store: Store): Map<string, Kept> {
  const known = indexes.get(store);
  if (known !== undefined) return known;
  const kept = new Map<string, Kept>();
  indexes.set(store, kept);
  store.subscribe((project, change) => {
    const found = kept.get(project);
    if (found === undefined) return;
    // A seq that was there before is that of another project which took the name of one removed.
    const isOther = change.seq <= found.seq;
    found.seq = change.seq;
    found.waiting.push(...change.writes);
    if (isOther || found.waiting.length > maxWaiting) kept.delete(project);
  });
  return kept;
}
