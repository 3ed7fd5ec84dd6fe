import { readFile } from 'node:fs/promises';
import { type Adapter, Low } from 'lowdb';
import { z } from 'zod';
import type { AnyRecord } from '../../core/records.ts';
import { frozen, type ParseRecord } from './change-line.ts';
import { damaged, ifThere } from './disk-error.ts';
import type { LineMark } from './journal.ts';
import { pause } from './pause.ts';
import { readLines } from './read-lines.ts';
import type { Rest } from './snapshot-schedule.ts';
import { writeDurably } from './write-durably.ts';

/** One snapshot: the records of a home, and how far they reach. */
export interface SnapshotHead {
  /** Every change up to this seq is in it. */
  readonly seq: number;
  /** In the project's own snapshot: the line of that change in the journal. Missing when the journal does not hold it. */
  readonly line?: LineMark | undefined;
  /** In the project's own snapshot: every source's snapshot, with the seq that it reaches at least. */
  readonly sources?: ReadonlyMap<string, number> | undefined;
}

/** A snapshot to be written. Its records are taken one after the other while the file grows. */
export interface Snapshot<Kind = AnyRecord> extends SnapshotHead {
  readonly records: Iterable<Kind>;
}

const snapshotSchema = z.strictObject({
  format: z.literal('crossclaim 1', 'is not of a format that this version knows'),
  seq: z.int().min(0),
  line: z.strictObject({ offset: z.int().min(0), sha256: z.string() }).optional(),
  sources: z.array(z.tuple([z.string(), z.int()])).optional(),
  records: z.array(z.unknown()),
});

/** Text per write: some 80 records, serialised in well under a millisecond. */
const chunkLength = 64 * 1024;
/** Syncing every few megabytes keeps what a commit's own sync may have to wait for small. */
const bytesPerSync = 2 * 1024 * 1024;
const recordsPerPause = 200;
const recordsLine = '"records":[';
const endLine = ']}';

/** A snapshot as it lies on the disk, and its length in bytes. */
export interface StoredSnapshot extends SnapshotHead {
  readonly records: readonly AnyRecord[];
  readonly bytes: number;
}

/** What a written file holds: its length in bytes, and how many records. */
export interface WrittenSnapshot {
  readonly bytes: number;
  readonly records: number;
}

/** @returns `undefined` when there is no such file. @throws {DomainError} naming the file when it cannot be understood. */
export async function readSnapshot(
  path: string,
  parseRecord: ParseRecord,
): Promise<StoredSnapshot | undefined> {
  const adapter = new SnapshotAdapter(path);
  const low = new Low<Snapshot<unknown> | null>(adapter, null);
  await low.read();
  if (low.data === null) return undefined;
  const records: AnyRecord[] = [];
  for (const value of low.data.records) {
    const at = records.length;
    try {
      records.push(frozen(parseRecord(value)));
    } catch (error) {
      const why = error instanceof RangeError ? error.message : 'it is not one that this version can read';
      throw damaged(`${path}, record ${at + 1}: ${why}.`, error);
    }
    if (at % recordsPerPause === 0) await pause();
  }
  return { ...low.data, records, bytes: adapter.bytes };
}

/** Replaces the file, durably, in pieces of a millisecond. */
export async function writeSnapshot(path: string, snapshot: Snapshot, rest: Rest): Promise<WrittenSnapshot> {
  const adapter = new SnapshotAdapter(path, rest);
  await new Low<Snapshot<unknown> | null>(adapter, snapshot).write();
  return { bytes: adapter.bytes, records: adapter.records };
}

/**
 * A lowdb adapter whose files read well in a diff: one line per record and per source, in a stable order. The comma stands at the
 * beginning of a line, so that a new last record does not touch the line before it.
 */
class SnapshotAdapter implements Adapter<Snapshot<unknown> | null> {
  bytes = 0;
  records = 0;
  readonly #path: string;

