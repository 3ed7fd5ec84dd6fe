import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import type { Workspace } from '../../server/services/workspace.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Busy, busyDuring } from '../support/busy-time.ts';
import { inPageScript } from '../support/in-page.ts';
import { openApp, withServer } from '../support/open-app.ts';
import { type Bench, median, type Row, row } from './bench.ts';

/** Loads of each page, taken in turns so that a busy machine disturbs both alike. */
const loads = 5;
/** No frame of scrolling may take longer, in milliseconds. */
const longestFrameMs = 50;

export interface Served {
  readonly address: string;
  readonly server: Server;
}

interface PageBench {
  readonly names: readonly string[];
  /** The script of `test/browser/in-page/` that times within the page: `compare` names `compare-bench.ts`, which is there as `compareBench`. */
  readonly tool: string;
  /** Fills the workspace. Gives the path of the page, and what serves the bare page when the page's address is known. */
  prepare(
    workspace: Workspace,
  ): Promise<{ readonly path: string; readonly serveBare: (page: string) => Promise<Served> }>;
  measure(both: Beside): Promise<readonly Row[]>;
}

/** A page of Crossclaim beside a bare one, in one browser. */
export interface Beside {
  /** Addresses. */
  readonly page: string;
  readonly bare: string;
  /** Opens an address, and waits until its first screen stands. */
  open(address: string): Promise<Page>;
  /** What a visit of each gives, visit by visit. The first of each warms the server's caches and the browser's; it is left out. */
  inTurns<Result>(
    look: (page: Page) => Promise<Result>,
  ): Promise<{ readonly ours: readonly Result[]; readonly theirs: readonly Result[] }>;
  /** From the start of the navigation until the first screen stands. */
  loadRow(name: string, aim?: string): Promise<Row>;
  /** What the main thread works while a script of the tool runs: `scroll(300, 120)`. */
  busy(page: Page, script: string): Promise<Busy>;
}

/** The bench of a page, which is measured within the page. */
export function benchPage({ names, tool, prepare, measure }: PageBench): Bench {
  return {
    names,
    async run(wanted) {
      if (!names.some(wanted)) return [];
      const open = await openApp();
      const browser = await launchBrowser();
      try {
        const { path, serveBare } = await prepare(open.workspace);
        const script = await inPageScript(`${tool}-bench`);
        const rows = await withServer(open.app, async (address) => {
          const page = `${address}${path}`;
          const bare = await serveBare(page);
          try {
            return await measure(beside({ browser, script, tool }, page, bare.address));
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
}

interface Opener {
  readonly browser: Browser;
  readonly script: string;
  readonly tool: string;
}

function beside({ browser, script, tool }: Opener, page: string, bare: string): Beside {
  async function open(address: string): Promise<Page> {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await opened.addInitScript(script);
    await opened.goto(address);
    await opened.evaluate(`${tool}Bench.time()`);
    return opened;
  }
  const inTurns: Beside['inTurns'] = (look) => takeTurns(open, page, bare, look);
  return {
    page,
    bare,
    open,
    inTurns,
    async loadRow(name, aim = '≤ 2 ×') {
      const { ours, theirs } = await inTurns((opened) => opened.evaluate<number>(`${tool}Bench.time()`));
      return row(name, median(ours), 'ms', median(theirs), aim);
    },
    async busy(opened, act) {
      await opened.bringToFront();
      await opened.evaluate(`${tool}Bench.pause(500)`);
      return busyDuring(opened, () => opened.evaluate(`${tool}Bench.${act}`));
    },
  };
}

/** Opens both addresses time after time, one after the other, and looks. */
export async function takeTurns<Result>(
  open: (address: string) => Promise<Page>,
  page: string,
  bare: string,
  look: (page: Page) => Promise<Result>,
): Promise<{ readonly ours: readonly Result[]; readonly theirs: readonly Result[] }> {
  const ours: Result[] = [];
  const theirs: Result[] = [];
  const visit = async (address: string, results: Result[]) => {
    const opened = await open(address);
    results.push(await look(opened));
    await opened.close();
  };
  for (let round = 0; round <= loads; round += 1) {
    await visit(page, ours);
    await visit(bare, theirs);
  }
  return { ours: ours.slice(1), theirs: theirs.slice(1) };
}

/** The two rows of a way through a page: work for each frame, and the longest frame. */
export function frameRows(
  names: readonly [each: string, longest: string],
  frames: number,
  ours: Busy,
  theirs: Busy,
): readonly Row[] {
  return [
    row(names[0], ours.totalMs / frames, 'ms', theirs.totalMs / frames, '≤ 16 ms'),
    row(names[1], ours.longestMs, 'ms', longestFrameMs, '≤ 50 ms'),
  ];
}
