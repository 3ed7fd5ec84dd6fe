import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { openApp, withServer } from '../support/open-app.ts';
import { type Bench, median, type Row, row } from './bench.ts';
import { addMatrix } from './matrix-subject.ts';
import { takeTurns } from './page-beside.ts';
import { servePage } from './reader-subject.ts';

const pages = { 'report.load': 'report', 'contradictions.load': 'contradictions' } as const;
const names = ['report.load', 'contradictions.load'] as const;

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
    const { ours, theirs } = await takeTurns(
      (address) => open(browser, address),
      page,
      bare.address,
      (opened) => opened.evaluate<number>('performance.now()'),
    );
    return row(name, median(ours), 'ms', median(theirs), '≤ 2 ×');
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

/** Opens an address, and waits until the whole page is there and its first screen is painted. */
async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))',
  );
  return page;
}
