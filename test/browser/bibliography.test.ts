import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { addProject } from '../../server/services/projects.ts';
import { addReference } from '../../server/services/references.ts';
import { books, cslJson } from '../support/bibliography-file.ts';
import { launchBrowser, openPage, type PageOptions } from '../support/browser.ts';
import { findViolations } from '../support/find-violations.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';

const bridge = { type: 'book', title: 'The bridge at Aldersund', DOI: '10.5555/bridge' };
const wider = { ...bridge, title: 'The bridge at Aldersund, 1720', publisher: 'Harbour Press' };
const file = (name: string, entries: readonly object[]) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(cslJson(entries)),
});

function burn(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('importing a bibliography in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let open: OpenApp;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ann', { title: 'P', description: '' });
    await addReference(open.workspace, 'Ben', 'p', { csl: bridge });
  });
  afterEach(() => open.close());

  /** Works on the page where a bibliography is chosen; whatever the page complains of fails the test. */
  async function onImport(work: (page: Page) => Promise<void>, options: PageOptions = {}): Promise<void> {
    await withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser, options);
      try {
        await page.goto(`${address}/projects/p/references`);
        await page.getByRole('link', { name: 'Import a bibliography' }).click();
        await page.locator('[data-upload-target="scripted"]').waitFor();
        await work(page);
      } finally {
        await page.close();
      }
      expect(complaints).to.deep.equal([]);
    });
  }
  const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
    page.getByLabel('Files').setInputFiles(files);
  const reviewed = (page: Page) => page.getByRole('heading', { name: 'Review before importing' }).waitFor();
  const titles = async () =>
    (await open.workspace.store.list('p', { type: 'reference' })).items.map(({ csl }) => csl.title).sort();
  const press = async (page: Page, name: RegExp | string) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };

  it('goes from a file to its entries, merges one field by field by keys alone, and takes all back', () =>
    onImport(async (page) => {
      await choose(page, file('refs.json', [...books(2), wider]));
      await reviewed(page);
      await press(page, /^To compare/);
      const theirs = page.getByRole('radio', { name: `Title, as in the file: ${wider.title}` });
      await page.getByRole('radio', { name: `Title, as here: ${bridge.title}` }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await theirs.isChecked()).to.equal(true);
      await page.getByRole('radio', { name: 'Publisher, as in the file: Harbour Press' }).focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await page.getByText('Choices kept.').waitFor();
      expect(await theirs.isChecked()).to.equal(true);
      await press(page, 'Import');
      await page.getByRole('heading', { name: 'Imported' }).waitFor();
      expect(await page.locator('.bib-summary').textContent()).to.equal('2 imported, 1 merged.');
      expect(await titles())
        .to.include(wider.title)
        .and.have.length(3);
      await press(page, 'Undo the import');
      await page.getByRole('heading', { name: 'The import was taken back' }).waitFor();
      expect(await titles()).to.deep.equal([bridge.title]);
    }));

  it('takes several files that are dropped on the page as one import', () =>
    onImport(async (page) => {
      const contents = [cslJson(books(2)), cslJson(books(2, 'village'))];
      const data = await page.evaluateHandle((texts) => {
        const transfer = new DataTransfer();
        for (const [at, text] of texts.entries())
          transfer.items.add(new File([text], `${at}.json`, { type: 'application/json' }));
        return transfer;
      }, contents);
      await page.dispatchEvent('body', 'drop', { dataTransfer: data });
      await reviewed(page);
      expect(await page.locator('.bib-entry').count()).to.equal(4);
      expect(await page.locator('.bib-name').textContent()).to.equal('0.json, 1.json');
    }));

  it('shows how far the reading is, and stops it', () =>
    onImport(async (page) => {
      // The page hears of no progress, so that it stays however fast the reading is.
      await page.route('**/progress', () => undefined);
      // The server has other work between any two parts of the reading, so that no machine is done before it is looked at.
      const others = setInterval(() => burn(60), 0);
      try {
        await choose(page, file('many.json', books(20_000)));
        await page.getByRole('heading', { name: 'Reading many.json' }).waitFor();
      } finally {
        clearInterval(others);
      }
      expect(await page.getByRole('progressbar').getAttribute('max')).to.equal('100');
      expect(await findViolations(page)).to.deep.equal([]);
      await press(page, 'Stop and discard');
      await page.waitForURL(/\/projects\/p\/references$/);
      expect(await titles()).to.deep.equal([bridge.title]);
    }));

  it('shows the review by itself once all is read', () =>
    onImport(async (page) => {
      await choose(page, file('many.json', books(4_000)));
      await reviewed(page);
      expect(await page.locator('.bib-part b').first().textContent()).to.equal('4,000');
      await press(page, 'Import');
      await page.getByRole('heading', { name: 'Imported' }).waitFor();
      expect(await titles()).to.have.length(4_001);
    }));

  it('says on the page why a file is refused', () =>
    onImport(async (page) => {
      await page.getByLabel('Files').setInputFiles({
        name: 'letter.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Dear reader, this is a letter.'),
      });
      await page.getByText('is no bibliography that is known').waitFor();
    }));

  for (const options of [{}, { dark: true }, { width: 390, height: 844 }, { width: 390, dark: true }])
    it(`is clean under axe and as wide as the window: ${JSON.stringify(options)}`, () =>
      onImport(async (page) => {
        const look = async (where: string) => {
          expect(await findViolations(page), where).to.deep.equal([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, where).to.be.at.most(0);
        };
        await look('start');
        await choose(page, file('refs.json', [...books(3), wider, bridge, { type: 'book', id: 'nameless' }]));
        await reviewed(page);
        await look('new');
        for (const part of [/^To compare/, /^There already/, /^Refused/]) {
          await press(page, part);
          await page.getByRole('button', { name: part }).and(page.locator('[aria-current]')).waitFor();
          await look(String(part));
        }
        await press(page, 'Import');
        await page.getByRole('heading', { name: 'Imported' }).waitFor();
        await look('imported');
      }, options));
});
