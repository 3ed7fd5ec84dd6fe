import type { ErrorCode } from '../core/errors.ts';

/** The only table of status codes: what each domain error answers with, and its title as people read it. */
export const errorStatus = {
  'bad-address': { status: 400, title: 'This address cannot be read' },
  invalid: { status: 400, title: 'Something in the request is not right' },
  unreadable: { status: 422, title: 'This document cannot be read' },
  'cross-origin': { status: 403, title: 'The request came from another site' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'This address has no such method' },
  retracted: { status: 410, title: 'This was taken back' },
  exists: { status: 409, title: 'It is already there' },
  'in-use': { status: 409, title: 'Something hangs on it' },
  locked: { status: 409, title: 'The data folder is in use' },
  'suggestions-off': { status: 409, title: 'Suggestions are switched off' },
  stale: { status: 412, title: 'It was changed in the meantime' },
  'too-large': { status: 413, title: 'Too large' },
  'unsupported-media': { status: 415, title: 'This kind of content is not understood' },
  'not-silent': { status: 409, title: 'The source is not silent' },
  'own-relation': { status: 409, title: 'You have made this relation yourself' },
  'missing-target': { status: 422, title: 'What it points to does not exist' },
  'quote-not-found': { status: 422, title: 'The quote does not occur in the source' },
  'self-relation': { status: 422, title: 'A claim cannot be related to itself' },
  'self-merge': { status: 422, title: 'It cannot be merged into itself' },
  'precondition-required': { status: 428, title: 'The revision you saw must be named' },
  'storage-full': { status: 507, title: 'The disk is full' },
  'read-only': { status: 503, title: 'The data folder cannot be written' },
  'storage-unavailable': { status: 503, title: 'The data folder does not answer' },
} satisfies Record<ErrorCode, { status: number; title: string }>;
