import { isLiveChange, type LiveChange } from './live-change.ts';

/** Changes are gathered this long: one's own come back by their form first, and a burst is asked for once. */
const gatherMs = 300;

/** Follows what people change, while the page is looked at. `missed` when it was too much to follow one by one. */
export function followChanges(
  address: string,
  seq: number,
  came: (changes: readonly LiveChange[]) => void,
  missed: () => void,
): { close(): void } {
  let events: EventSource | undefined;
  let reached = seq;
  let waiting: LiveChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function start(): void {
    if (events !== undefined) return;
    const url = new URL(address, location.href);
    url.searchParams.set('after', String(reached));
    events = new EventSource(url);
    events.addEventListener('resync', missed);
    events.addEventListener('change', ({ data, lastEventId }: MessageEvent<string>) => {
      reached = Number(lastEventId) || reached;
      const change: unknown = JSON.parse(data);
      document.dispatchEvent(new Event('crossclaim:changed'));
      if (!isLiveChange(change)) return;
      waiting.push(change);
      clearTimeout(timer);
      timer = setTimeout(() => came(waiting.splice(0)), gatherMs);
    });
  }

  /** A page in the background lets go of its connection, of which a browser has few, and catches up when it is looked at again. */
  function seen(): void {
    if (!document.hidden) {
      start();
      return;
    }
    events?.close();
    events = undefined;
  }

  document.addEventListener('visibilitychange', seen);
  seen();
  return {
    close() {
      document.removeEventListener('visibilitychange', seen);
      clearTimeout(timer);
      waiting = [];
      events?.close();
    },
  };
}
