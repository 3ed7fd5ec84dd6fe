import { addRange, onBarePage, paintRanges, readSpans } from './bare-ranges.ts';
import { afterPaint, afterThisFrame, frame, medianOf, medianOfTimes, pause } from './timing.ts';

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

const isSpans = (value: unknown): value is readonly (readonly [number, number])[] => Array.isArray(value);

/** The same of the bare page: the spans are asked for when the document is there, as the reader's are. */
const bareTimes = onBarePage(async (): Promise<readonly [number, number]> => {
  const spans = await readSpans(isSpans);
  const from = performance.now();
  paintRanges('text', spans);
  await afterPaint();
  const now = performance.now();
  return [now, now - from];
});

Object.assign(globalThis, {
  readerBench: {
    medianOf,
    medianOpening: (times: number, key: string) => medianOfTimes(times, () => openTime(key)),
    press,
    scroll,
    addBare: () => addRange('#text p'),
    pause,
    time: () => (location.pathname === '/' ? bareTimes() : readerTimes()),
  },
});
