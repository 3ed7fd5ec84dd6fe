import MiniSearch from 'minisearch';
import type { RecordName, Written } from '../core/change.ts';
import type { AnyRecord } from '../core/records.ts';
import {
  findPhrase,
  needsReading,
  type Phrase,
  phraseTerms,
  searchTerms,
  searchUnits,
} from '../core/search-terms.ts';
import { pacer } from './pacer.ts';
import { entriesOf, type SearchEntry, searchedTypes, sentenceEntries } from './search-entries.ts';
import type { Workspace } from './workspace.ts';

export interface Found {
  readonly entry: SearchEntry;
  readonly score: number;
}

/** Records read from the store at once while an index is built. */
const pageSize = 500;
/** A term is folded and cut before it reaches the index. */
const asIs = (term: string) => term;

/** The search index of one project, kept in memory. Long work is cut into slices. */
export class SearchIndex {
  readonly #words = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: searchTerms,
    processTerm: asIs,
    searchOptions: { tokenize: (term) => [term], processTerm: asIs, combineWith: 'AND' },
  });
  readonly #entries = new Map<number, SearchEntry>();
  readonly #ofRecord = new Map<string, number[]>();
  readonly #tagsOf = new Map<string, readonly string[]>();
  readonly #tagCounts = new Map<string, number>();
  readonly #workspace: Workspace;
  #nextId = 0;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Takes in the whole project. */
  async fill(project: string): Promise<void> {
    const pace = pacer();
    for (const type of searchedTypes) {
      let after: string | undefined;
      do {
        const query = { type, limit: pageSize, ...(after === undefined ? {} : { after }) };
        const page = await this.#workspace.store.list(project, query);
        for (const record of page.items) {
          await this.#put(record, pace);
          await pace();
        }
        after = page.next;
      } while (after !== undefined);
    }
  }

  /** Follows writes of the history. Doing so twice is the same as once. */
  async follow(writes: readonly Written[]): Promise<void> {
    const pace = pacer();
    for (const write of writes) {
      if ('put' in write) await this.#put(write.put, pace);
      else await this.#remove(write.remove, pace);
      await pace();
    }
  }

  /** Entries in which every phrase stands, unsorted. Tags come with the number of claims that have them. */
  find(phrases: readonly Phrase[]): Found[] {
    if (phrases.length === 0) return [];
    const results = this.#words.search({ combineWith: 'AND', queries: phrases.map(indexQuery) });
    const toRead = phrases.filter(needsReading);
    const found = results.flatMap(({ id, score }): Found[] => {
      const entry = this.#entries.get(Number(id));
      return entry !== undefined && holds(entry, toRead) ? [{ entry, score }] : [];
    });
    return [...found, ...this.#findTags(phrases)];
  }

  #findTags(phrases: readonly Phrase[]): Found[] {
    return Array.from(
      this.#tagCounts,
      ([text, count]): Found => ({ entry: { group: 'tag', text, count }, score: count }),
    ).filter(({ entry }) => holds(entry, phrases));
  }

  async #put(record: AnyRecord, pace: () => Promise<void>): Promise<void> {
    await this.#remove(record, pace);
    const ids: number[] = [];
    for (const entry of entriesOf(record)) ids.push(this.#add(entry));
    if (record.type === 'claim') this.#countTags(record.id, record.tags);
    if (record.type === 'source') {
      for await (const entry of sentenceEntries(this.#workspace, record)) {
        ids.push(this.#add(entry));
        await pace();
      }
    }
    if (ids.length > 0) this.#ofRecord.set(keyOf(record), ids);
  }

  async #remove(name: RecordName, pace: () => Promise<void>): Promise<void> {
    for (const id of this.#ofRecord.get(keyOf(name)) ?? []) {
      this.#words.discard(id);
      this.#entries.delete(id);
      await pace();
    }
    this.#ofRecord.delete(keyOf(name));
    if (name.type === 'claim') this.#countTags(name.id, []);
  }

  #add(entry: SearchEntry): number {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#entries.set(id, entry);
    this.#words.add({ id, text: wholeText(entry) });
    return id;
  }

  #countTags(claim: string, tags: readonly string[]): void {
    for (const tag of this.#tagsOf.get(claim) ?? []) {
      const count = (this.#tagCounts.get(tag) ?? 0) - 1;
      if (count > 0) this.#tagCounts.set(tag, count);
      else this.#tagCounts.delete(tag);
    }
    for (const tag of tags) this.#tagCounts.set(tag, (this.#tagCounts.get(tag) ?? 0) + 1);
    if (tags.length > 0) this.#tagsOf.set(claim, tags);
    else this.#tagsOf.delete(claim);
  }
}

function keyOf({ type, id }: RecordName): string {
  return `${type}/${id}`;
}

function wholeText(entry: SearchEntry): string {
  return entry.also === undefined ? entry.text : `${entry.text}\n${entry.also}`;
}

function indexQuery(phrase: Phrase) {
  const terms = phraseTerms(phrase);
  const last = terms.at(-1) ?? '';
  if (!phrase.prefix) return { combineWith: 'AND' as const, queries: terms };
  return { combineWith: 'AND' as const, queries: [...terms.slice(0, -1), { queries: [last], prefix: true }] };
}

function holds(entry: SearchEntry, phrases: readonly Phrase[]): boolean {
  if (phrases.length === 0) return true;
  const units = searchUnits(wholeText(entry));
  return phrases.every((phrase) => findPhrase(units, phrase).length > 0);
}
