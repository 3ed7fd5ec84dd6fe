import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { findViolations } from './find-violations.ts';

/** How people see a page: on a desk and in the hand, by day and by night. */
export const looks = [1280, 390].flatMap((width) =>
  [false, true].map((dark) => ({ width, dark, named: `${width} wide, ${dark ? 'dark' : 'light'}` })),
);

/** Opens each path in turn: axe finds nothing wrong on it, and it is no wider than the window. @param address of the server */
export async function expectNoBarriers(page: Page, address: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(address + path);
    expect(await findViolations(page), path).to.deep.equal([]);
    const isTooWide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    expect(isTooWide, `${path} is too wide`).to.equal(false);
  }
}
