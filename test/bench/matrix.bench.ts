import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { type Busy, busyDuring } from '../support/busy-time.ts';
import { inPageScript } from '../support/in-page.ts';
import { openApp, withServer } from '../support/open-app.ts';
import { type Bench, median, type Row, row } from './bench.ts';
import { addMatrix } from './matrix-subject.ts';
import { servePage } from './reader-subject.ts';

const names = ['matrix.load', 'matrix.key', 'matrix.scroll', 'matrix.scrollLongestFrame'] as const;

/** Loads of each page, taken in turns so that a busy machine disturbs both alike. */
const loads = 5;
const frames = 300;
const stepPx = 60;
/** No frame of scrolling may take longer, in milliseconds. */
const longestFrameMs = 50;

/** 200 statements against 40 sources with 10,000 stances, beside a bare page with the same table. */
export const bench: Bench = {
  names,
  async run(wanted) {
    if (!names.some(wanted)) return [];
    const open = await openApp();
    const path = await addMatrix(open.workspace);
    const browser = await launchBrowser();
    try {
      const script = await inPageScript('matrix-bench');
      const rows = await withServer(open.app, async (address) => {
        const bare = await serveBareTable(`${address}${path}`);
        try {
          return await measure({ browser, script, matrix: `${address}${path}`, bare: bare.address });
        } finally {
          bare.server.closeAllConnections();
          bare.server.close();
        }
      });
      return rows.filter(({ name }) => wanted(name));
    } finally {
      await browser.close();
      await open.close();
    }
  },
};

/** The table as the matrix has it, with hardly any style and no script but what the measurement brings. */
async function serveBareTable(matrix: string) {
  const html = await (await fetch(matrix)).text();
  const table = `${html.slice(html.indexOf('<table'), html.indexOf('</table>'))}</table>`;
  const style =
    'body{margin:0;font:14px sans-serif}table{border-collapse:collapse;table-layout:fixed;width:7000px}td,th{border:1px solid;padding:4px;vertical-align:top}a>span{display:block}';
  return servePage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><style>${style}</style>${table}`,
    '[]',
  );
}

interface Subject {
  readonly browser: Browser;
  readonly script: string;
  readonly matrix: string;
  readonly bare: string;
}

async function measure(subject: Subject): Promise<Row[]> {
  const matrixMs: number[] = [];
  const bareMs: number[] = [];
  // The first visit of each warms the server's caches and the browser's; it does not count.
  for (let round = 0; round <= loads; round += 1) {
    matrixMs.push(await loadTime(subject, subject.matrix));
    bareMs.push(await loadTime(subject, subject.bare));
  }
  const matrix = await open(subject, subject.matrix);
  const bare = await open(subject, subject.bare);
  const rows = [
    row('matrix.load', median(matrixMs.slice(1)), 'ms', median(bareMs.slice(1)), '≤ 2 ×'),
    await measureKeys(matrix, bare),
    ...(await measureScroll(matrix, bare)),
  ];
  await matrix.close();
  return rows;
}

async function open({ browser, script }: Subject, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(script);
  await page.goto(address);
  await page.evaluate('matrixBench.time()');
  return page;
}

/** From the start of the navigation until the first screen stands and obeys keys. */
async function loadTime(subject: Subject, address: string): Promise<number> {
  const page = await open(subject, address);
  const timeMs = await page.evaluate<number>('matrixBench.time()');
  await page.close();
  return timeMs;
}

/** The slowest of: a step in either direction, a page, the last cell and the first, a cell opened, a stance given. */
async function measureKeys(matrix: Page, bare: Page): Promise<Row> {
  await bare.bringToFront();
  const changed = await bare.evaluate<number>('matrixBench.medianOf(9, matrixBench.changeBare)');
  await matrix.bringToFront();
  await matrix.evaluate('matrixBench.enter(1, 1)');
  const moves: number[] = [];
  for (const key of ['ArrowDown', 'ArrowRight', 'PageDown', 'End', 'Home'])
    moves.push(await matrix.evaluate<number>(`matrixBench.medianOf(9, () => matrixBench.press('${key}'))`));
  const [opened, given] = await matrix.evaluate<readonly [number, number]>('matrixBench.stances(9)');
  return row('matrix.key', Math.max(...moves, opened, given), 'ms', changed, '≤ 100 ms');
}

/** The bare page is closed first: what it does in the background is none of the matrix's work. */
async function measureScroll(matrix: Page, bare: Page): Promise<Row[]> {
  const theirs = await scrolled(bare);
  await bare.close();
  const ours = await scrolled(matrix);
  return [
    row('matrix.scroll', ours.totalMs / frames, 'ms', theirs.totalMs / frames, '≤ 16 ms'),
    row('matrix.scrollLongestFrame', ours.longestMs, 'ms', longestFrameMs, '≤ 50 ms'),
  ];
}

async function scrolled(page: Page): Promise<Busy> {
  await page.bringToFront();
  await page.evaluate('matrixBench.pause(500)');
  return busyDuring(page, () => page.evaluate(`matrixBench.scroll(${frames}, ${stepPx})`));
}
