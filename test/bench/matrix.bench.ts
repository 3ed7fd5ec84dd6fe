import type { Page } from 'playwright-core';
import { type Row, row } from './bench.ts';
import { addMatrix } from './matrix-subject.ts';
import { benchPage, frameRows } from './page-beside.ts';
import { servePage } from './reader-subject.ts';

const frames = 300;
const stepPx = 60;

/** 200 statements against 40 sources with 10,000 stances, beside a bare page with the same table. */
export const bench = benchPage({
  names: ['matrix.load', 'matrix.key', 'matrix.scroll', 'matrix.scrollLongestFrame'],
  tool: 'matrix',
  async prepare(workspace) {
    return { path: await addMatrix(workspace), serveBare: serveBareTable };
  },
  async measure(both) {
    const load = await both.loadRow('matrix.load');
    const matrix = await both.open(both.page);
    const bare = await both.open(both.bare);
    const key = await measureKeys(matrix, bare);
    const scroll = `scroll(${frames}, ${stepPx})`;
    const theirs = await both.busy(bare, scroll);
    // Closed first: what it does in the background is none of the matrix's work.
    await bare.close();
    const ours = await both.busy(matrix, scroll);
    await matrix.close();
    return [load, key, ...frameRows(['matrix.scroll', 'matrix.scrollLongestFrame'], frames, ours, theirs)];
  },
});

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
