import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { type Busy, busyDuring } from '../support/busy-time.ts';
import { inPageScript } from '../support/in-page.ts';
import { openApp, withServer } from '../support/open-app.ts';
import type { Bench, Row } from './bench.ts';
import { addLongSource, serveBarePage } from './reader-subject.ts';

const names = [
  'reader.load',
  'reader.paint@10000',
  'reader.addOne@10000',
  'reader.scroll',
  'reader.scrollLongestFrame',
  'reader.key',
] as const;

/** Loads of each page, taken in turns so that a busy machine disturbs both alike. */
const loads = 5;
const frames = 300;
const stepPx = 120;
/** No frame of scrolling may take longer, in milliseconds. */
const longestFrameMs = 50;

/** The reader with a source of 1 MB and 10,000 claims, beside a bare page with the same HTML and the same ranges. */
export const bench: Bench = {
  names,
  async run(wanted) {
    if (!names.some(wanted)) return [];
    const open = await openApp();
    const { path, text } = await addLongSource(open.workspace);
    const bare = await serveBarePage(text);
    const browser = await launchBrowser();
    try {
      const script = await inPageScript('reader-bench');
      const rows = await withServer(open.app, (address) =>
        measure({ browser, script, reader: `${address}${path}`, bare: bare.address }),
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
  readonly reader: string;
  readonly bare: string;
}

interface Visit {
  readonly page: Page;
  readonly loadMs: number;
  readonly paintMs: number;
}

async function measure(subject: Subject): Promise<Row[]> {
  const readerLoads: Visit[] = [];
  const bareLoads: Visit[] = [];
  // The first visit of each warms the server's caches and the browser's; it does not count.
  for (let round = 0; round <= loads; round += 1) {
    readerLoads.push(await visit(subject, subject.reader));
    bareLoads.push(await visit(subject, subject.bare));
    if (round < loads)
      for (const { page } of [readerLoads.at(-1), bareLoads.at(-1)].flatMap((one) => one ?? []))
        await page.close();
  }
  const reader = readerLoads.at(-1)?.page;
  const bare = bareLoads.at(-1)?.page;
  if (reader === undefined || bare === undefined) return [];
  const plain = await open(subject, subject.bare);
  const of = (visits: Visit[], what: 'loadMs' | 'paintMs') => median(visits.slice(1).map((one) => one[what]));
  const rows = [
    row('reader.load', of(readerLoads, 'loadMs'), of(bareLoads, 'loadMs')),
    row('reader.paint@10000', of(readerLoads, 'paintMs'), of(bareLoads, 'paintMs')),
    ...(await measureKeys(reader, bare)),
    ...(await measureScroll(reader, plain)),
  ];
  await Promise.all([reader, bare, plain].map((page) => page.close()));
  return rows;
}

async function open({ browser, script }: Subject, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(script);
  await page.goto(address);
  return page;
}

/** From the start of the navigation until the first screen stands with its highlights. */
async function visit(subject: Subject, address: string): Promise<Visit> {
  const page = await open(subject, address);
  const [loadMs = 0, paintMs = 0] = await page.evaluate<number[]>('readerBench.times()');
  return { page, loadMs, paintMs };
}

async function measureKeys(reader: Page, bare: Page): Promise<Row[]> {
  const addBare = await bare.evaluate<number>('readerBench.medianOf(9, readerBench.addBare)');
  const key = (name: string) => `readerBench.medianOf(9, () => readerBench.press('${name}'))`;
  await reader.evaluate("document.getElementById('text').focus({ preventScroll: true })");
  const move = await reader.evaluate<number>(key('j'));
  const opened = await reader.evaluate<number>("readerBench.medianOpening(9, 'n')");
  // Each tag is a sentence of its own: the cursor goes on between two of them, outside of what is timed.
  const tags: number[] = [];
  for (let time = 0; time < 9; time += 1) {
    await reader.evaluate("(readerBench.press('j'), readerBench.pause(250))");
    tags.push(await reader.evaluate<number>("readerBench.medianOf(1, () => readerBench.press('t'))"));
  }
  return [
    row('reader.addOne@10000', median(tags), addBare),
    row('reader.key', Math.max(move, opened, median(tags)), addBare),
  ];
}

async function measureScroll(reader: Page, plain: Page): Promise<Row[]> {
  const ours = await scrolled(reader);
  const theirs = await scrolled(plain);
  return [
    row('reader.scroll', ours.totalMs / frames, theirs.totalMs / frames),
    row('reader.scrollLongestFrame', ours.longestMs, longestFrameMs),
  ];
}

async function scrolled(page: Page): Promise<Busy> {
  await page.bringToFront();
  await page.evaluate('scrollTo(0, 0), readerBench.pause(500)');
  return busyDuring(page, () => page.evaluate(`readerBench.scroll(${frames}, ${stepPx})`));
}

function row(name: string, value: number, baseline: number): Row {
  return { name, value, unit: 'ms', baseline, ratio: value / baseline };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
