import { afterPaint, frame } from './timing.ts';

/** Times the walk through citations, and a bare page with the same HTML. All times in milliseconds. */

/** The page obeys keys when it shows the button that tells them. */
const ready = () => document.querySelector<HTMLElement>('[data-walk-target="help"]')?.hidden === false;

/** From the start of the navigation until the page stands, and on the walk's own page obeys keys. */
const done = new Promise<number>((resolve) => {
  addEventListener('DOMContentLoaded', async () => {
    while (location.pathname !== '/' && !ready()) await frame();
    await afterPaint();
    resolve(performance.now());
  });
});

const pressedAt = 'pressed-at';

/** Presses the key that leads to the next citation; the bare page, which knows none, is asked for again: the least that a key could do. */
function press(): void {
  sessionStorage.setItem(pressedAt, String(performance.timeOrigin + performance.now()));
  if (location.pathname === '/') location.reload();
  else document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
}

/** From the key until the page that it led to stands. */
async function sincePress(): Promise<number> {
  return performance.timeOrigin + (await done) - Number(sessionStorage.getItem(pressedAt));
}

Object.assign(globalThis, { walkBench: { press, sincePress, time: () => done } });
