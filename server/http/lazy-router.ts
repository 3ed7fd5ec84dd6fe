import type { RequestHandler, Router } from 'express';

/** What a start did not need is loaded so long after it, so that nobody waits for it later. */
const loadAfterMs = 1_000;

/**
 * A router whose modules are loaded when a request first comes to it, or a little after the start: every module costs the first answer of a server about a
 * millisecond, and most pages are not the first.
 */
export function lazyRouter(make: () => Promise<Router>): RequestHandler {
  let router: Router | undefined;
  let making: Promise<Router> | undefined;
  const load = (): Promise<Router> => {
    making ??= make().then((made) => {
      router = made;
      return made;
    });
    return making;
  };
  // A failure is told to whoever asks.
  setTimeout(() => void load().catch(() => undefined), loadAfterMs).unref();
  return (request, response, next) => {
    if (router !== undefined) return router(request, response, next);
    load().then((made) => made(request, response, next), next);
  };
}
