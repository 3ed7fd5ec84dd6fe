import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../core/steps.ts';

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

/** Steps between two looks at the clock: each takes less than a millisecond, most a few microseconds. */
const stepsAtOnce = 16;

/** What comes of all steps; others get their turn in between. */
export async function paced<Result>(steps: Steps<Result>): Promise<Result> {
  const pace = pacer();
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (count % stepsAtOnce === 0) await pace();
  }
}
