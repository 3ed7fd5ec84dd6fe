import { afterPaint, afterThisFrame, frame, median, medianOf, pause } from './timing.ts';

/** Timed from within the page, so that the way to the test's process does not count. All times in milliseconds. */

function press(key: string): void {
  const text = document.getElementById('text');
  text?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** The time from a key press until a card stands open that was not open before. */
async function openTime(key: string): Promise<number> {
  const open = () => document.querySelector('.card[data-open] > details[open]');
  const former = open();
  await frame();
  const from = performance.now();
  press(key);
  while (open() === former || open() === null) await frame();
  await afterThisFrame();
  return performance.now() - from;
}

async function medianOpening(times: number, key: string): Promise<number> {
  const values: number[] = [];
  for (let time = 0; time < times; time += 1) {
    values.push(await openTime(key));
    await pause(200);
  }
  return median(values);
}

/** Scrolls one step a frame. */
async function scroll(frames: number, stepPx: number): Promise<void> {
  for (let count = 0; count < frames; count += 1) {
    window.scrollBy(0, stepPx);
    await frame();
  }
}

/** When the reader had painted its first screen of highlights, and how long it took from the index on. */
async function readerTimes(): Promise<readonly [number, number]> {
  for (;;) {
    const [painted] = performance.getEntriesByName('reader-paint');
    if (painted !== undefined) return [painted.startTime + painted.duration, painted.duration];
    await frame();
  }
}

/** The same of the bare page: the spans are asked for when the document is there, as the reader's are. */
async function bareTimes(): Promise<readonly [number, number]> {
  const response = await fetch('/spans.json');
  const spans: unknown = await response.json();
  if (!Array.isArray(spans)) throw new TypeError('there are no spans');
  const paintMs = await paintBare(spans);
  return [performance.now(), paintMs];
}

let bareDone: Promise<readonly [number, number]> | undefined;
if (location.pathname === '/')
  addEventListener('DOMContentLoaded', () => {
    bareDone = new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(bareTimes()))));
  });

/** The bare page: all claims as ranges of one highlight per kind, the whole of what the Highlight API asks for. */
async function paintBare(spans: readonly (readonly [number, number])[]): Promise<number> {
  const from = performance.now();
  const nodes: { start: number; node: Text }[] = [];
  const walker = document.createTreeWalker(
    document.getElementById('text') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  let length = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    nodes.push({ start: length, node });
    length += node.length;
  }
  const kinds = Array.from({ length: 7 }, (_, kind) => {
    const highlight = new Highlight();
    CSS.highlights.set(`bare-${kind}`, highlight);
    return highlight;
  });
  let at = 0;
  for (const [index, [start, end]] of spans.entries()) {
    while ((nodes[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const place = nodes[at];
    if (place === undefined) continue;
    const range = new Range();
    range.setStart(place.node, start - place.start);
    range.setEnd(place.node, Math.min(end - place.start, place.node.length));
    kinds[index % 7]?.add(range);
  }
  await afterPaint();
  return performance.now() - from;
}

/** One more range on the bare page, near its beginning. */
let added = 0;
function addBare(): void {
  const node = document.querySelector('#text p')?.firstChild;
  if (!(node instanceof Text)) return;
  added += 1;
  const range = new Range();
  range.setStart(node, added);
  range.setEnd(node, added + 20);
  CSS.highlights.get('bare-0')?.add(range);
}

Object.assign(globalThis, {
  readerBench: {
    medianOf,
    medianOpening,
    press,
    scroll,
    addBare,
    pause,
    times: () => (location.pathname === '/' ? bareDone : readerTimes()),
  },
});
