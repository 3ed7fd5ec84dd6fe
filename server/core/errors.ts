/**
 * The one error family of the domain. `code` is stable: the API shows it and clients may rely on it.
 * Which HTTP status a code becomes is decided in one place, `server/http/status.ts`.
 */
export type ErrorCode =
  | 'bad-address'
  | 'cross-origin'
  | 'exists'
  | 'in-use'
  | 'invalid'
  | 'locked'
  | 'method-not-allowed'
  | 'missing-target'
  | 'not-found'
  | 'not-silent'
  | 'own-relation'
  | 'precondition-required'
  | 'quote-not-found'
  | 'read-only'
  | 'retracted'
  | 'self-merge'
  | 'self-relation'
  | 'stale'
  | 'storage-full'
  | 'storage-unavailable'
  | 'suggestions-off'
  | 'too-large'
  | 'unreadable'
  | 'unsupported-media';

/** One field that is wrong. `path` is dotted, from the root of what was sent: `target.spans.0.exact`. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

export interface ErrorDetails {
  readonly fields?: readonly FieldError[];
  /** With `stale`: the record as it stands now. */
  readonly current?: unknown;
  /** With `too-large`: the bound that was passed. */
  readonly limit?: number;
  /** With `method-not-allowed`: the methods that the address has. */
  readonly allowed?: readonly string[];
}

export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}
