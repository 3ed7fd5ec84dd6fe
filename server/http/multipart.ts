import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import { DomainError } from '../core/errors.ts';
import { maxDocumentBytes } from '../core/source.ts';

/** Files that one form may bring. */
export const maxFiles = 50;
/** Room for the form's own lines beside its files. */
const maxOverheadBytes = 1024 * 1024;
const maxFields = 20;

/** Bounds of one form, in bytes: on each file or field, and on all together. */
export interface FormBounds {
  readonly file: number;
  readonly whole: number;
}
const documentBounds: FormBounds = {
  file: maxDocumentBytes,
  whole: maxFiles * maxDocumentBytes + maxOverheadBytes,
};

/** A file as it came with a form. `bytes` is `undefined` when it is larger than a file of the form may be. */
export interface ReceivedFile {
  /** The last part of the name that the sender gives, never a path. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array | undefined;
}

/** Fields of the form that are not files. */
export type MultipartFields = URLSearchParams;

/**
 * Reads a multipart form and hands over each file as soon as it is whole, one after another: the next one is not read before the work on the last is done, so that
 * at most one is in memory.
 * @throws DomainError `unsupported-media` when it is no such form, `too-large` past 50 files or the bound of all together, `invalid` when it breaks off
 */
export async function readMultipart(
  request: IncomingMessage,
  onFile: (file: ReceivedFile) => Promise<void>,
  bounds: FormBounds = documentBounds,
): Promise<MultipartFields> {
  refuseTooLarge(request, bounds.whole);
  const parser = openParser(request, bounds.file);
  const fields = new URLSearchParams();
  let work: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    const fail = (error: Error) => {
      request.unpipe(parser);
      request.resume();
      reject(error);
    };
    parser.on('file', (_field, stream, filename, _encoding, mediaType) => {
      work = work.then(async () => {
        const bytes = await collect(stream, bounds.file);
        const name = lastPart(filename ?? '');
        if (name !== '' || bytes === undefined || bytes.length > 0) await onFile({ name, mediaType, bytes });
      });
      work.catch((error: unknown) => {
        stream.resume();
        fail(error instanceof Error ? error : new Error(String(error)));
      });
    });
    let fieldLength = 0;
    parser.on('field', (name, value, _nameCut, valueCut) => {
      fieldLength += value.length;
      if (valueCut || fieldLength > bounds.file)
        fail(tooLarge(`“${name}” is longer than ${megabytes(bounds.file)}.`, bounds.file));
      else fields.append(name, value);
    });
    parser.on('filesLimit', () => fail(tooLarge(`At most ${maxFiles} files can be sent at once.`, maxFiles)));
    parser.on('error', () => fail(new DomainError('invalid', 'The form that was sent cannot be read.')));
    parser.on('finish', () => work.then(resolve, reject));
    request.on('close', () => {
      if (!request.complete) reject(new DomainError('invalid', 'The upload broke off.'));
    });
    request.pipe(parser);
  });
  return fields;
}

/** Whether the request brings a multipart form. */
export function isMultipart(request: IncomingMessage): boolean {
  return /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
}

function openParser(request: IncomingMessage, maxFileBytes: number): BusboyInstance {
  const contentType = request.headers['content-type'] ?? '';
  const headers: BusboyHeaders = { ...request.headers, 'content-type': contentType };
  const limits = {
    files: maxFiles,
    fileSize: maxFileBytes + 1,
    fieldSize: maxFileBytes,
    fields: maxFields,
    headerPairs: 50,
  };
  try {
    return new Busboy({ headers, limits });
  } catch {
    throw new DomainError('unsupported-media', 'Files are sent as multipart/form-data.');
  }
}

/** The whole of a stream; `undefined` when it is larger than a file may be, in which case the rest is passed over. */
async function collect(stream: Readable, maxBytes: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) continue;
    size += piece.length;
    if (size <= maxBytes) pieces.push(piece);
    else pieces.length = 0;
  }
  return size > maxBytes ? undefined : Buffer.concat(pieces);
}

/** Told before anything is read, where the sender says the size. */
function refuseTooLarge(request: IncomingMessage, limit: number): void {
  if (Number(request.headers['content-length'] ?? 0) > limit)
    throw tooLarge(`At most ${megabytes(limit)} can be sent at once.`, limit);
}

function tooLarge(message: string, limit: number): DomainError {
  return new DomainError('too-large', message, { limit });
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 / 1024)} MB`;
}

function lastPart(name: string): string {
  return name
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .normalize('NFC')
    .slice(-255);
}
