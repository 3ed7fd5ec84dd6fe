import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A header that makes a browser keep the answer as a file of this name (RFC 6266); names in other scripts have a plain one for old programs. */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\w.-]/g, '_');
  const name = `attachment; filename="${plain}"`;
  return plain === fileName ? name : `${name}; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}

/**
 * Sends text as fast as it is taken. When it fails in the middle the connection is cut, so that half a file is not taken for a whole one; when the
 * other side goes away nothing more is written.
 */
export async function sendPieces(
  response: ServerResponse,
  content: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  try {
    await pipeline(Readable.from(content), response);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
