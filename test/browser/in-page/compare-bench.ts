import { afterPaint, afterThisFrame, frame, median, medianOf, pause } from './timing.ts';

/** Times the page of two texts, and a bare page with the same two texts in two columns. All times in milliseconds. */

function press(key: string): void {
  const text =
    document.querySelector('.side__column[data-active] article') ?? document.getElementById('text-left');
  text?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** The time from a key press until another relation stands open, with the cards of both its claims. */
async function openTime(key: string): Promise<number> {
  const open = () => [...document.querySelectorAll('.slot .card[data-open]')].map((card) => card.id).join();
  const former = open();
  await frame();
  const from = performance.now();
  press(key);
  while (open() === former || !open().includes(',')) await frame();
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

/** Scrolls both columns one step a frame. */
async function scroll(frames: number, stepPx: number): Promise<void> {
  const columns = [...document.querySelectorAll('#side-left, #side-right')];
  for (let count = 0; count < frames; count += 1) {
    for (const column of columns) column.scrollBy(0, stepPx);
    await frame();
  }
}

/** When the first screen stood with its highlights and lines. */
async function compareTime(): Promise<number> {
  for (;;) {
    const [painted] = performance.getEntriesByName('compare-paint');
    if (painted !== undefined) return painted.startTime + painted.duration;
    await frame();
  }
}

let bareDone: Promise<number> | undefined;
if (location.pathname === '/')
  addEventListener('DOMContentLoaded', () => {
    bareDone = new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(bareTime()))));
  });

async function bareTime(): Promise<number> {
  const response = await fetch('/spans.json');
  const sides: unknown = await response.json();
  if (!Array.isArray(sides)) throw new TypeError('there are no spans');
  for (const [index, id] of ['text-left', 'text-right'].entries()) paintBare(id, sides[index]);
  await afterPaint();
  return performance.now();
}

/** All claims as ranges of one highlight per kind, the whole of what the Highlight API asks for. */
function paintBare(id: string, spans: readonly (readonly [number, number])[]): void {
  const walker = document.createTreeWalker(
    document.getElementById(id) ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const nodes: { start: number; node: Text }[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    nodes.push({ start: length, node });
    length += node.length;
  }
  const kinds = Array.from({ length: 7 }, (_, kind) => {
    const highlight = CSS.highlights.get(`bare-${kind}`) ?? new Highlight();
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
}

/** One more range on the bare page, near its beginning. */
let added = 0;
function addBare(): void {
  const node = document.querySelector('#text-left p')?.firstChild;
  if (!(node instanceof Text)) return;
  added += 1;
  const range = new Range();
  range.setStart(node, added);
  range.setEnd(node, added + 20);
  CSS.highlights.get('bare-0')?.add(range);
}

Object.assign(globalThis, {
  compareBench: {
    medianOf,
    medianOpening,
    press,
    scroll,
    addBare,
    pause,
    time: () => (location.pathname === '/' ? bareDone : compareTime()),
  },
});
