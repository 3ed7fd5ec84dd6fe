import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { CslItem } from '../../server/core/csl-item.ts';
import { addCitation } from '../../server/services/citations.ts';
import { addReference } from '../../server/services/references.ts';
import { launchBrowser, openPage, type PageOptions } from '../support/browser.ts';
import { addDemo, type Demo } from '../support/demo-project.ts';
import { findViolations } from '../support/find-violations.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';

const list = '/projects/winter/references';
const ice: CslItem = {
  type: 'article-journal',
  title: 'Ice in harbours',
  author: [{ family: 'Brown', given: 'Ben' }],
  issued: { 'date-parts': [[2001]] },
  'container-title': 'Journal of Ice',
  volume: '3',
  page: '1-20',
  DOI: '10.1000/ice',
};

describe('references in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let open: OpenApp;
  let demo: Demo;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    open = await openApp({ person: 'Ida' });
    demo = await addDemo(open.app);
    const { id } = await addReference(open.workspace, 'Ida', 'winter', { csl: ice });
    await addReference(open.workspace, 'Ida', 'winter', { csl: { ...ice, title: 'Ice in Harbours' } });
    await addReference(open.workspace, 'Ida', 'winter', {
      csl: { type: 'book', language: 'zh-Hans', title: '冰', author: [{ family: '王', given: '明' }] },
    });
    const link = { claim: demo.froze, reference: id, locator: '', quote: '', note: '' };
    await addCitation(open.workspace, 'Ida', 'winter', { ...link, intent: 'citesAsEvidence' });
  });
  afterEach(() => open.close());

  /** Works on a page of the served application; whatever the page complains of fails the test. */
  async function onPage(path: string, work: (page: Page) => Promise<void>, options: PageOptions = {}) {
    await withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser, options);
      try {
        await page.goto(address + path);
        await work(page);
      } finally {
        await page.close();
      }
      expect(complaints).to.deep.equal([]);
    });
  }
  const entries = (page: Page) => page.locator('.bib__text').allInnerTexts();

  const screens: readonly PageOptions[] = [{}, { dark: true }, { width: 390 }, { width: 390, dark: true }];
  for (const screen of screens)
    it(`break no rule of accessibility at ${screen.width ?? 1280} ${screen.dark ? 'dark' : 'light'}, and never scroll sideways`, async () => {
      for (const path of [list, `${list}?style=vancouver`, `${list}/print`, `${list}/same`, `${list}/new`])
        await onPage(
          path,
          async (page) => {
            expect(await findViolations(page), path).to.deep.equal([]);
            const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
            expect(await page.evaluate(wide), path).to.equal(false);
          },
          screen,
        );
    });

  it('are set in another style by keyboard alone, which the address remembers', async () => {
    await onPage(list, async (page) => {
      await page.getByLabel('Style').focus();
      await page.keyboard.type('Van');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/style=vancouver/);
      expect((await entries(page))[0]).to.equal('Brown B. Ice in harbours. Journal of Ice. 2001;3:1–20.');
      expect(await page.getByLabel('Style').inputValue()).to.equal('vancouver');
    });
  });

  it('open the claims that cite them in place, each a way to its sentence', async () => {
    await onPage(list, async (page) => {
      await page.locator('.bib__citing > summary').first().focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator(`#claim-${demo.froze}`).waitFor();
      expect(page.url()).to.match(/sources\/harbour#claim-/);
    });
  });

  it('are copied one by one, as text and as they are set', async () => {
    await onPage(list, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copy “Ice in harbours”', exact: true }).click();
      await page.locator('#announcer', { hasText: 'Copied.' }).waitFor();
      const text = await page.evaluate('navigator.clipboard.readText()');
      expect(text).to.equal(
        'Brown, B. (2001a). Ice in harbours. Journal of Ice, 3, 1–20. https://doi.org/10.1000/ice',
      );
      const html = await page.evaluate(
        'navigator.clipboard.read().then(([item]) => item.getType("text/html")).then((blob) => blob.text())',
      );
      expect(html).to.include('<i>Journal of Ice</i>');
    });
  });

  it('print as the list alone, with hanging lines and a heading', async () => {
    await onPage(`${list}/print`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['.band', '.actions'])
        expect(await page.locator(hidden).first().isVisible(), hidden).to.equal(false);
      expect(await page.locator('h1').innerText()).to.equal('References');
      expect(await entries(page)).to.have.length(4);
      const style = await page
        .locator('.bib__text')
        .first()
        .evaluate((entry) => [getComputedStyle(entry).textIndent, getComputedStyle(entry).paddingLeft]);
      expect(style[0]).to.equal(`-${style[1]}`);
    });
  });

  it('are added, edited and listed without JavaScript, with every field to be seen', async () => {
    await onPage(
      `${list}/new`,
      async (page) => {
        expect(await page.getByLabel('Translators').isVisible()).to.equal(true);
        await page.getByLabel('Type').selectOption('book');
        await page.getByLabel('Title').fill('A book of frost');
        await page.getByLabel('Authors').fill('Nguyễn, Văn Hùng\nFrost Office');
        await page.getByLabel('Date').fill('1999');
        await page.getByLabel('ISBN').fill('978-3-16-148410-1');
        await page.getByRole('button', { name: 'Add it' }).click();
        await page.getByText('has a wrong check digit').waitFor();
        expect(await entries(page)).to.include('Nguyễn, V. H., & Frost Office. (1999). A book of frost.');
        await page.getByRole('link', { name: 'Open “A book of frost”' }).press('Enter');
        await page.getByRole('link', { name: 'Edit', exact: true }).press('Enter');
        await page.getByLabel('Publisher or institution').fill('Harbour Press');
        await page.getByRole('button', { name: 'Save' }).first().click();
        await page.getByText('Harbour Press').first().waitFor();
      },
      { scripts: false },
    );
  });
});
