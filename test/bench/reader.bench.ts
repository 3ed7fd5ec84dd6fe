import type { Page } from 'playwright-core';
import { median, type Row, row } from './bench.ts';
import { type Beside, benchPage, frameRows } from './page-beside.ts';
import { addLongSource, serveBarePage } from './reader-subject.ts';

const frames = 300;
const stepPx = 120;

/** The reader with a source of 1 MB and 10,000 claims, beside a bare page with the same HTML and the same ranges. */
export const bench = benchPage({
  names: [
    'reader.load',
    'reader.paint@10000',
    'reader.addOne@10000',
    'reader.scroll',
    'reader.scrollLongestFrame',
    'reader.key',
  ],
  tool: 'reader',
  async prepare(workspace) {
    const { path, text } = await addLongSource(workspace);
    return { path, serveBare: () => serveBarePage(text) };
  },
  async measure(both) {
    const loads = await measureLoads(both);
    const reader = await both.open(both.page);
    const bare = await both.open(both.bare);
    // Nothing was added to this one.
    const plain = await both.open(both.bare);
    const keys = await measureKeys(reader, bare);
    const scrolled = async (page: Page) => {
      await page.evaluate('scrollTo(0, 0)');
      return both.busy(page, `scroll(${frames}, ${stepPx})`);
    };
    const [ours, theirs] = [await scrolled(reader), await scrolled(plain)];
    await Promise.all([reader, bare, plain].map((page) => page.close()));
    return [
      ...loads,
      ...keys,
      ...frameRows(['reader.scroll', 'reader.scrollLongestFrame'], frames, ours, theirs),
    ];
  },
});

/** From the start of the navigation until the first screen stands with its highlights, and how long these took. */
async function measureLoads(both: Beside): Promise<readonly Row[]> {
  const visits = await both.inTurns((page) => page.evaluate<readonly number[]>('readerBench.time()'));
  const told = (name: string, at: 0 | 1) => {
    const of = (times: readonly (readonly number[])[]) => median(times.map((one) => one[at] ?? Number.NaN));
    return row(name, of(visits.ours), 'ms', of(visits.theirs), '≤ 2 ×');
  };
  return [told('reader.load', 0), told('reader.paint@10000', 1)];
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
    row('reader.addOne@10000', median(tags), 'ms', addBare),
    row('reader.key', Math.max(move, opened, median(tags)), 'ms', addBare),
  ];
}
