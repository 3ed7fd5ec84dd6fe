import { createHash } from 'node:crypto';
import { type CslItem, cslItemSchema } from '../core/csl-item.ts';
import { DomainError } from '../core/errors.ts';
import { wordsKey } from '../core/references/duplicate-keys.ts';
import { type ListEntry, referenceListSteps } from '../core/references/list/find-reference-lists.ts';
import type { ReferenceList } from '../core/references/list/reference-list.ts';
import { type ParsedReference, parseReference } from '../core/references/parse/parse-reference.ts';
import { currentVersion, type Source } from '../core/source.ts';
import type { Range } from '../core/target.ts';
import { keepLatest } from './keep-latest.ts';
import { listKey, placeOwnList } from './own-list.ts';
import { paced, pacer } from './pacer.ts';
import type { Workspace } from './workspace.ts';

/** An entry that is longer is none, and is not read; in UTF-16 code units. As many are kept of an entry with its reference. */
export const maxEntryLength = 5_000;
/** Entries of one text that are read: more than the longest bibliography that a person goes through. */
export const maxEntries = 20_000;

/** An entry of a text's reference lists, where it stands. */
export interface FoundEntry {
  /** The same for entries with the same words, in whatever version of the source. */
  readonly key: string;
  readonly entry: ListEntry;
  /** The heading of its list; empty where it has none. */
  readonly heading: string;
}

/** One whose words are not digested yet. */
type UnkeyedEntry = Omit<FoundEntry, 'key'>;

/** An entry with what it says. */
export interface ReadEntry extends FoundEntry {
  readonly parsed: ParsedReference;
  /** As it would stand in the bibliography; `undefined` where something is missing without which it cannot, the title above all. */
  readonly csl: CslItem | undefined;
}

/** Entries kept at one time: some 200 bytes each when found, 2 KB when read. */
const keepFound = keepLatest<readonly FoundEntry[]>({
  weigh: (entries) => entries.length + 1,
  most: 100_000,
});
const keepRead = keepLatest<readonly ReadEntry[]>({ weigh: (entries) => entries.length + 1, most: 40_000 });

/** The entries of the current version's reference lists, in the order of the text. */
export async function findEntries(workspace: Workspace, source: Source): Promise<readonly FoundEntry[]> {
  const { number } = currentVersion(source);
  return keepFound(listKey(source), async () => {
    const files = await workspace.library.readVersion(source.project, source.id, number);
    if (files === undefined) throw new DomainError('not-found', `${source.title} has no version ${number}.`);
    const found = await keyed(entriesOf(await paced(referenceListSteps(files.text)), files.text));
    const marked = await placeOwnList(workspace, source);
    return marked === undefined ? found : withMarked(found, marked, await markedEntries(files.text, marked));
  });
}

/** The same entries with what they say. Long lists are read in slices, so that others get their turn. */
export async function readEntries(workspace: Workspace, source: Source): Promise<readonly ReadEntry[]> {
  const found = await findEntries(workspace, source);
  return keepRead(listKey(source), () => readAll(found));
}

/** Entries of a list that is read whole before anything of it is shown: less than half a second of work. */
const maxAtOnce = 300;

/** A list of which perhaps only a part is read by now. */
export interface ListInPart {
  /** All of them; one that is not read yet says nothing. */
  readonly entries: readonly ReadEntry[];
  readonly isWhole: boolean;
}

/** A list with at least these of its entries read, from and until an index. Of a long one the rest is read meanwhile, for whoever asks next. */
export async function readPart(
  workspace: Workspace,
  source: Source,
  from: number,
  until: number,
): Promise<ListInPart> {
  const found = await findEntries(workspace, source);
  const reading = readEntries(workspace, source);
  const isReady = keepRead.has(listKey(source));
  if (isReady || found.length <= maxAtOnce) return { entries: await reading, isWhole: true };
  // Whoever asks for the whole list is told of what went wrong.
  reading.catch(() => undefined);
  const start = beforeDashes(found, from);
  const read = await readAll(found.slice(start, until));
  return { entries: found.map((one, at) => read[at - start] ?? unread(one)), isWhole: false };
}

/** The index of the entry whose authors a dash at this one stands for. */
function beforeDashes(found: readonly FoundEntry[], from: number): number {
  let start = from;
  while (start > 0 && /^[—–―_-]{2}/.test(found[start]?.entry.text ?? '')) start -= 1;
  return start;
}

const nothingRead: ParsedReference = { csl: { type: 'document' }, certainty: {}, isSure: false };

function unread(found: FoundEntry): ReadEntry {
  return { ...found, parsed: nothingRead, csl: undefined };
}

