import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.ts';
import { ListedProject, listedWorks, listPath } from '../support/listed-project.ts';
import { expectNoBarriers, looks } from '../support/no-barriers.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';

const lists = '/projects/winter/reference-lists';

describe('reference lists in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let open: OpenApp;
  let project: ListedProject;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    open = await openApp();
    project = new ListedProject(open.workspace);
    await project.begin();
  });
  afterEach(() => open.close());

  const progress = (page: Page, words: string) =>
    page.locator('.queue__progress', { hasText: new RegExp(`^${words}$`) }).waitFor();
  const focused = (page: Page, id: string) => page.locator(`#${id}:focus`).waitFor();

  it('are gone through by keyboard alone: taken in, skipped, mended and taken back', () =>
    withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(address + listPath);
      await page.keyboard.press('j');
      await focused(page, 'entry-1');
      const named = page.getByRole('listitem', { name: /^Entry 1\s+new .*Aster, B.* Rowan Press/ });
      expect(await named.getAttribute('id')).to.equal('entry-1');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('k');
      await focused(page, 'entry-1');

      await page.keyboard.press('a');
      await progress(page, '1 of 4 in the bibliography');
      await focused(page, 'entry-2');
      await page
        .locator('#announcer', {
          hasText: '1 reference taken into the bibliography. 1 of 4 in the bibliography',
        })
        .waitFor();
      await page.keyboard.press('s');
      await progress(page, '1 of 4 in the bibliography, 1 skipped');
      await page.keyboard.press('u');
      await progress(page, '1 of 4 in the bibliography');
      await focused(page, 'entry-2');
      await page.keyboard.press('a');
      await progress(page, '2 of 4 in the bibliography');

      await page.keyboard.press('e');
      await page.getByRole('heading', { name: 'Mend the entry' }).waitFor();
      await page.getByLabel('Title', { exact: true }).fill('Keepers of the lamp, mended');
      await page.keyboard.press('Enter');
      await progress(page, '3 of 4 in the bibliography');
      const titles = (await project.references()).map(({ csl }) => csl.title);
      expect(titles).to.include('Keepers of the lamp, mended').and.to.have.length(3);
      await focused(page, 'entry-4');
      await page.keyboard.press('u');
      await progress(page, '2 of 4 in the bibliography');
      expect(complaints).to.deep.equal([]);
      await page.close();
    }));

  it('leave keys alone where somebody types', () =>
    withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${address}${lists}/paste`);
      await page.getByLabel('References, one a line or paragraph').fill('a s');
      await page.keyboard.type(' ease');
      expect(await page.getByLabel('References, one a line or paragraph').inputValue()).to.equal('a s ease');
      expect(complaints).to.deep.equal([]);
      await page.close();
    }));

  it('are pasted, gone through and taken back by keyboard', () =>
    withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${address}${lists}/paste`);
      await page
        .getByLabel('References, one a line or paragraph')
        .fill(Object.values(listedWorks).join('\n'));
      await page.getByRole('button', { name: 'Read them' }).click();
      await progress(page, '0 of 4 in the bibliography');
      await page.keyboard.press('j');
      await page.keyboard.press('a');
      await progress(page, '1 of 4 in the bibliography');
      await focused(page, 'entry-2');
      await page.keyboard.press('u');
      await progress(page, '0 of 4 in the bibliography');
      expect(await project.references()).to.have.length(0);
      expect(complaints).to.deep.equal([]);
      await page.close();
    }));

  it('are counted on the page of references, which leads to them', () =>
    withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${address}/projects/winter/references`);
      await page.getByText('1 source has a reference list not yet taken into the bibliography:').waitFor();
      await page.getByRole('link', { name: 'The paper' }).click();
      await progress(page, '0 of 4 in the bibliography');
      expect(complaints).to.deep.equal([]);
      await page.close();
    }));

  for (const { width, dark, named } of looks)
    it(`have no barriers, ${named}`, () =>
      withServer(open.app, async (address) => {
        const { page, complaints } = await openPage(browser, { width, dark });
        await page.goto(`${address}${listPath}?at=1`);
        await page.keyboard.press('a');
        await progress(page, '1 of 4 in the bibliography');
        await page.keyboard.press('s');
        await progress(page, '1 of 4 in the bibliography, 1 skipped');
        const mend = `${listPath}/mend?entry=${(await project.entry('lamp')).key}`;
        await expectNoBarriers(page, address, [listPath, mend, lists, `${lists}/paste?source=paper`]);
        expect(complaints).to.deep.equal([]);
        await page.close();
      }));
});
