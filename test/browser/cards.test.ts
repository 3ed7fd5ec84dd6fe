import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { openPage, type PageOptions } from '../support/browser.ts';
import { appForEach } from '../support/browser-suite.ts';
import { addDemo, type Demo } from '../support/demo-project.ts';
import { withServer } from '../support/open-app.ts';

const winter = '/projects/winter';

describe('cards in a browser', function () {
  this.timeout(60_000);
  let demo: Demo;
  const suite = appForEach(async (open) => {
    demo = await addDemo(open.app);
  });

  /** Works on a page of the served application; whatever the page complains of fails the test. */
  async function onPage(
    path: string,
    work: (page: Page, address: string) => Promise<void>,
    options: PageOptions = {},
    allowed: RegExp = /^$/,
  ): Promise<void> {
    await withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser, options);
      try {
        await page.goto(address + path);
        await work(page, address);
      } finally {
        await page.close();
      }
      expect(complaints.filter((complaint) => !allowed.test(complaint))).to.deep.equal([]);
    });
  }
  const newest = async () => {
    const { items } = await suite.open.workspace.store.list('winter', { type: 'claim' });
    const claim = items.at(-1);
    if (claim === undefined) throw new Error('no claim');
    return claim;
  };
  const related = async (id: string) =>
    (await suite.open.workspace.store.list('winter', { type: 'relation', link: id })).items;
  const cited = async (id: string) =>
    (await suite.open.workspace.store.list('winter', { type: 'citation', link: id })).items;

  it('are made, edited, related and cited by keyboard alone', () =>
    onPage(`${winter}/sources/harbour`, async (page) => {
      const { keyboard } = page;
      await page.locator('[data-ready]').waitFor();
      await page.locator('#text').focus();
      for (let step = 0; step < 4; step += 1) await keyboard.press('j');
      await keyboard.press('t');
      await page.locator('article.card:not([id*="pending"]) details[open] [data-card-key="e"]').waitFor();
      const claim = await newest();
      expect(claim.target.spans[0]?.exact).to.equal('Forty ships waited outside for nine days.');
      const card = page.locator(`#claim-${claim.id}`);

      await keyboard.press('e');
      await card.locator('form.work').waitFor();
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'kind');
      await keyboard.press('2');
      await card.getByLabel('Tags').focus();
      await keyboard.type('ships');
      await keyboard.press('Control+Enter');
      await card.locator('.chip', { hasText: 'ships' }).waitFor();
      expect((await newest()).kind).to.equal('causal');
      await page.waitForFunction(
        (id) => document.activeElement?.closest('article')?.id === id,
        `claim-${claim.id}`,
      );

      await keyboard.press('r');
      const combobox = card.getByRole('combobox');
      await combobox.waitFor();
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
      await keyboard.type('mild win');
      await card.locator('[role="option"]', { hasText: 'It was a mild winter' }).waitFor();
      await keyboard.press('ArrowDown');
      expect(await combobox.getAttribute('aria-activedescendant')).to.equal(
        await card.locator('[role="option"][aria-selected="true"]').getAttribute('id'),
      );
      await keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'kind');
      await keyboard.press('2');
      await keyboard.press('Control+Enter');
      await card.locator('.link', { hasText: 'contradicts' }).waitFor();
      expect((await related(claim.id))[0]).to.include({ to: demo.mild, kind: 'contradicts' });
      await page.waitForFunction(
        (id) => document.activeElement?.closest('article')?.id === id,
        `claim-${claim.id}`,
      );

      await keyboard.press('c');
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
      await keyboard.type('almanac');
      await card.locator('[role="option"]', { hasText: 'An almanac of ice' }).waitFor();
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await keyboard.press('Control+Enter');
      await card.locator('[data-citation-id]').waitFor();
      expect((await cited(claim.id))[0]).to.include({ reference: demo.almanac, intent: 'citesAsEvidence' });
    }));

  it('are made, edited, related and cited without JavaScript', () =>
    onPage(
      `${winter}/sources/harbour`,
      async (page) => {
        await page.getByRole('link', { name: 'sentence by sentence', exact: true }).click();
        await page.locator('#s-4').getByRole('button', { name: 'Tag as claim' }).click();
        const claim = await newest();
        const card = page.locator(`#claim-${claim.id}`);
        await card.getByRole('link', { name: /^Edit/ }).click();
        await page.getByLabel('causal').check();
        await page.getByLabel('someone quoted or reported').check();
        await page.getByLabel('Name').fill('The harbour master');
        await page.getByRole('button', { name: /^Save/ }).click();
        await card.getByText('said by The harbour master').waitFor();

        await card.getByRole('link', { name: /^Relate/ }).click();
        await page.getByLabel('Rationale').fill('Nine days or seven.');
        await page.getByLabel('The other claim').first().fill('thirty ships');
        await page.getByRole('button', { name: 'Find' }).click();
        expect(await page.getByLabel('Rationale').inputValue()).to.equal('Nine days or seven.');
        await page.getByLabel(/Thirty ships waited for a week/).check();
        await page.getByLabel('contradicts').check();
        await page.getByRole('button', { name: /^Relate/ }).click();
        await card.locator('.link', { hasText: 'Thirty ships waited for a week.' }).waitFor();
        expect((await related(claim.id))[0]).to.include({
          kind: 'contradicts',
          rationale: 'Nine days or seven.',
        });

        await card.getByRole('link', { name: /^Cite/ }).click();
        await page.getByText('Add a new reference').click();
        await page.getByLabel('Title').fill('Ice in the sound');
        await page.getByLabel(/is supported by the reference/).check();
        await page.getByRole('button', { name: /^Cite/ }).click();
        await card.locator('.link', { hasText: 'Ice in the sound' }).waitFor();
        expect((await cited(claim.id))[0]).to.include({ intent: 'obtainsSupportFrom' });

        await card.getByRole('button', { name: /^Retract/ }).click();
        expect(await card.count()).to.equal(0);
        await page.getByRole('button', { name: 'Undo' }).click();
        await page.locator(`#claim-${claim.id}`).waitFor();
        expect(await related(claim.id)).to.have.length(1);
      },
      { scripts: false },
    ));

  it('open in two windows: the later save shows both texts and loses neither', () =>
    onPage(
      `${winter}/claims/${demo.froze}`,
      async (page, address) => {
        const other = await openPage(suite.browser);
        await other.page.goto(`${address}${winter}/claims/${demo.froze}/edit`);
        const card = page.locator(`#claim-${demo.froze}`);
        await card.locator('[data-card-key="e"]').click();
        await card.getByLabel('Note').fill('The port was shut for ten days.');
        await other.page.getByLabel('Note').fill('The port was shut for nine days.');
        await other.page.getByRole('button', { name: /^Save/ }).click();
        await other.page.waitForURL(/claims\/\w+$/);
        await other.page.close();
        await card.getByText('Changed by Test Reader').waitFor();
        expect(await card.getByLabel('Note').inputValue()).to.equal('The port was shut for ten days.');
        await card.getByRole('button', { name: /^Save/ }).click();
        await card.getByRole('heading', { name: 'Changed in the meantime' }).waitFor();
        expect((await card.locator('td[data-side="theirs"]').textContent())?.trim()).to.equal(
          'The port was shut for nine days.',
        );
        expect((await card.locator('td[data-side="mine"]').textContent())?.trim()).to.equal(
          'The port was shut for ten days.',
        );
        await card.getByLabel('Note').fill('The port was shut for nine or ten days.');
        await card.getByRole('button', { name: /^Save/ }).click();
        await card.locator('.card__note', { hasText: 'nine or ten' }).waitFor();
        expect(await card.locator('form.work').count()).to.equal(0);
      },
      {},
      /status of 412/,
    ));

  it('keep a form in the reader that others write around, and show what they did when asked', () =>
    onPage(`${winter}/sources/harbour#claim-${demo.froze}`, async (page, address) => {
      const card = page.locator(`#claim-${demo.froze}`);
      await card.locator('[data-card-key="e"]').click();
      await card.getByLabel('Note').fill('half a thought');
      const fields = new URLSearchParams({ to: demo.mild, kind: 'contradicts' });
      const headers = { 'Crossclaim-Name': encodeURIComponent('林岚') };
      await fetch(`${address}${winter}/claims/${demo.froze}/relate`, {
        method: 'POST',
        body: fields,
        headers,
      });
      await card.getByText('Changed by 林岚').waitFor();
      expect(await card.locator('[data-relation-id]').count()).to.equal(0);
      await card.getByRole('button', { name: 'Show' }).click();
      await card.locator('[data-relation-id]').waitFor({ state: 'attached' });
      expect(await card.getByLabel('Note').inputValue()).to.equal('half a thought');
      await card.getByRole('button', { name: /^Save/ }).click();
      await card.locator('.card__note', { hasText: 'half a thought' }).waitFor();
    }));

  it('are not retracted when they were changed unseen, but when that has been seen', () =>
    onPage(
      `${winter}/claims/${demo.froze}`,
      async (page) => {
        const card = page.locator(`#claim-${demo.froze}`);
        await card
          .locator('.card__actions input[name="rev"]')
          .evaluate((field) => field.setAttribute('value', '1'));
        await card.getByRole('button', { name: /^Retract/ }).click();
        await page.getByRole('heading', { name: 'Changed in the meantime' }).waitFor();
        await page.getByRole('button', { name: 'Retract it as it is now' }).click();
        await page.getByRole('button', { name: 'Undo' }).waitFor();
        expect(await suite.open.workspace.store.read('winter', 'claim', demo.froze)).to.equal(undefined);
      },
      {},
      /status of 412/,
    ));

  it('follow what others do, in the reader', () =>
    onPage(`${winter}/sources/harbour`, async (page, address) => {
      await page.locator('[data-ready]').waitFor();
      const fields = new URLSearchParams({ source: 'harbour', version: '1', sentence: '6' });
      const headers = { 'Crossclaim-Name': encodeURIComponent('林岚') };
      await fetch(`${address}${winter}/claims`, { method: 'POST', body: fields, headers });
      const claim = await newest();
      await page.locator(`#claim-${claim.id}`).waitFor({ state: 'attached' });
      const retract = `${address}${winter}/claims/${claim.id}/retract`;
      await fetch(retract, {
        method: 'POST',
        body: new URLSearchParams({ rev: String(claim.rev) }),
        headers,
      });
      await page.locator(`#claim-${claim.id}`).waitFor({ state: 'detached' });
    }));

  it('keep what is typed when another form is asked for, or Escape is pressed once', () =>
    onPage(`${winter}/claims/${demo.froze}`, async (page) => {
      const card = page.locator(`#claim-${demo.froze}`);
      await card.locator('[data-card-key="e"]').click();
      await card.getByLabel('Note').fill('half a thought');
      await card.locator('summary').focus();
      await page.keyboard.press('r');
      expect(await card.getByLabel('Note').inputValue()).to.equal('half a thought');
      await card.getByLabel('Note').focus();
      await page.keyboard.press('Escape');
      expect(await card.getByLabel('Note').inputValue()).to.equal('half a thought');
      await page.keyboard.press('Escape');
      await card.locator('form.work').waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.localName === 'summary');
    }));

  it('say when the server cannot be reached, with the form as it was', () =>
    onPage(
      `${winter}/claims/${demo.froze}`,
      async (page) => {
        const card = page.locator(`#claim-${demo.froze}`);
        await card.locator('[data-card-key="e"]').click();
        await card.getByLabel('Note').fill('not lost');
        await page.route('**/edit', (route) => route.abort());
        await card.getByRole('button', { name: /^Save/ }).click();
        await card.getByText('The server cannot be reached').waitFor();
        expect(await card.getByLabel('Note').inputValue()).to.equal('not lost');
        await page.unroute('**/edit');
        await card.getByRole('button', { name: /^Save/ }).click();
        await card.locator('.card__note', { hasText: 'not lost' }).waitFor();
      },
      {},
      /ERR_FAILED|Failed to fetch/,
    ));
});