/** Entries that somebody pasted: those of its lists, and each other paragraph, or line where there are no paragraphs. */
export async function readPasted(text: string): Promise<readonly ReadEntry[]> {
  return readAll(await pastedEntries(text));
}

/** An entry by its words alone, when it stands in no list any more. */
export function readEntry(text: string): ReadEntry {
  const entry = { start: 0, end: text.length, text, label: '' };
  return readOne({ key: entryKey(text), entry, heading: '' }, undefined);
}

function entriesOf(lists: readonly ReferenceList[], text: string): readonly UnkeyedEntry[] {
  return lists
    .flatMap(({ heading, entries }) => {
      const words = heading === undefined ? '' : text.slice(heading.start, heading.end).trim();
      return entries.map((entry) => ({ entry, heading: words }));
    })
    .slice(0, maxEntries);
}

/** The entries of a list that somebody marked: all that stands there, whatever it looks like. */
async function markedEntries(text: string, { start, end }: Range): Promise<readonly FoundEntry[]> {
  const words = text.slice(start, end);
  const entries = await pastedEntries(words);
  return entries.map(({ entry, ...one }) => ({
    ...one,
    entry: { ...entry, start: start + entry.start, end: start + entry.end },
  }));
}

/** Where a list is marked, what was found there by itself does not count. */
function withMarked(
  found: readonly FoundEntry[],
  { start, end }: Range,
  marked: readonly FoundEntry[],
): readonly FoundEntry[] {
  const outside = found.filter(({ entry }) => entry.end <= start || entry.start >= end);
  return [...outside, ...marked]
    .sort((one, other) => one.entry.start - other.entry.start)
    .slice(0, maxEntries);
}

/** What stands in no entry of a list is an entry of its own, so that nothing that was pasted goes unseen. */
async function pastedEntries(text: string): Promise<readonly FoundEntry[]> {
  const lists = await paced(referenceListSteps(text));
  if (lists.length === 0) return keyed(blocksIn(text, 0).slice(0, maxEntries));
  const known = lists.flatMap(({ heading, entries }) => [...(heading ? [heading] : []), ...entries]);
  known.sort((one, other) => one.start - other.start);
  const gaps: UnkeyedEntry[] = [];
  let at = 0;
  for (const { start, end } of [...known, { start: text.length, end: text.length }]) {
    gaps.push(...blocksIn(text.slice(at, start), at));
    at = Math.max(at, end);
  }
  const all = [...entriesOf(lists, text), ...gaps].sort((one, other) => one.entry.start - other.entry.start);
  return keyed(all.slice(0, maxEntries));
}

/** With their keys: a digest takes some microseconds. */
async function keyed(entries: readonly UnkeyedEntry[]): Promise<readonly FoundEntry[]> {
  const pace = pacer();
  const found: FoundEntry[] = [];
  for (const one of entries) {
    found.push({ key: entryKey(one.entry.text), ...one });
    await pace();
  }
  return found;
}

/** Paragraphs, or lines where there are no paragraphs, that hold a word. */
function blocksIn(text: string, offset: number): readonly UnkeyedEntry[] {
  const parted = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n/ : /\n/;
  let at = 0;
  return text.split(parted).flatMap((block) => {
    const start = text.indexOf(block, at);
    at = start + block.length;
    const words = block.replace(/\s+/g, ' ').trim();
    const entry = { start: offset + start, end: offset + at, text: words, label: '' };
    return /\p{L}{2}/u.test(words) ? [{ entry, heading: '' }] : [];
  });
}

async function readAll(found: readonly FoundEntry[]): Promise<readonly ReadEntry[]> {
  const pace = pacer();
  const read: ReadEntry[] = [];
  for (const one of found) {
    read.push(readOne(one, read.at(-1)?.parsed));
    await pace();
  }
  return read;
}

function readOne(found: FoundEntry, before: ParsedReference | undefined): ReadEntry {
  const parsed = parsedOf(found.entry, before);
  return { ...found, parsed, csl: cslItemSchema.safeParse(parsed.csl).data };
}

function parsedOf(entry: ListEntry, before: ParsedReference | undefined): ParsedReference {
  if (entry.text.length > maxEntryLength) return nothingRead;
  return parseReference(entry.text, before);
}

/** By the words alone: another number before it, another line break or stop does not make it another entry. */
export function entryKey(text: string): string {
  const words = text.slice(0, maxEntryLength);
  return createHash('sha256')
    .update(wordsKey(words) || words)
    .digest('hex')
    .slice(0, 16);
}
