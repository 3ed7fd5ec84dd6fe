import type { Request, Response } from 'express';
import { pathTo } from './path-to.ts';

const seenCookie = 'crossclaim-seen';
/** A year: whoever comes back after a longer time begins anew. */
const keptMs = 365 * 24 * 3600 * 1000;

/** The change up to which this browser has seen a project's contradictions, or the one that the address names; `undefined` on a first visit. */
export function readSeen(request: Request, query: URLSearchParams): number | undefined {
  return seqIn(query.get('since') ?? '') ?? seqIn(seenIn(request.headers.cookie ?? ''));
}

/** Remembered for the pages of one project only. */
export function rememberSeen(response: Response, project: string, seq: number): void {
  response.cookie(seenCookie, String(seq), {
    maxAge: keptMs,
    path: pathTo('projects', project, 'contradictions'),
    sameSite: 'strict',
    httpOnly: true,
  });
}

export function seqIn(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function seenIn(cookies: string): string {
  const found = cookies.split(/;\s*/).find((pair) => pair.startsWith(`${seenCookie}=`));
  return found?.slice(seenCookie.length + 1) ?? '';
}
