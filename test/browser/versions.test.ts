import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { requireRecord } from '../../server/services/records.ts';
import { addVersion } from '../../server/services/versions.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { addDemo, harbourText } from '../support/demo-project.ts';
import { findViolations } from '../support/find-violations.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';

const harbour = '/projects/winter/sources/harbour';
const [title = '', freeze = '', bread = ''] = harbourText.split('\n\n');
const moved = [title, bread, freeze].join('\n\n');
const edited = harbourText.replace('in January 1893', 'in January 1894').replace(/\n\nThe bread.*/s, '');

describe('the versions of a source in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let open: OpenApp;
  before(async () => {
    browser = await launchBrowser();
    open = await openApp();
    await addDemo(open.app);
    for (const body of [moved, edited]) {
      const { rev } = await requireRecord(open.workspace, 'winter', 'source', 'harbour');
      await addVersion(open.workspace, 'Ida', 'winter', 'harbour', rev, { body, origin: 'edit' });
    }
  });
  after(async () => {
    await browser.close();
    await open.close();
  });

  it('are without faults for assistive technology, and fit a narrow screen', () =>
    withServer(open.app, async (address) => {
      const { page } = await openPage(browser);
      const compared = ['inline', 'side'].flatMap((view) => [
        `/compare?view=${view}`,
        `/compare?from=1&to=2&view=${view}`,
      ]);
      const ways = ['', ...compared].map((way) => `${harbour}/versions${way}`);
      for (const width of [1280, 390])
        for (const colorScheme of ['light', 'dark'] as const)
          for (const path of [...ways, `${harbour}/text`, `${harbour}?version=1`]) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ colorScheme });
            await page.goto(address + path);
            if (path.endsWith('/text')) await page.getByRole('button', { name: 'See what happens' }).click();
            expect(await findViolations(page), `${path} at ${width}, ${colorScheme}`).to.deep.equal([]);
            const overflow = await page.evaluate(
              'document.documentElement.scrollWidth - document.documentElement.clientWidth',
            );
            expect(overflow, `${path} at ${width}`).to.be.at.most(0);
          }
    }));
});
