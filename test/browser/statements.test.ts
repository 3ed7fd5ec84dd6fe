import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { type StatementInput, statementInputSchema } from '../../server/core/statement.ts';
import { setStance } from '../../server/services/stances.ts';
import { addStatement } from '../../server/services/statements.ts';
import { openPage, type PageOptions } from '../support/browser.ts';
import { appForEach } from '../support/browser-suite.ts';
import { addDemo, type Demo } from '../support/demo-project.ts';
import { findViolations } from '../support/find-violations.ts';
import { withServer } from '../support/open-app.ts';

const winter = '/projects/winter';

describe('statements in a browser', function () {
  this.timeout(60_000);
  let demo: Demo;
  const suite = appForEach(
    async (open) => {
      demo = await addDemo(open.app);
    },
    { person: 'Ida' },
  );

  /** Works on a page of the served application; whatever the page complains of fails the test. */
  async function onPage(path: string, work: (page: Page) => Promise<void>, options: PageOptions = {}) {
    await withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser, options);
      try {
        await page.goto(address + path);
        await work(page);
      } finally {
        await page.close();
      }
      // A form that is shown again comes with this status, which a browser takes down as an error.
      expect(complaints.filter((complaint) => !/status of 422/.test(complaint))).to.deep.equal([]);
    });
  }
  const add = (typed: Partial<StatementInput>) =>
    addStatement(suite.open.workspace, 'Ida', 'winter', statementInputSchema.parse(typed));
  const stances = async () => (await suite.open.workspace.store.list('winter', { type: 'stance' })).items;
  const statements = async () =>
    (await suite.open.workspace.store.list('winter', { type: 'statement' })).items;
  const affirm = (statement: string, claim: string, answer?: string) => {
    const input = {
      statement,
      claim,
      kind: 'affirms' as const,
      answer,
      rationale: '',
      certainty: 'certain' as const,
    };
    return setStance(suite.open.workspace, 'Ida', 'winter', input);
  };

  /** Opens the reader at the claim, with its card open. */
  async function atClaim(page: Page, id: string): Promise<void> {
    await page.locator('[data-ready]').waitFor();
    await page.locator(`#claim-${id} details[open]`).waitFor();
    await page.locator('#text').focus();
  }

  it('get a stance of the open claim in two keys, on the statement that was used last', async () => {
    const frost = await add({ text: 'The harbour froze.' });
    await affirm(frost.id, demo.froze);
    await onPage(`${winter}/sources/mayor#claim-${demo.mild}`, async (page) => {
      await atClaim(page, demo.mild);
      const card = page.locator(`#claim-${demo.mild}`);
      const keys = ['s', 'd'];
      await page.keyboard.press(keys[0] ?? '');
      await card.locator('.picker__chosen', { hasText: 'The harbour froze.' }).waitFor();
      await card.getByText('The statement that you used last').waitFor();
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'kind');
      expect(await findViolations(page)).to.deep.equal([]);
      await page.keyboard.press(keys[1] ?? '');
      await card.locator('[data-stance-id]', { hasText: 'denies' }).waitFor();
      expect((await stances()).at(-1)).to.include({ statement: frost.id, claim: demo.mild, kind: 'denies' });
      expect(keys).to.have.lengthOf(2);
      await page.locator('[data-notice]', { hasText: 'This claim denies: “The harbour froze.”' }).waitFor();
      await page.locator('[data-notice-undo]').click();
      await card.locator('[data-stance-id]').waitFor({ state: 'detached' });
      expect(await stances()).to.have.lengthOf(1);
    });
  });

  it('are found by typing in the card, question and answer in one choice', async () => {
    const answers = [{ text: 'forty' }, { text: 'thirty' }];
    const ships = await add({ text: 'How many ships waited?', form: 'question', answers });
    await onPage(`${winter}/sources/harbour#claim-${demo.bread}`, async (page) => {
      await atClaim(page, demo.bread);
      const card = page.locator(`#claim-${demo.bread}`);
      await page.keyboard.press('s');
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
      await page.keyboard.type('thirty');
      await card.locator('[role="option"]', { hasText: '“thirty”' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'kind');
      await page.keyboard.press('a');
      await card.locator('[data-stance-id]', { hasText: 'affirms thirty' }).waitFor();
      expect((await stances())[0]).to.include({ statement: ships.id, answer: 'a2', kind: 'affirms' });
    });
  });

  it('are made of a claim in the words typed, without leaving the text', () =>
    onPage(`${winter}/sources/harbour#claim-${demo.bread}`, async (page) => {
      await atClaim(page, demo.bread);
      const card = page.locator(`#claim-${demo.bread}`);
      await page.keyboard.press('s');
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
      await page.keyboard.type('Bread was never short.');
      await card.locator('[role="option"]', { hasText: 'becomes a new statement' }).waitFor();
      await card.locator('[role="option"]', { hasText: 'Bread was never short.' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'kind');
      await page.keyboard.press('d');
      await card.locator('[data-stance-id]', { hasText: 'Bread was never short.' }).waitFor();
      expect(await statements()).to.have.lengthOf(1);
      expect((await stances())[0]).to.include({ kind: 'denies' });
    }));

  it('move by Alt and an arrow, and the button keeps the focus', async () => {
    for (const text of ['First.', 'Second.', 'Third.']) await add({ text });
    await onPage(`${winter}/statements`, async (page) => {
      const texts = () => page.locator('.statement-line__text').allInnerTexts();
      await page.getByRole('link', { name: 'Third.' }).focus();
      await page.keyboard.press('Alt+ArrowUp');
      await page.locator('[data-notice]', { hasText: 'Moved.' }).waitFor();
      expect(await texts()).to.deep.equal(['First.', 'Third.', 'Second.']);
      await page.locator('button:focus', { hasText: '↑Move up: Third.' }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () => document.querySelector('.statement-line__text')?.textContent === 'Third.',
      );
      await page.locator('[data-notice-undo]').click();
      await page.waitForFunction(
        () => document.querySelector('.statement-line__text')?.textContent === 'First.',
      );
      expect(await texts()).to.deep.equal(['First.', 'Third.', 'Second.']);
    });
  });

  it('move by dragging, within their topic', async () => {
    for (const text of ['First.', 'Second.', 'Third.']) await add({ text, topic: 'Ice' });
    await add({ text: 'Other.', topic: 'Bread' });
    // High enough for all lines: scrolling between press and drag would take hold of another one.
    const window = { height: 1400 };
    await onPage(
      `${winter}/statements`,
      async (page) => {
        const line = (text: string) => page.locator('.statement-line', { hasText: text });
        await line('First.').locator('[draggable="true"]').waitFor();
        await line('First.')
          .locator('[draggable="true"]')
          .dragTo(line('Third.'), { targetPosition: { x: 40, y: 50 } });
        await page.locator('[data-notice]', { hasText: 'Moved.' }).waitFor();
        const texts = await page.locator('.statement-line__text').allInnerTexts();
        expect(texts).to.deep.equal(['Second.', 'Third.', 'First.', 'Other.']);
        await line('First.').locator('[draggable="true"]').dragTo(line('Other.'));
        expect(await page.locator('.statement-line__text').allInnerTexts()).to.deep.equal(texts);
      },
      window,
    );
  });

  it('are made, attached to, judged and undone without JavaScript', () =>
    onPage(
      `${winter}/statements`,
      async (page) => {
        const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
        await page.getByLabel('Statement or question').fill('How many ships waited?');
        await press('Add');
        await page.getByLabel('Answers of a question').fill('forty\nthirty');
        await press('Add it');
        await page.getByRole('heading', { level: 1, name: 'How many ships waited?' }).waitFor();

        await page.getByRole('link', { name: 'Attach a claim' }).first().click();
        await page.getByLabel('The claim').first().fill('bread ran');
        await press('Find');
        await page.getByLabel(/The bread ran out/).check();
        await page.getByLabel('affirms').check();
        await page.getByLabel('forty', { exact: true }).check();
        await press(/^Attach/);
        await page.locator('.stance-group__head', { hasText: 'affirms forty' }).waitFor();
        await press(/^Confirm silence/);
        await page.getByText(/confirmed by Ida/).waitFor();

        await page.getByRole('link', { name: 'Give a verdict' }).click();
        await page.getByLabel('Rating').selectOption('mixed');
        await page.getByLabel(/The bread ran out/).check();
        await press('Save the verdict');
        await page.locator('.statement-verdict .verdict-badge', { hasText: 'Mixed' }).waitFor();
        await press('Undo');
        await page.getByText('None yet.').waitFor();
        expect(await statements()).to.have.lengthOf(1);
      },
      { scripts: false },
    ));
});
