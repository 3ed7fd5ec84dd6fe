import type { Request, Response } from 'express';
import { z } from 'zod';

const noticeCookie = 'crossclaim-notice';
const maxAgeMs = 60_000;

/** What the next page tells about what was just done, and the change that takes it back. */
export const noticeSchema = z.object({
  message: z.string().max(500),
  undo: z.object({ project: z.string(), seq: z.number() }).optional(),
});
export type Notice = z.infer<typeof noticeSchema>;

/** Leaves a notice for the page that the browser is sent to. */
export function leaveNotice(response: Response, notice: Notice): void {
  const value = encodeURIComponent(JSON.stringify(notice));
  response.cookie(noticeCookie, value, {
    maxAge: maxAgeMs,
    httpOnly: true,
    sameSite: 'strict',
    encode: (text) => text,
  });
}

/** The notice left for this page, which is then gone. */
export function takeNotice(request: Request, response: Response): Notice | undefined {
  const found = request.headers.cookie?.split(/;\s*/).find((pair) => pair.startsWith(`${noticeCookie}=`));
  if (found === undefined) return undefined;
  response.clearCookie(noticeCookie);
  try {
    return noticeSchema.parse(JSON.parse(decodeURIComponent(found.slice(noticeCookie.length + 1))));
  } catch {
    return undefined;
  }
}
