import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { comparing, pairIndex } from '../../server/services/suggest/pair-index.ts';
import { openPage } from '../support/browser.ts';
import { appForEach } from '../support/browser-suite.ts';
import { inPageScript } from '../support/in-page.ts';
import { expectNoBarriers, looks } from '../support/no-barriers.ts';
import { withServer } from '../support/open-app.ts';
import { addTold, switchSuggestions, tag } from '../support/told-project.ts';

const wreck = '/projects/wreck';
const twenty = 'The French governor demanded 20 percent of the value of the cargo.';
const focused = '.suggestion:focus';

describe('suggestions in a browser', function () {
  this.timeout(120_000);
  const suite = appForEach(async (open) => {
    await addTold(open.workspace, 'Test Reader');
    await pairIndex(open.workspace, 'wreck');
    await comparing(open.workspace, 'wreck');
  });

  const countOf = async (type: 'claim' | 'relation' | 'dismissal') =>
    (await suite.open.workspace.store.list('wreck', { type })).items.length;
  const idOf = (page: Page) => page.locator(focused).getAttribute('id');

  it('find what differs, relate it and dismiss the next by keys alone, and take it back', () =>
    withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser);
      await page.goto(`${address}${wreck}/suggestions?differs=number`);
      await page.locator('.keys-hint:visible').waitFor();
      await page.keyboard.press('2');
      const first = await idOf(page);
      expect(await countOf('relation'), 'the first key only leads there').to.equal(0);
      await page.keyboard.press('2');
      await page.locator(`#${first}`).waitFor({ state: 'detached' });
      await page.getByText('Related: the first contradicts the second.').first().waitFor();
      const second = await idOf(page);
      expect(second).not.to.equal(first);
      await page.keyboard.press('x');
      await page.locator(`#${second}`).waitFor({ state: 'detached' });
      await page.getByText('Dismissed.').first().waitFor();
      expect([await countOf('relation'), await countOf('dismissal')]).to.deep.equal([1, 1]);
      await page.locator(focused).waitFor();
      await page.keyboard.press('u');
      await page.locator(`#${second}`).waitFor();
      expect([await countOf('relation'), await countOf('dismissal')]).to.deep.equal([1, 0]);
      await page.close();
      expect(complaints).to.deep.equal([]);
    }));

  it('stand in a claim’s card: from the claim to a contradiction in two keys, the card shows it and one Undo takes it back', () =>
    withServer(suite.open.app, async (address) => {
      const claim = await tag(suite.open.workspace, 'en-a', twenty);
      const { page, complaints } = await openPage(suite.browser);
      await page.goto(`${address}${wreck}/sources/en-a#claim-${claim.id}`);
      await page.locator(`#claim-${claim.id} details[open]`).waitFor();
      await page.locator('.reader[data-ready]').waitFor();
      await page.keyboard.press('g');
      await page.locator(focused).waitFor();
      const first = await idOf(page);
      const place = () => page.evaluate(() => window.scrollY);
      const before = await place();
      await page.keyboard.press('2');
      await page.locator(`#claim-${claim.id} [data-relation-id]`).waitFor({ state: 'attached' });
      await page.locator(`${focused}:not(#${first})`).waitFor();
      expect(Math.abs((await place()) - before), 'the text stays where it is').to.be.below(40);
      expect([await countOf('relation'), await countOf('claim')]).to.deep.equal([1, 2]);
      await page.keyboard.press('u');
      await page.getByText('Taken back.').waitFor();
      expect([await countOf('relation'), await countOf('claim')]).to.deep.equal([0, 1]);
      await page.close();
      expect(complaints).to.deep.equal([]);
    }));

  it('close with Escape, back to the card', () =>
    withServer(suite.open.app, async (address) => {
      const claim = await tag(suite.open.workspace, 'en-a', twenty);
      const { page } = await openPage(suite.browser);
      await page.goto(`${address}${wreck}/sources/en-a#claim-${claim.id}`);
      await page.locator('.reader[data-ready]').waitFor();
      await page.keyboard.press('g');
      await page.locator(focused).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.card__work .suggestion').first().waitFor({ state: 'detached' });
      await page.locator(`#claim-${claim.id} summary:focus`).waitFor();
      await page.close();
    }));

  it('mark probable claims in the text only when asked, and tag them from their list by key', () =>
    withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser);
      await page.addInitScript(await inPageScript('reader-probe'));
      await page.goto(`${address}${wreck}/sources/en-a`);
      await page.locator('.reader[data-ready]').waitFor();
      const marked = () =>
        page.evaluate<string[]>("CSS.highlights.has('probable') ? probe.highlighted('probable') : []");
      expect(await marked()).to.deep.equal([]);
      await page.keyboard.press('m');
      await page.waitForFunction(() => CSS.highlights.has('probable'));
      expect(await marked()).to.include(twenty);
      await page.keyboard.press('m');
      expect(await marked()).to.deep.equal([]);
      await page.getByRole('link', { name: 'Probable claims' }).click();
      await page.locator('.keys-hint:visible').waitFor();
      await page.keyboard.press('j');
      const first = await idOf(page);
      await page.keyboard.press('t');
      await page.locator(`#${first}`).waitFor({ state: 'detached' });
      expect(await countOf('claim')).to.equal(1);
      await page.close();
      expect(complaints).to.deep.equal([]);
    }));

  it('open both texts with the two sentences chosen, so that one key relates them', () =>
    withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser);
      await page.goto(`${address}${wreck}/suggestions?differs=number`);
      await page.locator('.keys-hint:visible').waitFor();
      await page.keyboard.press('j');
      const said = await page.locator(`${focused} blockquote`).allTextContents();
      await page.keyboard.press('b');
      await page.locator('.side[data-ready]').waitFor();
      await page.keyboard.press('2');
      await page.locator('.side__gutter .line').first().waitFor({ state: 'attached' });
      const { items } = await suite.open.workspace.store.list('wreck', { type: 'claim' });
      expect(items.map(({ target }) => target.spans[0]?.exact)).to.have.members(said);
      await page.close();
      expect(complaints).to.deep.equal([]);
    }));

  it('work without JavaScript', () =>
    withServer(suite.open.app, async (address) => {
      const { page } = await openPage(suite.browser, { scripts: false });
      await page.goto(`${address}${wreck}/suggestions`);
      await page.locator('.suggestion').first().getByRole('button', { name: 'contradicts' }).click();
      await page.getByText('Related: the first contradicts the second.').waitFor();
      expect(await countOf('relation')).to.equal(1);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.locator('.suggestion').first().waitFor();
      expect(await countOf('relation')).to.equal(0);
      await page.close();
    }));

  for (const { width, dark, named } of looks)
    it(`have no fault that axe finds and fit, ${named}`, () =>
      withServer(suite.open.app, async (address) => {
        const claim = await tag(suite.open.workspace, 'en-a', twenty);
        const { page, complaints } = await openPage(suite.browser, { width, dark });
        const paths = [
          'suggestions',
          'suggestions?differs=date&framing=none',
          'sources/en-a/suggestions',
          `claims/${claim.id}/suggestions`,
        ];
        await expectNoBarriers(page, `${address}${wreck}/`, paths);
        await switchSuggestions(suite.open.workspace, false);
        await expectNoBarriers(page, `${address}${wreck}/`, ['suggestions']);
        await page.close();
        expect(complaints).to.deep.equal([]);
      }));
});
