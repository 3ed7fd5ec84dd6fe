import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { damaged, diskError } from './disk-error.ts';
import type { JournalFile, OpenJournalFile } from './journal-file.ts';
import { isBlank, type Line, readLines, splitLines } from './read-lines.ts';
import { SeqOffsets } from './seq-offsets.ts';

/** Marks one line of the journal, so that a snapshot can tell later whether it belongs to this journal. */
export interface LineMark {
  /** Where the line begins, in bytes. */
  readonly offset: number;
  /** SHA-256 of the line without its line break or carriage return, in hex. */
  readonly sha256: string;
}

/** What a load found: the length of the file that is in use, and where the lines begin that it passed over. */
export interface JournalState {
  readonly length: number;
  readonly offsets: SeqOffsets;
  /** True when something that must be cut off still lies behind the end. */
  readonly untidy: boolean;
}

/** `history.jsonl` of one project: appended and synced, never rewritten. One append at a time. */
export class Journal {
  readonly path: string;
  readonly #open: OpenJournalFile;
  readonly #offsets: SeqOffsets;
  #length: number;
  #file: JournalFile | undefined;
  /** A failed append may have left a part of a line behind the end. */
  #untidy: boolean;

  constructor(path: string, openFile: OpenJournalFile, state?: JournalState) {
    this.path = path;
    this.#open = openFile;
    this.#length = state?.length ?? 0;
    this.#offsets = state?.offsets ?? new SeqOffsets(1);
    this.#untidy = state?.untidy ?? false;
  }

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  /**
   * Appends lines, each with its line break, and returns when they are durable. When it throws, none of them counts: what was
   * written of them is cut off before anything else is appended.
   * @throws {DomainError} `storage-full`, `read-only` or `storage-unavailable`.
   */
  async append(lines: readonly string[]): Promise<void> {
    try {
      this.#file ??= await this.#open(this.path);
      if (this.#untidy) await this.#tidy(this.#file);
      this.#file.check(this.#length);
      const bytes = Buffer.from(lines.join(''));
      this.#untidy = true;
      await this.#file.write(bytes, this.#length);
      await this.#file.sync();
      this.#untidy = false;
    } catch (error) {
      // Best done at once: a crash would otherwise bring back what was refused. If it fails too, the next append tries again.
      if (this.#untidy && this.#file !== undefined) await this.#tidy(this.#file).catch(() => undefined);
      throw diskError(error);
    }
    for (const line of lines) {
      this.#offsets.add(this.#length);
      this.#length += Buffer.byteLength(line);
    }
  }

  /** The lines of the changes after one seq and up to another, oldest first; fewer when the journal begins later. */
  async lines(afterSeq: number, toSeq: number): Promise<readonly Line[]> {
    if (afterSeq + 1 < this.#offsets.first) await this.#indexFromStart();
    const start = this.#offsets.of(Math.max(afterSeq + 1, this.#offsets.first));
    if (start === undefined || toSeq <= afterSeq) return [];
    return splitLines(await this.#bytes(start, this.#offsets.of(toSeq + 1) ?? this.#length), start).filter(
      (line) => !isBlank(line),
    );
  }

  /** Where the line after that of a change begins, or would. In bytes. */
  endOf(seq: number): number {
    return this.#offsets.of(seq + 1) ?? this.#length;
  }

  /** `undefined` when the journal does not hold the change. */
  async mark(seq: number): Promise<LineMark | undefined> {
    const [line] = await this.lines(seq - 1, seq);
    if (line === undefined || this.#offsets.of(seq) !== line.offset) return undefined;
    return markOf(line);
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
  }

  async #tidy(file: JournalFile): Promise<void> {
    await file.truncate(this.#length);
    this.#untidy = false;
  }

  async #bytes(start: number, end: number): Promise<Buffer> {
    const handle = await open(this.path, 'r');
    try {
      const bytes = Buffer.allocUnsafe(end - start);
      let done = 0;
      while (done < bytes.length) {
        const { bytesRead } = await handle.read(bytes, done, bytes.length - done, start + done);
        if (bytesRead === 0) throw damaged(`${this.path} is shorter than it was.`);
        done += bytesRead;
      }
      return bytes;
    } finally {
      await handle.close();
    }
  }

  /** A start that found a snapshot did not read the lines before it. They are looked up when somebody first asks for them. */
  async #indexFromStart(): Promise<void> {
    const first = this.#offsets.first;
    const known = this.#offsets.of(first) ?? this.#length;
    const earlier: number[] = [];
    for await (const lines of readLines(this.path)) {
      for (const line of lines) if (line.offset < known && !isBlank(line)) earlier.push(line.offset);
      if ((lines.at(-1)?.offset ?? 0) >= known) break;
    }
    if (this.#offsets.first === first) this.#offsets.prepend(earlier);
  }
}

export function markOf(line: Line): LineMark {
  // Git may have given every line a carriage return on its way through Windows; that does not make it another line.
  const bytes = line.bytes.at(-1) === 13 ? line.bytes.subarray(0, -1) : line.bytes;
  return { offset: line.offset, sha256: createHash('sha256').update(bytes).digest('hex') };
}
