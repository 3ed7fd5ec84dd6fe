/** Lets the event loop answer whoever waits before long work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
