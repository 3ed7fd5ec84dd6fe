import { expect } from 'chai';
import { openPage } from '../support/browser.ts';
import { appForAll } from '../support/browser-suite.ts';
import { withServer } from '../support/open-app.ts';

describe('a request that is ended because nobody wants its answer any more', function () {
  this.timeout(60_000);
  const suite = appForAll();

  it('is no fault of the page, and a fault still is', () =>
    withServer(suite.open.app, async (address) => {
      const { page } = await openPage(suite.browser);
      await page.goto(address);
      await page.getByLabel('Title').waitFor();
      const told = page.waitForEvent('pageerror');
      await page.evaluate(() => {
        void Promise.reject(new DOMException('gone', 'AbortError'));
        void Promise.reject(new Error('a fault'));
      });
      expect((await told).message).to.equal('a fault');
      await page.close();
    }));
});
