import { expect } from 'chai';
import type { Page } from 'playwright-core';
import request from 'supertest';
import { openPage, type PageOptions } from '../support/browser.ts';
import { appForEach } from '../support/browser-suite.ts';
import { findViolations } from '../support/find-violations.ts';
import { addMatrixDemo, addTo, type MatrixDemo } from '../support/matrix-project.ts';
import { withServer } from '../support/open-app.ts';

const path = '/projects/winter/matrix';

describe('the matrix in a browser', function () {
  this.timeout(120_000);
  let demo: MatrixDemo;
  const suite = appForEach(async (open) => {
    demo = await addMatrixDemo(open.app);
  });

  /** Opens the matrix, does the work, and expects no complaint. */
  const play = (
    work: (page: Page, address: string) => Promise<void>,
    options: PageOptions = {},
    query = '',
  ) =>
    withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser, options);
      await page.goto(`${address}${path}${query}`);
      if (options.scripts !== false) await page.locator('table[role="grid"]').waitFor();
      await work(page, address);
      await page.context().close();
      expect(complaints).to.deep.equal([]);
    });
  const cellOf = (page: Page, statement: string, column: number) =>
    page.locator(`#row-${statement} td:nth-child(${column + 1}) a`);
  const records = async (plural: string) =>
    (await request(suite.open.app).get(`${demo.base}/${plural}`)).body.items;
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());

  it('confirms silence in two keys, and takes it back with a third', () =>
    play(async (page) => {
      await cellOf(page, demo.frozen, 2).focus();
      await page.keyboard.press('s');
      await page.keyboard.press('Enter');
      await page.locator(`#row-${demo.frozen} td`, { hasText: 'silent' }).waitFor();
      expect(await records('silences')).to.have.length(1);
      await page.locator('dialog').waitFor({ state: 'hidden' });
      expect(await focused(page)).to.equal('∅ silentTest Reader');
      await page.locator('[data-notice]').waitFor();
      await page.keyboard.press('u');
      await page.getByText('Taken back.').waitFor();
      expect(await records('silences')).to.deep.equal([]);
      expect(await cellOf(page, demo.frozen, 2).textContent()).to.contain('not checked');
    }));

  it('gives a stance in two keys: one opens the cell with a claim chosen, the other says what it does', () =>
    play(async (page) => {
      await cellOf(page, demo.frozen, 2).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('d');
      await page.locator(`#row-${demo.frozen} td`, { hasText: 'denies' }).waitFor();
      expect((await records('stances'))[1]).to.include({ claim: demo.mild, kind: 'denies' });
      await page.locator('dialog').waitFor({ state: 'hidden' });
      expect(await focused(page)).to.contain('denies');
      expect(await page.locator(`#row-${demo.frozen} .matrix__facts`).textContent()).to.contain('≠');
    }));

  it('answers a question in two keys, by the number of the answer', () =>
    play(async (page) => {
      await cellOf(page, demo.ships, 2).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('2');
      await page.locator(`#row-${demo.ships} td`, { hasText: 'thirty' }).waitFor();
      expect((await records('stances'))[1]).to.include({ kind: 'affirms', answer: 'a2' });
    }));

  it('denies one answer of a question in two keys, by its number with Shift', () =>
    play(async (page) => {
      await cellOf(page, demo.ships, 2).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Digit2');
      await page.locator(`#row-${demo.ships} td`, { hasText: 'denies' }).waitFor();
      expect((await records('stances'))[1]).to.include({ kind: 'denies', answer: 'a2' });
    }));

  it('says which claim is chosen before it is given a stance, and gives none by Enter', () =>
    play(async (page) => {
      await cellOf(page, demo.frozen, 2).click();
      const chosen = page.locator('.cell__candidate:has(:checked)');
      await chosen.waitFor();
      expect(await chosen.textContent()).to.contain('It was a mild winter');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).to.equal('claim');
      await page.keyboard.press('Enter');
      await page.getByText('Now say what the claim does').waitFor();
      expect(await records('stances')).to.have.length(1);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog').isVisible()).to.equal(false);
      expect(await focused(page)).to.equal('· not checked');
    }));

  it('says why a source cannot be silent', () =>
    play(async (page) => {
      await cellOf(page, demo.frozen, 1).focus();
      await page.keyboard.press('s');
      await page.getByText('not silent: a claim of it speaks').waitFor();
    }));

  it('is gone through with the keys of a grid, one cell of which can be tabbed to', () =>
    play(async (page) => {
      await cellOf(page, demo.frozen, 1).focus();
      const steps = [
        ['ArrowRight', '· not checked'],
        ['ArrowDown', '· not checked'],
        ['Home', 'How many ships waited?'],
        ['ArrowUp', 'The harbour froze.'],
        ['ArrowUp', 'Statement'],
        ['End', 'The mayor'],
        ['Control+End', '· not checked'],
        ['ArrowRight', '· not checked'],
        ['Control+Home', 'Statement'],
        ['PageDown', 'How many ships waited?'],
        ['PageUp', 'Statement'],
        ['ArrowRight', 'The harbour'],
        ['ArrowDown', '✓ affirms · 1 claimTest Reader'],
      ] as const;
      for (const [key, text] of steps) {
        await page.keyboard.press(key);
        expect(await focused(page), key).to.equal(text);
      }
      expect(await page.locator('table [tabindex="0"]').count()).to.equal(1);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('table') === null)).to.equal(true);
      await page.keyboard.press('Shift+Tab');
      expect(await focused(page)).to.equal('✓ affirms · 1 claimTest Reader');
    }));

  it('shows what another window says without moving anything, and that it is new', () =>
    play(async (page) => {
      await cellOf(page, demo.ships, 1).focus();
      const before = await page.locator(`#row-${demo.ships}`).boundingBox();
      const claim = { statement: demo.ships, claim: demo.bread, kind: 'mentions' };
      await addTo(suite.open.app, `${demo.base}/stances`, claim, '林岚');
      await page.locator('td[data-changed="林岚"]', { hasText: 'mentions' }).waitFor();
      expect((await page.locator(`#row-${demo.ships}`).boundingBox())?.y).to.equal(before?.y);
      expect(await focused(page)).to.contain('mentions');
      await page.locator('#announcer', { hasText: '林岚 changed a cell.' }).waitFor({ state: 'attached' });
    }));

  it('offers to show a statement that came meanwhile', () =>
    play(async (page) => {
      await addTo(suite.open.app, `${demo.base}/statements`, { text: 'Bread was short.' });
      await page.getByText('A statement was added.').waitFor();
      expect(await page.locator('tbody tr[id]').count()).to.equal(2);
      await page.getByRole('button', { name: 'Show', exact: true }).last().click();
      await page.getByText('Bread was short.').waitFor();
    }));

  it('keeps the heads in sight while it is scrolled', () =>
    play(
      async (page) => {
        const [corner, head] = ['thead .matrix__corner', 'tbody [scope="row"]'];
        const place = (selector: string) => page.locator(selector).first().boundingBox();
        const [first, row] = [await place(corner), await place(head)];
        await page.locator('.matrix__scroll').evaluate((element) => element.scrollTo(200, 60));
        expect((await place(corner))?.y).to.equal(first?.y);
        expect((await place(corner))?.x).to.equal(first?.x);
        expect((await place(head))?.x).to.equal(row?.x);
      },
      { width: 800, height: 420 },
      '?columns=both',
    ));

  it('shows one column on a narrow screen when it is chosen', () =>
    play(
      async (page) => {
        await page.locator('.matrix__chooser select').selectOption('2');
        expect(await cellOf(page, demo.frozen, 1).isVisible()).to.equal(false);
        expect(await cellOf(page, demo.frozen, 2).isVisible()).to.equal(true);
        await cellOf(page, demo.frozen, 2).click();
        await page.locator('dialog').waitFor();
        expect((await page.locator('dialog').boundingBox())?.width).to.be.at.most(390);
      },
      { width: 390, height: 844, touch: true },
    ));

  for (const dark of [false, true])
    it(`has no fault that axe finds with a cell open, ${dark ? 'dark' : 'light'}`, () =>
      play(
        async (page) => {
          await cellOf(page, demo.frozen, 1).click();
          await page.locator('dialog').waitFor();
          expect(await findViolations(page)).to.deep.equal([]);
        },
        { dark },
      ));

  it('strikes out a row whose statement is taken back, and leaves it where it is', () =>
    play(async (page) => {
      const statement = `${demo.base}/statements/${demo.ships}`;
      const { headers } = await request(suite.open.app).get(statement);
      await request(suite.open.app).delete(statement).set('If-Match', String(headers.etag)).expect(200);
      await page.locator(`#row-${demo.ships}.is-gone`).waitFor();
      expect(await page.locator('tbody tr[id]').count()).to.equal(2);
    }));

  it('leaves keys that type a character alone when they are switched off', () =>
    play(async (page) => {
      await page.evaluate(() => localStorage.setItem('crossclaim-keys', 'off'));
      await cellOf(page, demo.frozen, 2).focus();
      await page.keyboard.press('s');
      expect(await page.locator('dialog').isVisible()).to.equal(false);
      await page.keyboard.press('Enter');
      await page.locator('dialog').waitFor();
      await page.keyboard.press('d');
      expect(await records('stances')).to.have.length(1);
    }));

  for (const width of [1280, 390])
    it(`has cells with pages of their own that axe finds no fault in, ${width} wide`, () =>
      play(
        async (page, address) => {
          await page.goto(`${address}${path}/${demo.ships}/source%3Aharbour`);
          expect(await findViolations(page)).to.deep.equal([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(width);
        },
        { width },
      ));

  it('is a table of links and forms without JavaScript', () =>
    play(
      async (page, address) => {
        await cellOf(page, demo.frozen, 2).click();
        await page.getByRole('button', { name: /Confirm silence/ }).click();
        expect(page.url()).to.equal(`${address}${path}#row-${demo.frozen}`);
        expect(await cellOf(page, demo.frozen, 2).textContent()).to.contain('silent');
        expect(await page.locator('.notice').textContent()).to.contain('Silence confirmed');
      },
      { scripts: false },
    ));

  it('prints every row with the heads on top of each page', () =>
    play(async (page) => {
      await page.emulateMedia({ media: 'print' });
      const display = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).display);
      expect(await display('.matrix__table')).to.equal('table');
      expect(await display('.matrix__table thead')).to.equal('table-header-group');
      expect(await display('.matrix__topic')).to.equal('table-row');
      expect(await page.locator('.matrix__hint').isVisible()).to.equal(false);
    }));

  it('prints forty columns as signs under heads that read from below, with room for the statements', async () => {
    for (let at = 1; at <= 38; at++) {
      const body = { id: `more-${at}`, title: `Account ${at} of the frozen harbour`, body: 'It froze.' };
      await addTo(suite.open.app, `${demo.base}/sources`, body);
    }
    await play(
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const boxOf = async (selector: string) => {
          const box = await page.locator(selector).first().boundingBox();
          return box ?? { x: 0, y: 0, width: 0, height: 0 };
        };
        expect((await boxOf('.matrix__table tbody th')).width).to.be.above(200);
        expect((await boxOf('.matrix__table')).width).to.be.at.most(1047);
        const cell = await boxOf(`#row-${demo.frozen} td a`);
        expect(cell.height).to.be.within(10, 40);
        expect((await boxOf(`#row-${demo.frozen} td a b`)).height).to.be.above(10);
        // Chromium sets heads anew on each page when they take no more than a quarter of it.
        expect((await boxOf('.matrix__table thead')).height).to.be.at.most(700 / 4);
        const title = await boxOf('.matrix__table thead a');
        expect(title.height).to.be.above(4 * title.width);
      },
      // What A4 on its side leaves between its margins.
      { width: 1047, height: 700 },
    );
  });
});
