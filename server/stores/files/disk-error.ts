import { DomainError, type ErrorCode } from '../../core/errors.ts';

/**
 * What the disk's error codes mean to a person. `EFBIG` is a quota by another name (`ulimit -f`, a file system's largest file); `EPERM` is
 * how some network drives and immutable files say that nothing may be written.
 */
const meanings: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  ENOSPC: ['storage-full', 'The disk is full; nothing was saved. Free some space and try again.'],
  EDQUOT: ['storage-full', 'The disk quota is used up; nothing was saved. Free some space and try again.'],
  EFBIG: ['storage-full', 'The file may not grow any further; nothing was saved.'],
  EROFS: ['read-only', 'The disk is read-only; nothing was saved.'],
  EACCES: ['read-only', 'The data folder may not be written; nothing was saved.'],
  EPERM: ['read-only', 'The data folder may not be written; nothing was saved.'],
};

/** The `code` of a system error such as `ENOENT`; `undefined` for anything else. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A failed write as the domain names it. A `DomainError` passes unchanged; the system's own error stays as the cause. */
export function diskError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const code = systemCode(error) ?? '';
  const [name, message] = meanings[code] ?? [
    'storage-unavailable',
    `The disk answered with an error${code === '' ? '' : ` (${code})`}; nothing was saved.`,
  ];
  return new DomainError(name, message, {}, { cause: error });
}

/** A failed read. A `DomainError` passes unchanged; the system's own error stays as the cause. */
export function readError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new DomainError('storage-unavailable', `The data could not be read: ${why}`, {}, { cause: error });
}

/** The value, or `undefined` when the file or folder is not there. @throws {DomainError} when it cannot be read. */
export async function ifThere<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw readError(error);
  }
}

/** Stored files that cannot be understood. Nothing is guessed: a person has to look, so the message names file and place. */
export function damaged(message: string, cause?: unknown): DomainError {
  return new DomainError('storage-unavailable', message, {}, { cause });
}
