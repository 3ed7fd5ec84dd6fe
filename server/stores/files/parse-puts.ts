import type { ProposedChange } from '../../core/change.ts';
import type { AnyRecord } from '../../core/records.ts';
import { frozen, type ParseRecord } from './change-line.ts';
import { pause } from './pause.ts';

/** Records by what was handed in to be put. Their `rev` is known only when the change is taken in. */
export type ParsedPuts = ReadonlyMap<object, AnyRecord>;

export const nothingParsed: ParsedPuts = new Map();

/** Fewer are parsed in a few milliseconds, and keep their place among the changes that arrive with them. */
const minLarge = 200;
/** Records parsed before others get their turn: some 5 ms of work. */
const atOnce = 100;
/** Any rev that a record may have. */
const someRev = 1;

export function isLarge({ writes }: ProposedChange): boolean {
  return writes.length >= minLarge;
}

/** Parses what a large change puts while others get their turn. What is handed in must not change meanwhile. @throws as `parseRecord` does */
export async function parsePuts(parseRecord: ParseRecord, { writes }: ProposedChange): Promise<ParsedPuts> {
  const parsed = new Map<object, AnyRecord>();
  for (const [at, write] of writes.entries()) {
    if ('put' in write) parsed.set(write.put, parsePut(parseRecord, write.put, someRev));
    if (at % atOnce === atOnce - 1) await pause();
  }
  return parsed;
}

/**
 * Parsing makes a copy that nobody else holds, with its keys in the schema's order, and keeps out of the files what the next start
 * could not read back.
 */
export function parsePut(parseRecord: ParseRecord, put: object, rev: number): AnyRecord {
  return frozen(parseRecord({ ...put, rev }));
}
