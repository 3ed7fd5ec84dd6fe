import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { busyDuring } from '../support/busy-time.ts';
import { addDrawnProject } from '../support/drawn-project.ts';
import { inPageScript } from '../support/in-page.ts';
import { openApp, withServer } from '../support/open-app.ts';
import { type Bench, median, type Row, row } from './bench.ts';
import { servePage } from './reader-subject.ts';

const names = ['graph.load@2000', 'graph.pan@2000', 'graph.panLongestFrame@2000', 'graph.key'] as const;

const nodes = 2_000;
/** Loads of each page, taken in turns so that a busy machine disturbs both alike. */
const loads = 5;
const frames = 240;
const stepPx = 24;
const longestFrameMs = 50;
const presses = 5;
/** What keys do: to the next node along the column and along its links, round its links, and larger and smaller. */
const keys = ['ArrowDown', 'ArrowRight', 'n', '+', '-'];

/** A graph of 2,000 nodes and about as many links, beside a bare page with the same HTML. */
export const bench: Bench = {
  names,
  async run(wanted) {
    if (!names.some(wanted)) return [];
    const open = await openApp();
    const path = await addDrawnProject(open.workspace, nodes);
    const browser = await launchBrowser();
    try {
      const script = await inPageScript('graph-bench');
      const rows = await withServer(open.app, async (address) => {
        const graph = `${address}${path}`;
        const bare = await servePage(bareOf(await (await fetch(graph)).text()), '');
        try {
          return await measure({ browser, script, graph, bare: bare.address });
        } finally {
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

/** The same HTML with no script, and hardly any style: the picture is drawn, and scrolls. */
function bareOf(html: string): string {
  const style =
    '<style>.graph__view{overflow:auto;height:640px;width:860px}rect{fill:#fff;stroke:#999}path{fill:none;stroke:#999}</style>';
  return html.replace(/<link rel="stylesheet"[^>]*>/, style).replace(/<script[^>]*><\/script>/, '');
}

interface Subject {
  readonly browser: Browser;
  readonly script: string;
  readonly graph: string;
  readonly bare: string;
}

async function measure(subject: Subject): Promise<Row[]> {
  const graphMs: number[] = [];
  const bareMs: number[] = [];
  // The first visit of each warms the server's caches and the browser's; it does not count.
  for (let round = 0; round <= loads; round += 1) {
    graphMs.push(await loadTime(subject, subject.graph));
    bareMs.push(await loadTime(subject, subject.bare));
  }
  const graph = await open(subject, subject.graph);
  const bare = await open(subject, subject.bare);
  const ours = await panned(graph);
  const theirs = await panned(bare);
  const addBare = await slowest(bare, ['bare']);
  await graph.bringToFront();
  await graph.evaluate('graphBench.enter()');
  const key = await slowest(graph, keys);
  await Promise.all([graph, bare].map((page) => page.close()));
  return [
    row('graph.load@2000', median(graphMs.slice(1)), 'ms', median(bareMs.slice(1)), '≤ 2 ×'),
    row('graph.pan@2000', ours.totalMs / frames, 'ms', theirs.totalMs / frames, '≤ 16 ms'),
    row('graph.panLongestFrame@2000', ours.longestMs, 'ms', longestFrameMs, '≤ 50 ms'),
    row('graph.key', key, 'ms', addBare, '≤ 100 ms'),
  ];
}

async function open({ browser, script }: Subject, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(script);
  await page.goto(address);
  await page.evaluate('graphBench.time()');
  return page;
}

async function loadTime(subject: Subject, address: string): Promise<number> {
  const page = await open(subject, address);
  const timeMs = await page.evaluate<number>('graphBench.time()');
  await page.close();
  return timeMs;
}

/** What the slowest of the keys costs the page's main thread: the median of some presses of each, in its own ticks. */
async function slowest(page: Page, pressed: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const key of pressed) {
    const taken: number[] = [];
    for (let time = 0; time < presses; time += 1) {
      const busy = await busyDuring(page, () => page.evaluate(`graphBench.press(${JSON.stringify(key)})`));
      taken.push(busy.totalMs);
    }
    times.push(median(taken));
  }
  return Math.max(...times);
}

async function panned(page: Page) {
  await page.bringToFront();
  await page.evaluate('graphBench.pause(500)');
  return busyDuring(page, () => page.evaluate(`graphBench.pan(${frames}, ${stepPx})`));
}
