import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';

describe('a plain form', function () {
  this.timeout(60_000);
  let browser: Browser;
  let open: OpenApp;
  before(async () => {
    browser = await launchBrowser();
    open = await openApp();
  });
  after(async () => {
    await browser.close();
    await open.close();
  });

  it('is sent once by a double click', () =>
    withServer(open.app, async (address) => {
      const { page } = await openPage(browser);
      await page.goto(address);
      await page.getByLabel('Title').fill('Once');
      await page.getByRole('button', { name: 'Begin the project' }).dblclick();
      await page.waitForURL(/\/projects\/once/);
      expect(await open.workspace.store.projects()).to.deep.equal(['once']);
      await page.context().close();
    }));
});
