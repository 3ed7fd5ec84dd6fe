import type { CDPSession, Page } from 'playwright-core';

export interface Busy {
  /** All the time that the page's main thread worked. */
  readonly totalMs: number;
  /** Its longest task: a frame of scrolling is one. */
  readonly longestMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the thread in microseconds, on complete events. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** How long the main thread worked while `act` ran, in its own ticks: what else the machine does is not counted. */
export async function busyDuring(page: Page, act: () => Promise<unknown>): Promise<Busy> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskMs(devtools);
  const events = await traced(devtools, act);
  const totalMs = (await taskMs(devtools)) - before;
  await devtools.detach();
  const threads = new Set(events.filter(isMainThreadName).map(threadOf));
  const tasks = events.filter((event) => event.tdur !== undefined && threads.has(threadOf(event)));
  return { totalMs, longestMs: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)) };
}

async function taskMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Top-level tasks only, so that watching costs next to nothing. */
async function traced(devtools: CDPSession, act: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => {
    const found: readonly unknown[] = value;
    events.push(...found.filter(isTraceEvent));
  });
  const traceConfig = { includedCategories: ['toplevel'] };
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await act();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  return events;
}

function isTraceEvent(value: unknown): value is TraceEvent {
  return typeof value === 'object' && value !== null && 'name' in value && 'pid' in value && 'tid' in value;
}

function isMainThreadName({ name, args }: TraceEvent): boolean {
  return name === 'thread_name' && args?.name === 'CrRendererMain';
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}
