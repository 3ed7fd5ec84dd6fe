import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { retractClaim } from '../../server/services/claims.ts';
import { retractReference } from '../../server/services/references.ts';
import { openPage } from '../support/browser.ts';
import { appForEach } from '../support/browser-suite.ts';
import { addDemo, type Demo } from '../support/demo-project.ts';
import { withServer } from '../support/open-app.ts';

describe('forms in cards by mouse', function () {
  this.timeout(60_000);
  let demo: Demo;
  const suite = appForEach(async (open) => {
    demo = await addDemo(open.app);
  });

  /** Works on the card of a claim, open in the reader. */
  const onCard = (work: (page: Page, card: Locator) => Promise<void>, height = 900) =>
    withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser, { height });
      await page.goto(`${address}/projects/winter/sources/harbour#claim-${demo.froze}`);
      const card = page.locator(`#claim-${demo.froze}`);
      await card.getByRole('link', { name: 'Relate' }).waitFor();
      await work(page, card);
      await page.close();
      expect(complaints).to.deep.equal([]);
    });

  const press = async (page: Page, target: Locator) => {
    const box = await target.boundingBox();
    if (box === null) throw new Error('not to be seen');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };

  it('take the click that leaves the list of offers, where it was aimed at', () =>
    onCard(async (page, card) => {
      await card.getByRole('link', { name: 'Relate' }).click();
      await card.getByRole('listbox').waitFor();
      const choice = card.getByText('contradicts', { exact: true });
      const before = await choice.boundingBox();
      await press(page, choice);
      expect(await card.getByRole('radio', { name: 'contradicts' }).isChecked()).to.equal(true);
      expect(await choice.boundingBox()).to.deep.equal(before);
    }));

  it('show the field to write in, below the bar of the margin, in a window less high than they are', () =>
    onCard(async (page, card) => {
      const relate = card.getByRole('link', { name: 'Relate' });
      await relate.evaluate((button) => button.scrollIntoView({ block: 'start' }));
      await press(page, relate);
      const field = card.getByRole('combobox');
      await card.getByRole('listbox').waitFor();
      const top = (await field.boundingBox())?.y;
      const bar = await page.locator('.margin__bar').boundingBox();
      expect(top).to.be.above((bar?.y ?? 0) + (bar?.height ?? 0));
    }, 400));

  it('say what to do first when there is nothing to choose from', () =>
    onCard(async (page, card) => {
      const almanac = await suite.open.workspace.store.read('winter', 'reference', demo.almanac);
      await retractReference(suite.open.workspace, 'Anna', 'winter', demo.almanac, almanac?.rev ?? 0);
      await card.getByRole('link', { name: 'Cite' }).click();
      await card.getByRole('status').getByText('No reference yet: add the first one below.').waitFor();
      await page.keyboard.type('almanac');
      await card.getByRole('status').getByText('Nothing found.').waitFor();
    }));

  it('choose among what was typed, however fast the keys come', () =>
    onCard(async (page, card) => {
      await card.getByRole('link', { name: 'Relate' }).click();
      // The list as it is before anything is typed begins with another claim.
      const first = card.getByRole('option').first();
      await first.waitFor();
      const before = await first.textContent();
      await page.keyboard.type('sixth');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const chosen = card.locator('[data-picker-target="chosen"]');
      await chosen.waitFor();
      expect(await chosen.textContent()).to.include('sixth day');
      expect(before).not.to.include('sixth day');
    }));

  it('are cancelled without the server', () =>
    onCard(async (page, card) => {
      await card.getByRole('link', { name: 'Edit' }).click();
      const cancel = card.getByRole('link', { name: 'Cancel' });
      await cancel.waitFor();
      await page.context().setOffline(true);
      await cancel.click();
      await cancel.waitFor({ state: 'detached' });
      const focused = await card.locator('summary').evaluate((one) => one === document.activeElement);
      expect(focused).to.equal(true);
      await page.context().setOffline(false);
    }));

  it('take their card with them when they are cancelled after the claim was taken back', () =>
    onCard(async (_, card) => {
      await card.getByRole('link', { name: 'Edit' }).click();
      await card.getByLabel('Note').fill('Half a thought');
      const claim = await suite.open.workspace.store.read('winter', 'claim', demo.froze);
      await retractClaim(suite.open.workspace, 'Bình', 'winter', demo.froze, claim?.rev ?? 0);
      await card.getByText('Bình took this claim back. What you type is kept.').waitFor();
      await card.getByRole('link', { name: 'Cancel' }).click();
      await card.waitFor({ state: 'detached' });
    }));
});
