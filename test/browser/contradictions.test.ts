import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.ts';
import { ComparedProject } from '../support/compared-project.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';

const path = '/projects/winter/contradictions';

describe('the page of contradictions in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let open: OpenApp;
  before(async () => {
    browser = await launchBrowser();
    open = await openApp();
    const made = new ComparedProject(open.workspace);
    await made.begin();
    const froze = await made.claim('harbour', 'The harbour froze in January.');
    const never = await made.claim('mayor', 'The harbour never froze.');
    const bread = await made.claim('baker', 'Bread was dear.');
    const { id } = await made.statement('The harbour froze.');
    await made.stance(id, froze.id, 'affirms');
    await made.stance(id, never.id, 'denies');
    await made.stance(id, bread.id, 'denies');
  });
  after(async () => {
    await browser.close();
    await open.close();
  });

  const held = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.dispute__pair')].indexOf(document.activeElement ?? document.body),
    );

  it('goes from pair to pair by j and k, stops at both ends, and opens both texts by Enter', () =>
    withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(address + path);
      await page.locator('.keys-hint').waitFor();
      const places: number[] = [];
      for (const key of ['j', 'j', 'j', 'k', 'k']) {
        await page.keyboard.press(key);
        places.push(await held(page));
      }
      expect(places).to.deep.equal([0, 1, 1, 0, 0]);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/projects\/winter\/compare\?left=.*#claim-/);
      expect(complaints).to.deep.equal([]);
      await page.close();
    }));

  it('leaves the keys to a field, and Enter to a link within the pair', () =>
    withServer(open.app, async (address) => {
      const { page } = await openPage(browser);
      await page.goto(address + path);
      await page.locator('.keys-hint').waitFor();
      await page.getByLabel('Sort by').focus();
      await page.keyboard.press('j');
      expect(await held(page)).to.equal(-1);
      await page.locator('.dispute__pair blockquote a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/sources\/\w+#claim-/);
      await page.close();
    }));
});
