import { afterPaint, afterThisFrame, frame, median, medianOf, pause } from './timing.ts';

/** Times the matrix, and a bare page with the same table. All times in milliseconds. */

function press(key: string): void {
  const from = document.activeElement ?? document.body;
  const isTaken = !from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  if (key === 'Enter' && !isTaken && from instanceof HTMLElement) from.click();
}

/** Puts the keyboard into a cell, by its row and column from 1. */
function enter(row: number, column: number): void {
  const cell = document.querySelectorAll<HTMLTableRowElement>('tbody tr[id]')[row - 1]?.cells[column];
  cell?.querySelector('a')?.focus();
}

const dialog = () => document.querySelector('dialog');

/** The time from a key until the panel stands open. */
async function openTime(key: string): Promise<number> {
  await frame();
  const from = performance.now();
  press(key);
  while (dialog()?.open !== true) await frame();
  await afterThisFrame();
  return performance.now() - from;
}

/** The time from the key of a stance until the cell says it, and the panel is gone. */
async function giveTime(key: string, label: string): Promise<number> {
  const cell = document.querySelector('td.is-open');
  const from = performance.now();
  press(key);
  while (dialog()?.open === true || cell?.textContent?.includes(label) !== true) await frame();
  await afterThisFrame();
  return performance.now() - from;
}

/** Opens cells one after another, and gives each a stance. */
async function stances(times: number): Promise<readonly [opened: number, given: number]> {
  const opened: number[] = [];
  const given: number[] = [];
  for (let time = 0; time < times; time += 1) {
    enter(20 + time, 3);
    await pause(100);
    opened.push(await openTime('Enter'));
    await pause(100);
    given.push(await giveTime('q', 'qualifies'));
    // The change comes back from the server as everybody's do.
    await pause(500);
  }
  return [median(opened), median(given)];
}

async function scroll(frames: number, stepPx: number): Promise<void> {
  const scroller = document.querySelector('.matrix__scroll') ?? document.documentElement;
  for (let count = 0; count < frames; count += 1) {
    scroller.scrollBy(count % 4 === 3 ? stepPx : 0, stepPx);
    await frame();
  }
}

/** From the start of the navigation until the first screen stands, with the grid's keys on the page that has them. */
let done: number | undefined;
addEventListener('load', async () => {
  while (location.pathname !== '/' && !document.querySelector('[role="grid"]')) await frame();
  await afterPaint();
  done = performance.now();
});

/** What a key changes at least: a word in a cell. */
function changeBare(): void {
  const words = document.querySelector('tbody tr:nth-child(20) td a')?.childNodes[1];
  if (words) words.textContent = ` qualifies ${performance.now()}`;
}

async function loaded(): Promise<number> {
  while (done === undefined) await frame();
  return done;
}

Object.assign(globalThis, {
  matrixBench: { medianOf, press, enter, stances, scroll, changeBare, pause, time: loaded },
});
