/** Timed from within a page, so that the way to the test’s process does not count. All times in milliseconds. */

/** Waits for a frame, acts at its beginning, and gives the time until it was painted: waiting for the frame does not count. */
export async function untilPainted(act: () => void): Promise<number> {
  await frame();
  const from = performance.now();
  act();
  await afterThisFrame();
  return performance.now() - from;
}

export function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** A frame is one task: a message posted while it begins arrives after it was painted. */
export function afterThisFrame(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });
}

export async function afterPaint(): Promise<void> {
  await frame();
  await afterThisFrame();
}

export function pause(timeMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, timeMs));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export async function medianOf(times: number, act: () => void): Promise<number> {
  const values: number[] = [];
  for (let time = 0; time < times; time += 1) {
    values.push(await untilPainted(act));
    await pause(120);
  }
  return median(values);
}

/** The median of what an act that times itself gives. */
export async function medianOfTimes(times: number, act: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let time = 0; time < times; time += 1) {
    values.push(await act());
    await pause(200);
  }
  return median(values);
}
