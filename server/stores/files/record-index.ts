import type { RecordName } from '../../core/change.ts';
import type { AnyRecord, RecordOf, RecordType } from '../../core/records.ts';
import type { Page, Query } from '../store.ts';
import { SortedIds } from './sorted-ids.ts';

/** All records of one type. Records without a source have their own shelf mark, so that no source's name can stand for them. */
interface Shelf {
  readonly records: Map<string, AnyRecord>;
  readonly ids: SortedIds;
  readonly bySource: Map<string, SortedIds>;
  readonly byLink: Map<string, SortedIds>;
  readonly sourceless: SortedIds;
}

type Condition = Pick<Query<RecordType>, 'source' | 'link'>;
const none = new SortedIds();
/** Records per look-up when many are passed over: a fraction of a millisecond. */
const pageLength = 100;

/** The records of one project as they stand, and the look-ups by source and by link. Records in it are frozen. */
export class RecordIndex {
  readonly #shelves = new Map<RecordType, Shelf>();

  get(type: RecordType, id: string): AnyRecord | undefined {
    return this.#shelves.get(type)?.records.get(id);
  }

  read<Type extends RecordType>(type: Type, id: string): RecordOf<Type> | undefined {
    const record = this.get(type, id);
    return record !== undefined && isOf(record, type) ? record : undefined;
  }

  /** Adds the record or puts it in the place of the one with its id; gives back the one that stood there. */
  put(record: AnyRecord): AnyRecord | undefined {
    const shelf = this.#shelf(record.type);
    const before = shelf.records.get(record.id);
    shelf.records.set(record.id, record);
    if (before !== undefined && sameMarks(before, record)) return before;
    if (before !== undefined) unmark(shelf, before);
    shelf.ids.add(record.id);
    mark(shelf, record);
    return before;
  }

  remove(name: RecordName): AnyRecord | undefined {
    const shelf = this.#shelf(name.type);
    const before = shelf.records.get(name.id);
    if (before === undefined) return undefined;
    shelf.records.delete(name.id);
    shelf.ids.delete(name.id);
    unmark(shelf, before);
    return before;
  }

  list<Type extends RecordType>(query: Query<Type>): Page<RecordOf<Type>> {
    const shelf = this.#shelf(query.type);
    const limit = query.limit ?? Number.POSITIVE_INFINITY;
    const items: RecordOf<Type>[] = [];
    for (const id of narrowest(shelf, query).after(query.after)) {
      const record = shelf.records.get(id);
      if (record === undefined || !isOf(record, query.type) || !fits(record, query)) continue;
      if (items.length >= limit) return next(items);
      items.push(record);
    }
    return { items };
  }

  count(query: Condition & { readonly type: RecordType }): number {
    const shelf = this.#shelf(query.type);
    const ids = narrowest(shelf, query);
    if (query.source === undefined || query.link === undefined) return ids.size;
    let count = 0;
    for (const id of ids.after()) {
      const record = shelf.records.get(id);
      if (record !== undefined && fits(record, query)) count += 1;
    }
    return count;
  }

  /**
   * The records whose home is this source (`sources[0]`), or nowhere when it is `undefined`; by type, then by id. Changes may come between two steps: what stands before and
   * after them is given all the same. What is added at the end is not, or a writer could be ahead for ever.
   */
  *atHome(source: string | undefined): Generator<AnyRecord> {
    for (const type of [...this.#shelves.keys()].sort()) {
      const shelf = this.#shelf(type);
      const idsNow = () => (source === undefined ? shelf.sourceless : (shelf.bySource.get(source) ?? none));
      const last = idsNow().last;
      let after: string | undefined;
      while (last !== undefined && (after === undefined || after < last)) {
        const page = pageOf(shelf, idsNow(), after);
        for (const record of page) if (record.sources[0] === source) yield record;
        after = page.at(-1)?.id ?? last;
      }
    }
  }

  /** The records that have this one among their links, or for a source those that are about it. */
  hangingOn({ type, id }: RecordName): AnyRecord[] {
    return [...this.#shelves.values()].flatMap((shelf) => {
      const ids = (type === 'source' ? shelf.bySource : shelf.byLink).get(id) ?? none;
      return [...ids.after()].flatMap((one) => shelf.records.get(one) ?? []);
    });
  }

  *all(): Generator<AnyRecord> {
    for (const shelf of this.#shelves.values()) yield* shelf.records.values();
  }

  #shelf(type: RecordType): Shelf {
    const known = this.#shelves.get(type);
    if (known !== undefined) return known;
    const shelf = {
      records: new Map(),
      ids: new SortedIds(),
      bySource: new Map(),
      byLink: new Map(),
      sourceless: new SortedIds(),
    };
    this.#shelves.set(type, shelf);
    return shelf;
  }
}

/** Generic code cannot narrow a union by a type parameter, so the check is a guard of its own. */
function isOf<Type extends RecordType>(record: AnyRecord, type: Type): record is RecordOf<Type> {
  return record.type === type;
}

/** The next records after an id, looked up together, so that they are not disturbed by what changes later. */
function pageOf(shelf: Shelf, ids: SortedIds, after: string | undefined): readonly AnyRecord[] {
  const page: AnyRecord[] = [];
  for (const id of ids.after(after)) {
    const record = shelf.records.get(id);
    if (record !== undefined) page.push(record);
    if (page.length === pageLength) break;
  }
  return page;
}

function fits(record: AnyRecord, { source, link }: Condition): boolean {
  return (
    (source === undefined || record.sources.includes(source)) &&
    (link === undefined || record.links.includes(link))
  );
}

/** The shortest list that holds every record that fits: with both conditions, the link's is nearly always the shorter. */
function narrowest(shelf: Shelf, { source, link }: Condition): SortedIds {
  const bySource = source === undefined ? shelf.ids : (shelf.bySource.get(source) ?? none);
  const byLink = link === undefined ? shelf.ids : (shelf.byLink.get(link) ?? none);
  return byLink.size < bySource.size ? byLink : bySource;
}

function next<Kind extends AnyRecord>(items: readonly Kind[]): Page<Kind> {
  const last = items.at(-1);
  return last === undefined ? { items } : { items, next: last.id };
}

function mark(shelf: Shelf, record: AnyRecord): void {
  if (record.sources.length === 0) shelf.sourceless.add(record.id);
  for (const source of record.sources) under(shelf.bySource, source).add(record.id);
  for (const link of record.links) under(shelf.byLink, link).add(record.id);
}

function unmark(shelf: Shelf, record: AnyRecord): void {
  shelf.sourceless.delete(record.id);
  for (const source of record.sources) drop(shelf.bySource, source, record.id);
  for (const link of record.links) drop(shelf.byLink, link, record.id);
}

function sameMarks(one: AnyRecord, other: AnyRecord): boolean {
  return sameList(one.sources, other.sources) && sameList(one.links, other.links);
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

function under(lists: Map<string, SortedIds>, key: string): SortedIds {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made = new SortedIds();
  lists.set(key, made);
  return made;
}

function drop(lists: Map<string, SortedIds>, key: string, id: string): void {
  const ids = lists.get(key);
  ids?.delete(id);
  if (ids?.size === 0) lists.delete(key);
}
