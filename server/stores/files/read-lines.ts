import { type FileHandle, open } from 'node:fs/promises';
import { systemCode } from './disk-error.ts';

/** One line of a file as bytes, without its line break. `ended` is false for a last line that has none. */
export interface Line {
  readonly offset: number;
  readonly bytes: Buffer;
  readonly ended: boolean;
}

/** A quarter of a megabyte holds some 300 changes: parsing them keeps the event loop for about 5 ms. */
const chunkBytes = 256 * 1024;
const lineBreak = 10;

/** The lines of a file from a byte offset on, in groups as they are read. Nothing for a file that is not there. */
export async function* readLines(path: string, from = 0): AsyncGenerator<readonly Line[]> {
  const handle = await openIfThere(path);
  if (handle === undefined) return;
  try {
    let offset = from;
    let rest: Buffer = Buffer.alloc(0);
    while (true) {
      // Twice as much again while no line ends, so that one huge line is not copied once per chunk.
      const chunk = Buffer.allocUnsafe(Math.max(chunkBytes, rest.length));
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, offset + rest.length);
      if (bytesRead === 0) break;
      const bytes = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
      const lines = splitLines(bytes, offset);
      if (lines.length > 0) yield lines;
      const last = lines.at(-1);
      const used = last === undefined ? 0 : last.offset + last.bytes.length + 1 - offset;
      offset += used;
      rest = bytes.subarray(used);
    }
    if (rest.length > 0) yield [{ offset, bytes: rest, ended: false }];
  } finally {
    await handle.close();
  }
}

/** The lines that end within the bytes; what follows the last line break is left out. */
export function splitLines(bytes: Buffer, offset: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = bytes.indexOf(lineBreak); end !== -1; end = bytes.indexOf(lineBreak, start)) {
    lines.push({ offset: offset + start, bytes: bytes.subarray(start, end), ended: true });
    start = end + 1;
  }
  return lines;
}

/** Which line of the file begins at the offset, counted from 1. */
export async function lineNumber(path: string, offset: number): Promise<number> {
  let number = 1;
  for await (const lines of readLines(path)) {
    for (const line of lines) {
      if (line.offset >= offset) return number;
      number += 1;
    }
  }
  return number;
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** An editor or a merge may leave empty lines; they mean nothing. */
export function isBlank({ bytes }: Line): boolean {
  return bytes.length === 0 || (bytes.length === 1 && bytes[0] === 13);
}
