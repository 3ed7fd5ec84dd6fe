import { expect } from 'chai';
import { openPage } from '../support/browser.ts';
import { appForAll } from '../support/browser-suite.ts';
import { withServer } from '../support/open-app.ts';

describe('a plain form', function () {
  this.timeout(60_000);
  const suite = appForAll();

  it('is sent once by a double click', () =>
    withServer(suite.open.app, async (address) => {
      const { page } = await openPage(suite.browser);
      await page.goto(address);
      await page.getByLabel('Title').fill('Once');
      await page.getByRole('button', { name: 'Begin the project' }).dblclick();
      await page.waitForURL(/\/projects\/once/);
      expect(await suite.open.workspace.store.projects()).to.deep.equal(['once']);
      await page.context().close();
    }));
});
