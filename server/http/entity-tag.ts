import { DomainError } from '../core/errors.ts';

/** The ETag of a record, made from its rev: `"12"`. */
export function entityTag(rev: number): string {
  return `"${rev}"`;
}

/**
 * The rev that an If-Match header names. A weak tag counts as well: proxies that compress answers make tags weak.
 * @throws DomainError `precondition-required` without the header, `invalid` when it is not one tag of a record.
 */
export function revOf(ifMatch: string | undefined): number {
  if (ifMatch === undefined) {
    throw new DomainError(
      'precondition-required',
      'Send If-Match with the ETag of the record as you last saw it.',
    );
  }
  const rev = /^(?:W\/)?"(\d{1,15})"$/.exec(ifMatch.trim())?.[1];
  if (rev === undefined)
    throw new DomainError('invalid', 'If-Match must be the ETag of a record, such as "12".');
  return Number(rev);
}

/** Whether an If-None-Match header names the tag (RFC 9110, 13.1.2: a list of tags compared weakly, or `*`). */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((given) => {
    const named = given.trim();
    return named === '*' || named === tag || named === `W/${tag}`;
  });
}
