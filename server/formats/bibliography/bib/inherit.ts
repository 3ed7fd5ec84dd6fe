import { type RawEntry, scanEntries } from './scan-entries.ts';

/** The fields that an entry takes from another, by the name of its own field. */
export type Parents = ReadonlyMap<string, RawEntry>;

/** What says something about the parent alone. */
const ownFields = new Set(
  'title subtitle titleaddon shorttitle author crossref xdata xref key ids options abstract annote annotation note keywords file url doi pages pagetotal'.split(
    ' ',
  ),
);
/** Longer values are not handed on: a thousand children of one entry would make a file a thousand times as long. */
const maxInherited = 1_000;
/** Nor are more fields than these handed on to one entry. */
const maxFields = 300;
const asBook: readonly (readonly [string, string])[] = [
  ['title', 'booktitle'],
  ['subtitle', 'booksubtitle'],
  ['author', 'bookauthor'],
];
const asJournal: readonly (readonly [string, string])[] = [
  ['title', 'journaltitle'],
  ['subtitle', 'journalsubtitle'],
];

/** The entries that others may name in `crossref` or `xdata`; empty for a file in which none does. They may stand behind those that name them. */
export function findParents(text: string): Parents {
  if (!/\b(?:crossref|xdata)\s{0,20}=/i.test(text)) return new Map();
  return new Map(Array.from(scanEntries(text), (entry) => [entry.key.toLowerCase(), entry]));
}

/** The fields of an entry with those of its parents that it has not itself. */
export function withInherited(
  { type, key, fields }: RawEntry,
  parents: Parents,
): ReadonlyMap<string, string> {
  if (parents.size === 0) return fields;
  const all = new Map(fields);
  const give = (name: string, value: string | undefined) => {
    if (value !== undefined && value.length <= maxInherited && !all.has(name)) all.set(name, value);
  };
  const giveAll = (given: RawEntry['fields'] | undefined, isGiven: (name: string) => boolean) => {
    for (const [name, value] of given ?? []) {
      if (all.size >= maxFields) return;
      if (isGiven(name)) give(name, value);
    }
  };
  for (const key of (fields.get('xdata') ?? '').split(',').slice(0, 10))
    giveAll(parents.get(key.trim().toLowerCase())?.fields, () => true);
  const parent = parents.get((fields.get('crossref') ?? '').trim().toLowerCase());
  if (parent === undefined || parent.key === key) return all;
  const renamed = type === 'article' ? asJournal : asBook;
  for (const [from, to] of renamed) give(to, parent.fields.get(from));
  giveAll(parent.fields, (name) => !ownFields.has(name));
  return all;
}
