import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { requireRecord } from '../../server/services/records.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { addChangedText, type ChangedText } from '../support/changed-text.ts';
import { expectNoBarriers, looks } from '../support/no-barriers.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';

const queue = '/projects/winter/review';

describe('the review queue in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let open: OpenApp;
  let made: ChangedText;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    open = await openApp();
    made = await addChangedText(open.workspace);
  });
  afterEach(() => open.close());

  const target = async (id: string) => (await requireRecord(open.workspace, 'winter', 'claim', id)).target;
  const left = (page: Page, words: string) => page.getByText(words, { exact: true }).first().waitFor();

  it('is worked through by keyboard alone, and taken back', () =>
    withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(address + queue);
      await page.locator('#review-focus:focus').waitFor();
      await page.keyboard.press('n');
      await page.getByRole('heading', { name: 'Lost' }).waitFor();
      await page.keyboard.press('p');
      await page.getByRole('heading', { name: 'To check:' }).waitFor();

      await page.keyboard.press('a');
      await left(page, '1 left');
      expect((await target(made.ships)).state).to.equal('sure');
      await page.locator('#announcer', { hasText: 'Accepted: the claim stands there. 1 left' }).waitFor();

      await page.keyboard.press('u');
      await left(page, '2 left');
      expect((await target(made.ships)).state).to.equal('check');
      await page.getByRole('heading', { name: 'To check:' }).waitFor();
      await page.keyboard.press('a');
      await left(page, '1 left');

      await page.keyboard.press('s');
      await page.locator('input[name="sentence"]:focus:checked').waitFor();
      const chosen = page.locator('.queue__from:has(:checked)');
      while (!(await chosen.textContent())?.includes('The mayor')) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await left(page, 'Every claim stands on its sentence.');
      expect((await target(made.bread)).spans[0]?.exact).to.equal('The mayor called it a mild winter.');

      await page.keyboard.press('u');
      await left(page, '1 left');
      await page.keyboard.press('l');
      await left(page, 'Nothing is left to check. 1 claim was left lost.');
      expect(await target(made.bread)).to.include({ state: 'lost', leftLost: true });
      expect(complaints).to.deep.equal([]);
      await page.close();
    }));

  it('takes in several sentences with Shift, by keys and by clicks', () =>
    withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${address}${queue}?claim=${made.bread}`);
      await page.keyboard.press('s');
      const lines = page.locator('.queue__from');
      await lines.filter({ hasText: 'Nobody was hurt.' }).click();
      await page.keyboard.press('Shift+ArrowDown');
      await page.getByText('2 sentences of this list').waitFor();
      await page.keyboard.press('Shift+ArrowDown');
      await page.getByText('3 sentences of this list').waitFor();
      await lines.filter({ hasText: 'Snow fell' }).click({ modifiers: ['Shift'] });
      await page.getByText('2 sentences of this list').waitFor();
      expect(await page.locator('.queue__sentence[data-within]').count()).to.equal(2);
      await lines.filter({ hasText: '50 ships' }).click();
      expect(await page.locator('.queue__sentence[data-within]').count()).to.equal(0);
      await lines.filter({ hasText: 'Nobody was hurt.' }).click({ modifiers: ['Shift'] });
      await page.keyboard.press('Enter');
      await left(page, '1 left');
      const quote = async () => (await target(made.bread)).spans[0]?.exact;
      expect(await quote()).to.equal('50 ships waited outside for nine days. Nobody was hurt.');
      await page.keyboard.press('u');
      await left(page, '2 left');
      expect((await target(made.bread)).state).to.equal('lost');
      expect(complaints).to.deep.equal([]);
      await page.close();
    }));

  it('is counted live in a reader that is open while another window decides', () =>
    withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${address}/projects/winter/sources/harbour`);
      await page.locator('.reader[data-ready]').waitFor();
      const margin = page.locator('.margin__check');
      const nav = page.locator('.band__nav [data-waiting]');
      expect([await margin.innerText(), await nav.innerText()]).to.deep.equal([
        '? 2 claims to check',
        'To check 2',
      ]);
      const other = await openPage(browser);
      await other.page.goto(address + queue);
      await other.page.keyboard.press('a');
      await left(other.page, '1 left');
      await page.getByText('1 claim to check').waitFor();
      await nav.getByText('1', { exact: true }).waitFor();
      await other.page.keyboard.press('l');
      await margin.waitFor({ state: 'hidden' });
      await nav.waitFor({ state: 'hidden' });
      await other.page.keyboard.press('u');
      await page.getByText('1 claim to check').waitFor();
      expect([...complaints, ...other.complaints]).to.deep.equal([]);
      await other.page.close();
      await page.close();
    }));

  it('takes letters that are typed in its search field for words', () =>
    withServer(open.app, async (address) => {
      const { page } = await openPage(browser);
      await page.goto(address + queue);
      await page.keyboard.press('s');
      await page.getByLabel('Words of the sentence').pressSequentially('snow all');
      await page.keyboard.press('Enter');
      await page.getByText('No sentence has all of these words.').waitFor();
      expect((await target(made.ships)).state).to.equal('check');
      await page.close();
    }));

  it('is worked through without JavaScript', () =>
    withServer(open.app, async (address) => {
      const { page } = await openPage(browser, { scripts: false });
      await page.goto(address + queue);
      await page.getByRole('button', { name: 'Accept' }).click();
      await left(page, '1 left');
      await page.getByRole('button', { name: 'Undo' }).click();
      await left(page, '2 left');
      await page.getByRole('link', { name: 'Next' }).click();
      await page.getByText('Place it at a sentence').click();
      await page.getByLabel('Words of the sentence').fill('snow');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByLabel('Snow fell on the roofs of the town.').check();
      await page.getByRole('button', { name: 'Place it here' }).click();
      await left(page, '1 left');
      expect((await target(made.bread)).spans[0]?.exact).to.equal('Snow fell on the roofs of the town.');
      await page.getByRole('button', { name: 'Leave it lost' }).click();
      await left(page, 'Nothing is left to check. 1 claim was left lost.');
      await page.close();
    }));

  for (const { width, dark, named } of looks) {
    it(`has no fault that axe finds and fits, ${named}`, () =>
      withServer(open.app, async (address) => {
        const { page, complaints } = await openPage(browser, { width, dark });
        const own = '/projects/winter/sources/harbour/review';
        const paths = [queue, `${queue}?claim=${made.bread}&q=the`, `${own}?claim=${made.bread}`];
        await expectNoBarriers(page, address, paths);
        await page.close();
        expect(complaints).to.deep.equal([]);
      }));
  }
});
