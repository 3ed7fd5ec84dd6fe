import { open, truncate } from 'node:fs/promises';
import type { Change } from '../../core/change.ts';
import { type ParseRecord, parseChange } from './change-line.ts';
import { damaged } from './disk-error.ts';
import type { JournalState } from './journal.ts';
import { isBlank, type Line, lineNumber, readLines } from './read-lines.ts';
import { SeqOffsets } from './seq-offsets.ts';

export interface ReplayPlan {
  readonly path: string;
  readonly parseRecord: ParseRecord;
  readonly report: (message: string) => void;
  /** Where to begin, in bytes: at the beginning of a line. */
  readonly from: number;
  /** The seq which that line must have. */
  readonly firstSeq: number;
}

/**
 * Hands on the journal's changes in order. A torn last line, the trace of a crash, is cut off and reported; its change was never
 * acknowledged.
 * @throws {DomainError} naming file and line when a line cannot be read or is out of order.
 */
export async function replay(plan: ReplayPlan, apply: (change: Change) => void): Promise<JournalState> {
  const offsets = new SeqOffsets(plan.firstSeq);
  let length = plan.from;
  let broken: { readonly line: Line; readonly error: unknown } | undefined;
  for await (const lines of readLines(plan.path, plan.from)) {
    for (const line of lines) {
      if (broken !== undefined) throw await unreadable(plan.path, broken.line, broken.error);
      if (isBlank(line)) continue;
      try {
        const change = readChange(line, offsets.end, plan.parseRecord);
        if (!line.ended) await endLine(plan.path);
        apply(change);
        offsets.add(line.offset);
        length = line.offset + line.bytes.length + 1;
      } catch (error) {
        broken = { line, error };
      }
    }
  }
  if (broken === undefined) return { length, offsets, untidy: false };
  if (!isTorn(broken.line)) throw await unreadable(plan.path, broken.line, broken.error);
  const { bytes, offset } = broken.line;
  plan.report(
    `${plan.path}: the last line was not written to its end; its ${bytes.length} bytes were removed. Its change had not been acknowledged.`,
  );
  return { length, offsets, untidy: !(await cut(plan.path, offset)) };
}

/** The seq of the first line; `undefined` when the journal is empty or not there, 0 when the line cannot be read. */
export async function firstSeqOf(path: string): Promise<number | undefined> {
  for await (const lines of readLines(path)) {
    for (const line of lines) if (!isBlank(line)) return seqOf(line);
  }
  return undefined;
}

/** The seq that a line begins with, without parsing it; 0 when it does not begin like a change. */
export function seqOf(line: Line): number {
  const start = line.bytes.toString('latin1', 0, 40);
  return Number(/^\{"seq":(\d+),/.exec(start)?.[1] ?? 0);
}

/** The change of a line. @throws when the line cannot be read or is of another seq. */
export function readChange(line: Line, seq: number, parseRecord: ParseRecord): Change {
  const change = parseChange(line.bytes.toString(), parseRecord);
  if (change.seq !== seq) throw new RangeError(`it is change ${change.seq}, but ${seq} should follow here`);
  return change;
}

/** A write that a crash cut off has no line break, or holes where the disk had not written yet. */
function isTorn(line: Line): boolean {
  return !line.ended || line.bytes.includes(0);
}

async function unreadable(path: string, line: Line, error: unknown): Promise<Error> {
  const number = await lineNumber(path, line.offset);
  const why = error instanceof RangeError ? error.message : 'it cannot be read as a change';
  return damaged(`${path}, line ${number}: ${why}. Put the file back from git or a backup.`, error);
}

/** Somebody's editor took the last line break away. */
async function endLine(path: string): Promise<void> {
  const handle = await open(path, 'a');
  try {
    await handle.appendFile('\n');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** False on a disk that cannot be written: reading goes on, and the first append will have to try again. */
async function cut(path: string, length: number): Promise<boolean> {
  return truncate(path, length).then(
    () => true,
    () => false,
  );
}
