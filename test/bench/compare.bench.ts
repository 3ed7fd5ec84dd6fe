import type { Page } from 'playwright-core';
import { median, type Row, row } from './bench.ts';
import { addTwoTexts, serveBareTexts } from './compare-subject.ts';
import { benchPage, frameRows } from './page-beside.ts';

const frames = 300;
const stepPx = 120;

/** Two sources of 500 KB with 2,000 relations side by side, beside a bare page with the same HTML in two columns and the same ranges. */
export const bench = benchPage({
  names: ['compare.load', 'compare.key', 'compare.scroll', 'compare.scrollLongestFrame'],
  tool: 'compare',
  async prepare(workspace) {
    const two = await addTwoTexts(workspace);
    return { path: two.path, serveBare: () => serveBareTexts(two) };
  },
  async measure(both) {
    const load = await both.loadRow('compare.load');
    const compare = await both.open(both.page);
    const bare = await both.open(both.bare);
    const key = await measureKeys(compare, bare);
    const scroll = `scroll(${frames}, ${stepPx})`;
    const [ours, theirs] = [await both.busy(compare, scroll), await both.busy(bare, scroll)];
    await Promise.all([compare, bare].map((page) => page.close()));
    return [load, key, ...frameRows(['compare.scroll', 'compare.scrollLongestFrame'], frames, ours, theirs)];
  },
});

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
