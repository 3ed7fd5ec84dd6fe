import type { IncomingMessage } from 'node:http';
import { personSchema } from '../core/record.ts';

export const personCookie = 'crossclaim-name';
const personHeader = 'crossclaim-name';

/**
 * Who signs what this request writes: the `Crossclaim-Name` header (percent-encoded UTF-8), else the cookie in which a browser
 * keeps the name that its reader gave, else the name that the server was started with.
 */
export function personOf(request: IncomingMessage, fallback: string): string {
  const header = request.headers[personHeader];
  return (
    named(typeof header === 'string' ? header : undefined) ?? named(cookie(request, personCookie)) ?? fallback
  );
}

function named(encoded: string | undefined): string | undefined {
  if (encoded === undefined) return undefined;
  const parsed = personSchema.safeParse(decoded(encoded));
  return parsed.success ? parsed.data : undefined;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function cookie(request: IncomingMessage, name: string): string | undefined {
  for (const pair of request.headers.cookie?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
