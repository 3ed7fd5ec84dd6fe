import { setImmediate } from 'node:timers/promises';

/** Work done in one go before others get their turn; with one piece of work at the end of it, the event loop is held for less than 20 ms. */
const sliceMs = 8;

/** For long work in small pieces: await it after each piece, and it lets other requests run whenever a slice is used up. */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < sliceMs) return;
    await setImmediate();
    since = performance.now();
  };
}
