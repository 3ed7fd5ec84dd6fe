import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { type Busy, busyDuring } from '../support/busy-time.ts';
import { inPageScript } from '../support/in-page.ts';
import { openApp, withServer } from '../support/open-app.ts';
import { type Bench, median, type Row, row } from './bench.ts';
import { addTwoTexts, serveBareTexts } from './compare-subject.ts';

const names = ['compare.load', 'compare.key', 'compare.scroll', 'compare.scrollLongestFrame'] as const;

/** Loads of each page, taken in turns so that a busy machine disturbs both alike. */
const loads = 5;
const frames = 300;
const stepPx = 120;
/** No frame of scrolling may take longer, in milliseconds. */
const longestFrameMs = 50;

/** Two sources of 500 KB with 2,000 relations side by side, beside a bare page with the same HTML in two columns and the same ranges. */
export const bench: Bench = {
  names,
  async run(wanted) {
    if (!names.some(wanted)) return [];
    const open = await openApp();
    const two = await addTwoTexts(open.workspace);
    const bare = await serveBareTexts(two);
    const browser = await launchBrowser();
    try {
      const script = await inPageScript('compare-bench');
      const rows = await withServer(open.app, (address) =>
        measure({ browser, script, compare: `${address}${two.path}`, bare: bare.address }),
      );
      return rows.filter(({ name }) => wanted(name));
    } finally {
      await browser.close();
      bare.server.close();
      await open.close();
    }
  },
};

interface Subject {
  readonly browser: Browser;
  readonly script: string;
  readonly compare: string;
  readonly bare: string;
}

async function measure(subject: Subject): Promise<Row[]> {
  const compareMs: number[] = [];
  const bareMs: number[] = [];
  // The first visit of each warms the server's caches and the browser's; it does not count.
  for (let round = 0; round <= loads; round += 1) {
    compareMs.push(await loadTime(subject, subject.compare));
    bareMs.push(await loadTime(subject, subject.bare));
  }
  const compare = await open(subject, subject.compare);
  const bare = await open(subject, subject.bare);
  const rows = [
    row('compare.load', median(compareMs.slice(1)), 'ms', median(bareMs.slice(1)), '≤ 2 ×'),
    await measureKeys(compare, bare),
    ...(await measureScroll(compare, bare)),
  ];
  await Promise.all([compare, bare].map((page) => page.close()));
  return rows;
}

async function open({ browser, script }: Subject, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(script);
  await page.goto(address);
  await page.evaluate('compareBench.time()');
  return page;
}

/** From the start of the navigation until the first screen stands with its highlights, and its lines. */
async function loadTime(subject: Subject, address: string): Promise<number> {
  const page = await open(subject, address);
  const timeMs = await page.evaluate<number>('compareBench.time()');
  await page.close();
  return timeMs;
}

/** The slowest of: a step of the cursor, the way over to the other text, the next relation with both cards, a relation made. */
async function measureKeys(compare: Page, bare: Page): Promise<Row> {
  const addBare = await bare.evaluate<number>('compareBench.medianOf(9, compareBench.addBare)');
  await compare.bringToFront();
  await compare.evaluate("document.getElementById('text-left').focus({ preventScroll: true })");
  const pressed = (key: string) =>
    compare.evaluate<number>(`compareBench.medianOf(9, () => compareBench.press('${key}'))`);
  const moved = await pressed('j');
  const over = Math.max(await pressed('l'), await pressed('h'));
  const opened = await compare.evaluate<number>("compareBench.medianOpening(9, 'f')");
  const related: number[] = [];
  for (let time = 0; time < 9; time += 1) {
    await compare.evaluate("(compareBench.press('w'), compareBench.pause(250))");
    related.push(await compare.evaluate<number>("compareBench.medianOf(1, () => compareBench.press('2'))"));
  }
  return row('compare.key', Math.max(moved, over, opened, median(related)), 'ms', addBare, '≤ 100 ms');
}

async function measureScroll(compare: Page, bare: Page): Promise<Row[]> {
  const ours = await scrolled(compare);
  const theirs = await scrolled(bare);
  return [
    row('compare.scroll', ours.totalMs / frames, 'ms', theirs.totalMs / frames, '≤ 16 ms'),
    row('compare.scrollLongestFrame', ours.longestMs, 'ms', longestFrameMs, '≤ 50 ms'),
  ];
}

async function scrolled(page: Page): Promise<Busy> {
  await page.bringToFront();
  await page.evaluate('compareBench.pause(500)');
  return busyDuring(page, () => page.evaluate(`compareBench.scroll(${frames}, ${stepPx})`));
}