  readonly #rest: Rest;

  constructor(path: string, rest: Rest = async () => undefined) {
    this.#path = path;
    this.#rest = rest;
  }

  async read(): Promise<Snapshot<unknown> | null> {
    const byLine = await readByLine(this.#path);
    if (byLine !== undefined) {
      this.bytes = byLine.bytes;
      return byLine.snapshot;
    }
    const json = await ifThere(readFile(this.#path));
    if (json === undefined) return null;
    this.bytes = json.length;
    return parseSnapshot(this.#path, json.toString());
  }

  async write(snapshot: Snapshot<unknown> | null): Promise<void> {
    if (snapshot === null) return;
    await writeDurably(this.#path, async (handle) => {
      let unsynced = 0;
      let startMs = performance.now();
      for (const chunk of this.#chunks(snapshot)) {
        const bytes = Buffer.from(chunk);
        await handle.writeFile(bytes);
        this.bytes += bytes.length;
        unsynced += bytes.length;
        if (unsynced >= bytesPerSync) {
          await handle.datasync();
          unsynced = 0;
        }
        await this.#rest(performance.now() - startMs);
        startMs = performance.now();
      }
    });
  }

  /** The file's text, piece by piece, as it is asked for. */
  *#chunks(snapshot: Snapshot<unknown>): Generator<string> {
    let chunk = headText(snapshot);
    for (const record of snapshot.records) {
      chunk += `${this.records === 0 ? '' : ','}${JSON.stringify(record)}\n`;
      this.records += 1;
      if (chunk.length < chunkLength) continue;
      yield chunk;
      chunk = '';
    }
    yield `${chunk}${endLine}\n`;
  }
}

/**
 * Reads a file as it was laid out here, a piece at a time, so that a large one does not keep the event loop. `undefined` when another
 * program has laid it out anew, or something is wrong with it.
 */
async function readByLine(
  path: string,
): Promise<{ readonly snapshot: Snapshot<unknown>; readonly bytes: number } | undefined> {
  const records: unknown[] = [];
  let head = '';
  let part: 'head' | 'records' | 'end' = 'head';
  let bytes = 0;
  try {
    for await (const lines of readLines(path)) {
      for (const line of lines) {
        const text = line.bytes.toString();
        bytes += line.bytes.length + 1;
        if (part === 'head') head += text;
        if (part === 'records' && text !== endLine) records.push(JSON.parse(text.replace(/^,/, '')));
        if (part === 'end') return undefined;
        if (text === recordsLine) part = 'records';
        if (text === endLine) part = 'end';
      }
    }
    return part === 'end'
      ? { snapshot: { ...parseSnapshot(path, head + endLine), records }, bytes }
      : undefined;
  } catch {
    // Read as a whole, it shows what is wrong.
    return undefined;
  }
}

function parseSnapshot(path: string, json: string): Snapshot<unknown> {
  try {
    const { seq, line, sources, records } = snapshotSchema.parse(JSON.parse(json));
    return { seq, line, records, sources: sources === undefined ? undefined : new Map(sources) };
  } catch (error) {
    const conflict = /^<{7} /m.test(json) ? ' It holds the marks of a merge conflict.' : '';
    throw damaged(`${path} is not a snapshot of records.${conflict}`, error);
  }
}

function headText({ seq, line, sources }: SnapshotHead): string {
  const parts = [`"format":"crossclaim 1"`, `"seq":${seq}`];
  if (line !== undefined) parts.push(`"line":${JSON.stringify(line)}`);
  if (sources !== undefined) {
    const rows = [...sources].sort(([one], [other]) => (one < other ? -1 : 1));
    parts.push(
      `"sources":[\n${rows.map((row) => JSON.stringify(row)).join('\n,')}${rows.length > 0 ? '\n' : ''}]`,
    );
  }
  return `{${parts.join(',\n')},\n${recordsLine}\n`;
}
