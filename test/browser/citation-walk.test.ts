import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { setFullText } from '../../server/services/full-texts.ts';
import { requireRecord } from '../../server/services/records.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { CitedProject } from '../support/cited-project.ts';
import { expectNoBarriers, looks } from '../support/no-barriers.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';

const list = '/projects/winter/citations';

describe('the walk through citations in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let open: OpenApp;
  let made: CitedProject;
  /** Five citations in the order of the paper. */
  let five: readonly string[];
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    open = await openApp({ person: 'Ida' });
    made = new CitedProject(open.workspace);
    await made.begin();
    const join = async (title: string, source: string) => {
      const { id, rev } = await made.reference(title);
      return (await setFullText(open.workspace, 'Ida', 'winter', id, rev, source)).id;
    };
    const [almanac, gazette] = [
      await join('An almanac of ice', 'almanac'),
      await join('冰季公报', 'gazette'),
    ];
    const diary = (await made.reference('A pilot’s diary')).id;
    const cite = async (words: string, reference: string, more: object = {}) =>
      (await made.cite((await made.claim(words)).id, reference, more)).id;
    const passage = (exact: string) => ({ passage: { source: 'almanac', spans: [{ exact }] } });
    five = [
      await cite(
        'The harbour froze in January.',
        almanac,
        passage('The ice lay on the harbour from the ninth of January.'),
      ),
      await cite('Forty ships waited outside.', diary),
      await cite('Bread was dear that month.', almanac, passage('Of bread nothing is told.')),
      await cite('The ice went out in March.', gazette, { quote: '三月冰融' }),
      await cite('The lamp burned all winter.', almanac),
    ];
  });
  afterEach(() => open.close());

  const verdicts = async () => {
    const checks = await open.workspace.store.list('winter', { type: 'check' });
    const found = new Map(checks.items.map(({ citation, verdict }) => [citation, verdict]));
    return five.map((id) => found.get(id));
  };
  const words = async (at: number) => (await made.citation(five[at] ?? '')).passage?.spans[0]?.exact;
  const at = (page: Page, number: number) =>
    page.locator('.walk__progress', { hasText: `${number} of 5` }).waitFor();
  const press = (page: Page, ...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  it('takes five citations by keyboard alone from the claim to the passage and to a check, and back', () =>
    withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(address + list);
      await page.getByRole('link', { name: 'Walk through all' }).press('Enter');
      await at(page, 1);
      await page.locator('#walk-title:focus').waitFor();
      await press(page, 'y');
      await at(page, 2);
      await page.locator('#announcer', { hasText: 'Checked: says so. 2 of 5' }).waitFor();

      await press(page, 'z');
      await at(page, 1);
      expect(await verdicts()).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
      await press(page, 'p');
      await at(page, 2);

      await press(page, 't');
      await page.getByText('The source is its full text.').first().waitFor();
      await press(page, 'g');
      await page.locator('.walk__likely:focus').waitFor();
      await press(page, '1');
      await page.getByText('The citation points to this passage.').first().waitFor();
      expect(await words(1)).to.equal('Counted forty ships at anchor.');
      await press(page, 'c');
      await page.keyboard.type('yes: by');
      await press(page, 'Escape');
      await page.locator('[name="verdict"][value="saysSo"]:focus').waitFor();
      await page.locator('#walk-note').evaluate((note: HTMLTextAreaElement) => note.setSelectionRange(0, 0));
      await press(page, 'c');
      await page.keyboard.type(' count');
      await press(page, 'Escape');
      await press(page, 'v');
      await page.locator('#walk-passage:focus').waitFor();
      await press(page, 'y');
      await at(page, 3);

      await press(page, 'n');
      await at(page, 4);
      await press(page, 'g');
      await page.locator('.walk__likely').waitFor();
      await press(page, '1');
      await page.getByText('The citation points to this passage.').first().waitFor();
      expect(await words(3)).to.equal('三月冰融。');
      await press(page, 'y');
      await at(page, 5);

      await press(page, 's');
      await page.locator('input[name="sentence"]:focus:checked').waitFor();
      const chosen = page.locator('.queue__from:has(:checked)');
      while (!(await chosen.textContent())?.includes('The lamp')) await page.keyboard.press('ArrowDown');
      await press(page, 'Enter');
      await page.getByText('The citation points to this passage.').first().waitFor();
      expect(await words(4)).to.equal('The lamp was lit every night.');
      await press(page, 'u');
      await page.locator('.check-line', { hasText: 'could not be checked' }).waitFor();
      expect(await verdicts()).to.deep.equal(['partly', 'saysSo', 'doesNot', 'saysSo', 'couldNot']);
      const notes = (await open.workspace.store.list('winter', { type: 'check' })).items;
      expect(notes.map(({ note }) => note).filter((note) => note !== '')).to.deep.equal(['yes: by count']);

      await page.getByText('This is the last one of the list.').waitFor();
      await press(page, 'k');
      await at(page, 4);
      expect(await page.locator('.walk__end').count()).to.equal(0);
      await press(page, 'j');
      await at(page, 5);
      await press(page, '?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      await press(page, 'Escape', 'l');
      await page.getByText('4 of 5 factual claims have a checked citation.').waitFor();
      expect(complaints).to.deep.equal([]);
      await page.close();
    }));

  it('says that somebody else has checked what is shown, and moves nothing', () =>
    withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${address}${list}?at=${five[0]}`);
      await page.locator('.walk[data-controller]').waitFor();
      await page.getByRole('button', { name: 'Keys' }).waitFor();
      await made.check(five[0] ?? '', 'doesNot', 'Ben');
      await page.getByText('Somebody has changed this.').waitFor();
      expect(await page.locator('.check-line').count()).to.equal(0);
      await page.getByRole('link', { name: 'Show', exact: true }).click();
      await page.locator('.check-line', { hasText: 'Ben' }).waitFor();
      expect(complaints).to.deep.equal([]);
      await page.close();
    }));

  it('is walked without JavaScript', () =>
    withServer(open.app, async (address) => {
      const { page } = await openPage(browser, { scripts: false });
      await page.goto(`${address}${list}?list=withoutPassage`);
      await page.getByRole('link', { name: 'Walk through these' }).click();
      await page.getByRole('button', { name: 'It is its full text' }).click();
      // Keys that nothing obeys are not shown.
      expect(await page.locator('kbd:visible').count()).to.equal(0);
      await page.getByRole('link', { name: 'Look for it by the words of the claim' }).click();
      await page.getByRole('button', { name: 'Here' }).first().click();
      expect(await words(1)).to.equal('Counted forty ships at anchor.');
      await page.getByLabel('Note').fill('Seen.');
      await page.getByRole('button', { name: 'partly' }).click();
      await page.getByText('Checked: partly.').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Taken back.').waitFor();
      expect(await verdicts()).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
      await page.close();
    }));

  for (const { width, dark, named } of looks) {
    it(`has no fault that axe finds and fits, ${named}`, () =>
      withServer(open.app, async (address) => {
        await made.check(five[0] ?? '', 'partly', 'Ben', 'Only *half*.');
        await made.check(five[2] ?? '', 'doesNot', 'Ben');
        await made.edit('almanac', (body) => body.replace('ninth', 'nineteenth'));
        const { reference } = await requireRecord(open.workspace, 'winter', 'citation', five[1] ?? '');
        const { page, complaints } = await openPage(browser, { width, dark });
        const walk = five.map((id) => `${list}?at=${id}&like=yes&q=the`);
        const paths = [list, ...walk, `/projects/winter/references/${reference}`, '/projects/winter'];
        await expectNoBarriers(page, address, paths);
        await page.close();
        expect(complaints).to.deep.equal([]);
      }));
  }
});
