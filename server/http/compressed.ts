import type { IncomingMessage } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import type { RequestHandler, Response } from 'express';

/** Below it an answer is sent as it is, in bytes: it fits into a few packets anyway. */
const minBytes = 8 * 1024;
/** Half the time that the next one takes, for a tenth more bytes. */
const brotliQuality = 3;
const gzipLevel = 4;

/** What is text, and comes at one stroke; not events, which must arrive one by one. */
const compressedTypes = /^(?:text\/(?:html|plain|vnd\.turbo-stream\.html)|application\/json)\b/;

const compress = compression({
  threshold: minBytes,
  level: gzipLevel,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
  filter: (request, response) => isAskedByUs(request) && mayBeCoded(response),
});

/**
 * Sends large pages compressed to browsers elsewhere that take it. To a browser on this machine they go as they are: there is no wire that fewer bytes would
 * spare, and both ends would work for them.
 */
export const compressed: RequestHandler = (request, response, next) =>
  isFromHere(request) ? next() : compress(request, response, next);

const loopback = /^(?:127\.|::1$|::ffff:127\.)/;

/** A proxy on this machine speaks for browsers elsewhere. */
function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const isForwarded = ['forwarded', 'x-forwarded-for', 'via'].some((name) => headers[name] !== undefined);
  return !isForwarded && loopback.test(socket.remoteAddress ?? '');
}

/**
 * A page of another site can put words of its choice into a page of ours, such as those of a search, but cannot read the answer. Where the length of the
 * answer tells how well it was compressed, somebody who watches the wire would learn whether the words stand there (BREACH).
 */
function isAskedByUs({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** A strong tag names bytes: what has one stays the bytes that it is, as does a file to keep, which tells how long it is. */
function mayBeCoded(response: Response): boolean {
  const type = response.getHeader('Content-Type');
  const isBytes = response.hasHeader('ETag') || response.hasHeader('Content-Disposition');
  return typeof type === 'string' && compressedTypes.test(type) && !isBytes;
}
