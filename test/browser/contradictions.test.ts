import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { openPage } from '../support/browser.ts';
import { appForAll } from '../support/browser-suite.ts';
import { ComparedProject } from '../support/compared-project.ts';
import { findViolations } from '../support/find-violations.ts';
import { withServer } from '../support/open-app.ts';

const path = '/projects/winter/contradictions';

describe('the page of contradictions in a browser', function () {
  this.timeout(60_000);
  const suite = appForAll(async (open) => {
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

  const held = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.dispute__pair')].indexOf(document.activeElement ?? document.body),
    );

  it('goes from pair to pair by j and k, stops at both ends, and opens both texts by Enter', () =>
    withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser);
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
    withServer(suite.open.app, async (address) => {
      const { page } = await openPage(suite.browser);
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

  it('says by one key what one thinks of a mark, marks what follows from stances, and moves nothing', () =>
    withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser);
      await page.context().addCookies([{ name: 'crossclaim-name', value: 'Ben', url: address }]);
      await page.goto(address + path);
      await page.locator('.keys-hint').waitFor();
      await page.keyboard.press('j');
      const first = page.locator('.dispute__pair').first();
      const top = async () => Math.round((await first.boundingBox())?.y ?? 0);
      const before = await top();
      await page.keyboard.press('y');
      await first.getByText('Marked by Ben').waitFor();
      expect(await held(page)).to.equal(0);
      expect(await top()).to.equal(before);
      await page.context().addCookies([{ name: 'crossclaim-name', value: 'Cleo', url: address }]);
      await page.reload();
      await page.locator('.keys-hint').waitFor();
      const pair = page.locator('.dispute__pair', { hasText: 'Marked by Ben' });
      await pair.focus();
      await page.keyboard.press('n');
      await pair.getByText('1 does not see it so').waitFor();
      await page.keyboard.press('u');
      await pair.getByText('1 is not sure').waitFor();
      expect(await pair.locator('[aria-pressed="true"]').getAttribute('value')).to.equal('doubts');
      await page.locator('.reader__notices').getByRole('button', { name: 'Undo' }).click();
      await pair.getByText('1 does not see it so').waitFor();
      expect(await findViolations(page)).to.deep.equal([]);
      expect(complaints).to.deep.equal([]);
      await page.context().close();
    }));

  for (const options of [{}, { dark: true }, { width: 390 }])
    it(`passes axe on the page of one relation (${JSON.stringify(options)})`, () =>
      withServer(suite.open.app, async (address) => {
        const { items } = await suite.open.workspace.store.list('winter', { type: 'relation' });
        const { page, complaints } = await openPage(suite.browser, options);
        for (const place of [`/projects/winter/relations/${items[0]?.id}/assess`, path]) {
          await page.goto(address + place);
          expect(await findViolations(page)).to.deep.equal([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide).to.be.at.most(0);
        }
        expect(complaints).to.deep.equal([]);
        await page.context().close();
      }));
});
