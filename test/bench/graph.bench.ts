import type { Page } from 'playwright-core';
import { busyDuring } from '../support/busy-time.ts';
import { addDrawnProject } from '../support/drawn-project.ts';
import { median, row } from './bench.ts';
import { benchPage, frameRows } from './page-beside.ts';
import { servePage } from './reader-subject.ts';

const nodes = 2_000;
const frames = 240;
const stepPx = 24;
const presses = 5;
/** What keys do: to the next node along the column and along its links, round its links, and larger and smaller. */
const keys = ['ArrowDown', 'ArrowRight', 'n', '+', '-'];

/** A graph of 2,000 nodes and about as many links, beside a bare page with the same HTML. */
export const bench = benchPage({
  names: ['graph.load@2000', 'graph.pan@2000', 'graph.panLongestFrame@2000', 'graph.key'],
  tool: 'graph',
  async prepare(workspace) {
    const path = await addDrawnProject(workspace, nodes);
    return { path, serveBare: async (page) => servePage(bareOf(await (await fetch(page)).text()), '') };
  },
  async measure(both) {
    const load = await both.loadRow('graph.load@2000');
    const graph = await both.open(both.page);
    const bare = await both.open(both.bare);
    const pan = `pan(${frames}, ${stepPx})`;
    const [ours, theirs] = [await both.busy(graph, pan), await both.busy(bare, pan)];
    const addBare = await slowest(bare, ['bare']);
    await graph.bringToFront();
    await graph.evaluate('graphBench.enter()');
    const key = await slowest(graph, keys);
    await Promise.all([graph, bare].map((page) => page.close()));
    return [
      load,
      ...frameRows(['graph.pan@2000', 'graph.panLongestFrame@2000'], frames, ours, theirs),
      row('graph.key', key, 'ms', addBare, '≤ 100 ms'),
    ];
  },
});

/** The same HTML with no script, and hardly any style: the picture is drawn, and scrolls. */
function bareOf(html: string): string {
  const style =
    '<style>.graph__view{overflow:auto;height:640px;width:860px}rect{fill:#fff;stroke:#999}path{fill:none;stroke:#999}</style>';
  return html
    .replace(/<link[^>]*>/g, '')
    .replace('</title>', `</title>${style}`)
    .replace(/<script[^>]*><\/script>/, '');
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
