import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { openApp, withServer } from '../support/open-app.ts';
import { type Bench, median, type Row, row } from './bench.ts';
import { addMatrix } from './matrix-subject.ts';
import { servePage } from './reader-subject.ts';

const pages = { 'report.load': 'report', 'contradictions.load': 'contradictions' } as const;
const names = ['report.load', 'contradictions.load'] as const;
/** Loads of each page, taken in turns so that a busy machine disturbs both alike. */
const loads = 5;

/** The framing report and the contradictions of 200 statements, 40 sources and 10,000 stances, each beside a bare page with the same HTML. */
export const bench: Bench = {
  names,
  async run(wanted) {
    if (!names.some(wanted)) return [];
    const open = await openApp();
    await addMatrix(open.workspace);
    const browser = await launchBrowser();
    try {
      return await withServer(open.app, async (address) => {
        const rows: Row[] = [];
        for (const name of names)
          if (wanted(name))
            rows.push(await measure(browser, name, `${address}/projects/bench/${pages[name]}`));
        return rows;
      });
    } finally {
      await browser.close();
      await open.close();
    }
  },
};

async function measure(browser: Browser, name: string, page: string): Promise<Row> {
  const bare = await serveBare(page);
  try {
    const [pageMs, bareMs]: [number[], number[]] = [[], []];
    // The first visit of each warms the server's caches and the browser's; it does not count.
    for (let round = 0; round <= loads; round += 1) {
      pageMs.push(await loadTime(browser, page));
      bareMs.push(await loadTime(browser, bare.address));
    }
    return row(name, median(pageMs.slice(1)), 'ms', median(bareMs.slice(1)), '≤ 2 ×');
  } finally {
    bare.server.closeAllConnections();
    bare.server.close();
  }
}

/** All that stands in the page, with hardly any style. */
async function serveBare(page: string) {
  const html = await (await fetch(page)).text();
  const main = `${html.slice(html.indexOf('<main'), html.indexOf('</main>'))}</main>`.replace(
    /<link[^>]*>/g,
    '',
  );
  const style = 'body{margin:1em;font:16px/1.5 serif;max-width:60em}';
  return servePage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><style>${style}</style>${main}`,
    '[]',
  );
}

/** From the start of the navigation until the whole page is there and its first screen is painted. */
async function loadTime(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  const timeMs = await page.evaluate<number>(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))',
  );
  await page.close();
  return timeMs;
}
