import type { ClaimKind } from '../../../server/core/claim.ts';
import type { ReaderSettings } from '../../../server/core/reader-settings.ts';
import type { Range as Span } from '../../../server/core/target.ts';

/** An undone change: the claims to show anew, those that are gone, and the seq by which it can be done again. */
export interface Undone {
  readonly seq: number;
  readonly put: readonly string[];
  readonly removed: readonly string[];
  /** Relations that are gone. */
  readonly unlinked: readonly string[];
}

/** What the server refuses, in its own words, or that it could not be reached. */
export class SaveError extends Error {
  readonly status: number | undefined;
  constructor(message: string, status?: number) {
    super(message);
    this.name = 'SaveError';
    this.status = status;
  }
}

/** Writes of the reader itself; forms in cards send themselves. All throw SaveError. */
export function changes({ source, version, paths }: ReaderSettings) {
  return {
    /** Answers Turbo Streams. */
    async tag(spans: readonly Span[]): Promise<string> {
      const body = new URLSearchParams({ source, version: String(version), back: location.pathname });
      for (const { start, end } of spans) {
        body.append('start', String(start));
        body.append('end', String(end));
      }
      const headers = { Accept: 'text/vnd.turbo-stream.html' };
      return (await send(paths.claims, { method: 'POST', headers, body })).text();
    },
    /** Makes a relation, and the claims that it needs. Answers Turbo Streams. */
    async relate(address: string, body: URLSearchParams): Promise<string> {
      const headers = { Accept: 'text/vnd.turbo-stream.html' };
      return (await send(address, { method: 'POST', headers, body })).text();
    },
    /** Gives the claim's new rev, which is the seq of the change. */
    async setKind(id: string, rev: string, kind: ClaimKind): Promise<number> {
      const headers = { 'Content-Type': 'application/json', 'If-Match': `"${rev}"` };
      const body = JSON.stringify({ kind });
      const response = await send(`${paths.apiClaims}/${id}`, { method: 'PATCH', headers, body });
      return numberAt(await response.json(), 'rev');
    },
    async undo(seq: number): Promise<Undone> {
      const response = await send(`${paths.apiChanges}/${seq}/undo`, { method: 'POST' });
      const change: unknown = await response.json();
      return { seq: numberAt(change, 'seq'), ...claimsTouched(change) };
    },
  };
}
export type Changes = ReturnType<typeof changes>;

async function send(address: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch {
    throw new SaveError('The server cannot be reached.');
  }
  if (response.ok) return response;
  throw new SaveError(await reasonIn(response), response.status);
}

/** The detail of problem+json, or the first problem of a page. */
async function reasonIn(response: Response): Promise<string> {
  const text = await response.text();
  if (response.headers.get('Content-Type')?.includes('json') === true) {
    const problem: unknown = JSON.parse(text);
    const detail = at(problem, 'detail');
    if (typeof detail === 'string') return detail;
  }
  const page = new DOMParser().parseFromString(text, 'text/html');
  return page.querySelector('.problem')?.textContent?.trim() ?? `The server answered ${response.status}.`;
}

function claimsTouched(change: unknown): Omit<Undone, 'seq'> {
  const put = new Set<string>();
  const removed = new Set<string>();
  const unlinked: string[] = [];
  const writes = at(change, 'writes');
  for (const write of Array.isArray(writes) ? writes : []) {
    const record = at(write, 'put') ?? at(write, 'remove');
    const id = at(record, 'id');
    const isGone = at(write, 'put') === undefined;
    if (isGone && at(record, 'type') === 'relation' && typeof id === 'string') unlinked.push(id);
    if (at(record, 'type') === 'claim' && typeof id === 'string') {
      if (isGone) removed.add(id);
      else put.add(id);
    } else for (const claim of claimsNamedBy(record, id)) put.add(claim);
  }
  return { put: [...put].filter((id) => !removed.has(id)), removed: [...removed], unlinked };
}

/** Claims whose cards show a relation or a citation: those that it names, or, of one that is gone, those that show it still. */
function claimsNamedBy(record: unknown, id: unknown): string[] {
  const named = ['from', 'to', 'claim']
    .map((key) => at(record, key))
    .filter((one) => typeof one === 'string');
  if (named.length > 0 || typeof id !== 'string') return named;
  const lines = document.querySelectorAll(`[data-relation-id="${id}"], [data-citation-id="${id}"]`);
  return [...lines].flatMap((line) => line.closest<HTMLElement>('[data-claim-id]')?.dataset.claimId ?? []);
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function numberAt(value: unknown, key: string): number {
  const found = at(value, key);
  return typeof found === 'number' ? found : 0;
}
