import { addRange, onBarePage, paintRanges, readSpans } from './bare-ranges.ts';
import { afterPaint, afterThisFrame, frame, medianOf, medianOfTimes, pause } from './timing.ts';

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

const isSides = (value: unknown): value is readonly (readonly (readonly [number, number])[])[] =>
  Array.isArray(value);

const bareTime = onBarePage(async () => {
  const sides = await readSpans(isSides);
  for (const [index, id] of ['text-left', 'text-right'].entries()) paintRanges(id, sides[index] ?? []);
  await afterPaint();
  return performance.now();
});

Object.assign(globalThis, {
  compareBench: {
    medianOf,
    medianOpening: (times: number, key: string) => medianOfTimes(times, () => openTime(key)),
    press,
    scroll,
    addBare: () => addRange('#text-left p'),
    pause,
    time: () => (location.pathname === '/' ? bareTime() : compareTime()),
  },
});
