import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.ts';
import { addExportedProject } from '../support/exported-project.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';

describe('a download', function () {
  this.timeout(60_000);
  let browser: Browser;
  let open: OpenApp;
  before(async () => {
    browser = await launchBrowser();
    open = await openApp();
    await addExportedProject(open.workspace);
  });
  after(async () => {
    await browser.close();
    await open.close();
  });

  it('is kept as a file by a click or a key, and the page stays where it is', () =>
    withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${address}/projects/winter/claims`);
      const link = page.getByRole('link', { name: 'Markdown', exact: true });
      const [clicked] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(clicked.suggestedFilename()).to.equal('winter.md');
      expect(await readFile(await clicked.path(), 'utf8')).to.match(/^# The winter of 1893\n/);
      await page.getByRole('link', { name: 'CSV for Excel' }).focus();
      const [pressed] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(pressed.suggestedFilename()).to.equal('winter.csv');
      expect((await readFile(await pressed.path())).subarray(0, 3)).to.deep.equal(Buffer.from('\ufeff'));
      expect(page.url()).to.equal(`${address}/projects/winter/claims`);
      expect(complaints).to.deep.equal([]);
      await page.context().close();
    }));
});
