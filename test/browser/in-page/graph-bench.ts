import { afterPaint, afterThisFrame, frame, pause } from './timing.ts';

/** Times the page of a graph, and a bare page with the same HTML. All times in milliseconds. */

const view = () => document.querySelector('.graph__view') ?? document.documentElement;
const picture = () => document.querySelector('.graph-picture');

/** Until the picture stands, and on the graph's own page obeys keys. Noted when it happens: the way to who asks for it does not count. */
const done = new Promise<number>((resolve) => {
  const note = () => void afterPaint().then(() => resolve(performance.now()));
  if (location.pathname === '/') addEventListener('DOMContentLoaded', note);
  else
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('graph-ready').length > 0) note();
    }).observe({ type: 'mark', buffered: true });
});

/** Draws the picture one step a frame to and fro, as a hand does. */
async function pan(frames: number, stepPx: number): Promise<void> {
  const place = view();
  for (let count = 0; count < frames; count += 1) {
    const way = count % 120 < 60 ? 1 : -1;
    place.scrollBy(stepPx * way, stepPx * way);
    await frame();
  }
}

/** Presses a key and waits until what it brings is shown; on the bare page, which knows none, a line is added. */
async function press(key: string): Promise<void> {
  await frame();
  const target = document.activeElement ?? view();
  if (key === 'bare') addBare();
  else target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await afterThisFrame();
  await afterPaint();
}

/** One more line in the bare picture: the least that a key could do. */
function addBare(): void {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M0 0L100 100');
  picture()?.append(path);
}

Object.assign(globalThis, {
  graphBench: {
    pan,
    pause,
    press,
    enter: () => document.querySelector<SVGAElement>('.graph-nodes > a[data-kind="claim"]')?.focus(),
    time: () => done,
  },
});
