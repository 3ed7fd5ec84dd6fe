import type { Browser, Page } from 'playwright-core';
import { openPage, type PageOptions } from './browser.ts';
import { inPageScript } from './in-page.ts';
import { readerProject } from './reader-page.ts';

export interface ComparePage {
  readonly page: Page;
  readonly complaints: string[];
  /** The words that the highlight covers in both texts, one entry for each of its ranges, by place. */
  highlighted(name: string): Promise<readonly string[]>;
  /** Waits until the highlight covers these words, and gives what it covers. */
  comesToCover(name: string, words: string): Promise<string>;
  press(...keys: string[]): Promise<void>;
  /** What both texts hold, as the browser reads them. */
  texts(): Promise<readonly [string, string]>;
  /** How many lines are drawn, once there are this many. */
  lines(count: number): Promise<void>;
}

/** Opens two texts of the project of the reader's tests side by side, and waits until they are ready. */
export async function openComparePage(
  browser: Browser,
  address: string,
  left: string,
  right: string,
  options: PageOptions & { readonly hash?: string } = {},
): Promise<ComparePage> {
  const { page, complaints } = await openPage(browser, options);
  await page.addInitScript(await inPageScript('reader-probe'));
  const query = new URLSearchParams({ left, right });
  await page.goto(`${address}/projects/${readerProject}/compare?${query}${options.hash ?? ''}`);
  if (options.scripts !== false) await page.locator('.side[data-ready]').waitFor();
  const textOf = async (side: string) => (await page.locator(`#text-${side}`).textContent()) ?? '';
  return {
    page,
    complaints,
    highlighted: (name) => page.evaluate<string[]>(`probe.highlighted(${JSON.stringify(name)})`),
    comesToCover: (name, words) =>
      page.evaluate<string>(`probe.comesToCover(${JSON.stringify(name)}, ${JSON.stringify(words)})`),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    texts: async () => [await textOf('left'), await textOf('right')],
    async lines(count) {
      const more = `:has(> .line:nth-of-type(${count + 1}))`;
      const enough = count === 0 ? '' : `:has(> .line:nth-of-type(${count}))`;
      await page.locator(`.side__gutter${enough}:not(${more})`).waitFor({ state: 'attached' });
    },
  };
}
