/** What a start did not need is loaded so long after it, so that nobody waits for it later. */
const loadAfterMs = 1_000;

/**
 * Something whose modules are loaded when it is first asked for, or a little after the start: every module costs the first answer of a server about a
 * millisecond. `now` is `undefined` until then.
 */
export function lazily<Thing>(make: () => Promise<Thing>): {
  now(): Thing | undefined;
  load(): Promise<Thing>;
} {
  let thing: Thing | undefined;
  let making: Promise<Thing> | undefined;
  const load = (): Promise<Thing> => {
    making ??= make().then((made) => {
      thing = made;
      return made;
    });
    return making;
  };
  // A failure is told to whoever asks.
  setTimeout(() => void load().catch(() => undefined), loadAfterMs).unref();
  return { now: () => thing, load };
}
