import type { ServerResponse } from 'node:http';
import { touchedClaims } from '../services/touched-claims.ts';
import type { Workspace } from '../services/workspace.ts';

/** A comment now and then keeps proxies from closing a silent connection, and finds out that a browser has gone. */
const heartbeatMs = 25_000;
/** Changes read from the history at one time. */
const batch = 100;
/** A reader who missed more than these is told to look at everything anew. */
const maxMissed = 1_000;

/**
 * Tells a browser what people change, as server-sent events, until it goes. The id of an event is the seq of the change, so that a browser that
 * comes back goes on where it was: `seen` is the last that it got. An event `change` names the claims whose cards look different (`claims`), those that are
 * gone (`gone`), the sources concerned, the statements whose rows look different, and the types of the records (`types`); `resync` says that too much was missed.
 */
export async function follow(
  workspace: Workspace,
  project: string,
  seen: number,
  response: ServerResponse,
): Promise<void> {
  const { store } = workspace;
  let sent = seen;
  let running = false;
  let woken = false;

  async function send(): Promise<void> {
    const present = await store.seq(project);
    if (present - sent > maxMissed || present < sent) {
      sent = present;
      write(response, 'resync', present, { seq: present });
    }
    for (let changes = await store.history(project, sent, batch); changes.length > 0; ) {
      for (const change of changes) {
        const { changed, gone, sources, statements, types } = await touchedClaims(workspace, project, change);
        const { seq, at, by } = change;
        write(response, 'change', seq, { seq, at, by, claims: changed, gone, sources, statements, types });
        sent = seq;
      }
      if (response.closed) return;
      changes = await store.history(project, sent, batch);
    }
  }

  /** One at a time, and once more when something came in between. */
  async function wake(): Promise<void> {
    woken = true;
    if (running) return;
    running = true;
    try {
      while (woken && !response.closed) {
        woken = false;
        await send();
      }
    } catch {
      // The browser asks again by itself, and goes on after what it got.
      response.end();
    } finally {
      running = false;
    }
  }

  response.setHeader('Content-Type', 'text/event-stream');
  response.flushHeaders();
  response.write('retry: 3000\n\n');
  const stop = store.subscribe((where) => {
    if (where === project) void wake();
  });
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  heartbeat.unref();
  response.once('close', () => {
    stop();
    clearInterval(heartbeat);
  });
  await wake();
}

function write(response: ServerResponse, event: string, id: number, data: object): void {
  response.write(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
}
