import type { Page } from 'playwright-core';
import { median, row } from './bench.ts';
import { benchPage } from './page-beside.ts';
import { servePage } from './reader-subject.ts';
import { addCitations } from './walk-subject.ts';

const presses = 9;

/** The walk through 2,000 citations, at the one in the middle, beside a bare page with the same HTML. */
export const bench = benchPage({
  names: ['refs.walk.load@2000', 'refs.walk.key@2000'],
  tool: 'walk',
  async prepare(workspace) {
    const path = await addCitations(workspace);
    return { path, serveBare: async (page) => servePage(bareOf(await (await fetch(page)).text()), '') };
  },
  async measure(both) {
    const load = await both.loadRow('refs.walk.load@2000', '≤ 3 ×');
    const bare = await both.open(both.bare);
    const fetched = await keyTime(bare);
    await bare.close();
    const walk = await both.open(both.page);
    const key = await keyTime(walk);
    await walk.close();
    return [load, row('refs.walk.key@2000', key, 'ms', fetched, '≤ 100 ms')];
  },
});

/** The median of some presses, after one that warms up. */
async function keyTime(page: Page): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time <= presses; time += 1) {
    const arrived = page.waitForEvent('domcontentloaded');
    await page.evaluate('walkBench.press()');
    await arrived;
    times.push(await page.evaluate<number>('walkBench.sincePress()'));
  }
  return median(times.slice(1));
}

/** The same HTML with no script and no style. */
function bareOf(html: string): string {
  return html.replace(/<link[^>]*>/g, '').replace(/<script[^>]*><\/script>/, '');
}
