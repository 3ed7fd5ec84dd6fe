import { DomainError } from '../../../server/core/errors.ts';

/** The error with which a promise is rejected. */
export async function failure(promise: Promise<unknown>): Promise<DomainError> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof DomainError) return outcome;
  throw outcome ?? new Error('it did not fail');
}

export async function refusal(promise: Promise<unknown>): Promise<string> {
  return (await failure(promise)).code;
}

export function codeOf(error: unknown): string {
  return error instanceof DomainError ? error.code : String(error);
}
