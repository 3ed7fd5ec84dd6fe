import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.ts';
import { addPapers, citing, paperProject, tagWords } from '../support/citing-paper.ts';
import { findViolations } from '../support/find-violations.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';
import { openReaderPage, type ReaderPage } from '../support/reader-page.ts';

/** What the papers cite. */
const cited = {
  english: ['Hale (1994, p. 12)', 'Reed, 2013', 'Oskar Brandt'],
  chinese: ['周明远（2018）'],
};

describe('citations in the text, in a browser', () => {
  let open: OpenApp;
  let papers: Awaited<ReturnType<typeof addPapers>>;
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    open = await openApp();
    papers = await addPapers(open);
  });
  afterEach(() => open.close());

  const citations = async () => (await open.workspace.store.list(paperProject, { type: 'citation' })).items;
  const references = async () => (await open.workspace.store.list(paperProject, { type: 'reference' })).items;

  /** Opens the reader of a paper, does the work, and gives what the page complained of. */
  function read(source: string, work: (reader: ReaderPage) => Promise<void>, options = {}) {
    return withServer(open.app, async (address) => {
      const reader = await openReaderPage(browser, address, source, { ...options, project: paperProject });
      const words = source === papers.english ? cited.english : cited.chinese;
      await reader.comesToCover('mention', words.join(''));
      await work(reader);
      await reader.page.context().close();
      return reader.complaints;
    });
  }

  it('are marked, told at the cursor, and shown with their works by a key', async () => {
    const complaints = await read(papers.english, async ({ page, highlighted, press }) => {
      expect(await highlighted('mention')).to.deep.equal([
        'Hale (1994, p. 12)',
        'Reed, 2013',
        'Oskar Brandt',
      ]);
      await page.locator('#text').focus();
      await press('j', 'j');
      await page.getByText('Cites Hale (1994, p. 12).').waitFor({ state: 'attached' });
      await press('i');
      const box = page.locator('.mentions-here');
      await box.getByText('Ideology at the frontier').waitFor();
      await page.locator('.mentions-here:focus').waitFor();
      await press('Escape');
      await box.waitFor({ state: 'hidden' });
      await page.locator('#text:focus').waitFor();
    });
    expect(complaints).to.deep.equal([]);
  });

  it('are shown by a click, and Escape closes them with the sentence still chosen for the next key', async () => {
    const complaints = await read(papers.english, async ({ page, press, click }) => {
      await page.locator('.reader[data-ready]').waitFor();
      const box = page.locator('.mentions-here');
      for (const key of ['Escape', 'ArrowDown']) {
        await click('Hale (1994');
        await box.getByText('Ideology at the frontier').waitFor();
        await press(key);
        await box.waitFor({ state: 'hidden' });
      }
      await click('Hale (1994');
      await box.getByText('Ideology at the frontier').waitFor();
      await press('Escape', 't');
      await page.locator('.card .offer').waitFor();
    });
    expect(complaints).to.deep.equal([]);
  });

  it('lead to the entry of a work that is not in the bibliography yet, which has the focus', async () => {
    const complaints = await read(papers.english, async ({ page, press }) => {
      await page.locator('#text').focus();
      await press('j', 'j', 'i');
      await page.locator('.mentions-here').getByRole('link', { name: 'Take into the bibliography' }).click();
      await page.locator('.entry-card:focus', { hasText: 'Ideology at the frontier' }).waitFor();
      await press('a');
      await page.locator('.notice', { hasText: '1 reference taken into the bibliography' }).waitFor();
    });
    expect((await references())[0]?.csl.title).to.equal('Ideology at the frontier');
    expect(complaints).to.deep.equal([]);
  });

  it('are offered when their sentence is tagged, and one key enters citation and reference', async () => {
    const complaints = await read(papers.english, async ({ page, press }) => {
      await page.locator('#text').focus();
      await press('j', 'j', 't');
      const card = page.locator('.card', { has: page.locator('.offer') });
      await card.getByText('A guess from “According to”').waitFor();
      expect(await citations()).to.deep.equal([]);
      await press('v');
      await card
        .getByText('Cited.')
        .or(page.locator('[data-notice]', { hasText: 'Cited.' }))
        .first()
        .waitFor();
      await page.locator('.card .link__head', { hasText: 'is supported by' }).waitFor();
    });
    const [[reference], [citation]] = [await references(), await citations()];
    expect(reference?.csl.title).to.equal('Ideology at the frontier');
    expect(citation).to.include({ reference: reference?.id, intent: 'obtainsSupportFrom', locator: 'p. 12' });
    expect(complaints).to.deep.equal([]);
  });

  it('wait for a person to choose where two works fit', async () => {
    await tagWords(open, papers.english, citing.both);
    await read(papers.english, async ({ page, press, click }) => {
      await click('The ports froze');
      const which = page.locator('.offer [name="work"]');
      await which.waitFor();
      await press('v');
      await page.locator('.offer [name="work"]:focus').waitFor();
      expect(await citations()).to.deep.equal([]);
      await which.selectOption({ index: 2 });
      await page.locator('.offer button').first().click();
      await page.locator('.card .link__head').waitFor();
    });
    expect(await citations()).to.have.length(1);
  });

  it('are found and offered in Chinese', async () => {
    await read(papers.chinese, async ({ page, highlighted, press }) => {
      expect(await highlighted('mention')).to.deep.equal(cited.chinese);
      await page.locator('#text').focus();
      await press('j', 'j', 't');
      await page.getByText('A guess from “认为”').waitFor();
      await press('v');
      await page.locator('.card .link__head').waitFor();
    });
    expect((await references())[0]?.csl.title).to.equal('渔村与市场');
  });

  it('can be cited from the words, and their marks switched off for good', async () => {
    await read(papers.english, async ({ page, click }) => {
      await click('Oskar Brandt');
      await page.locator('.mentions-here .mention').waitFor();
      await page.getByRole('button', { name: 'Cite from this sentence' }).click();
      await page.locator('.card .offer').waitFor();
      await page.getByRole('button', { name: 'Mark them' }).click();
      await page.locator('[aria-pressed="false"]', { hasText: 'Mark them' }).waitFor();
      await page.reload();
      await page.locator('.reader[data-ready]').waitFor();
      await page.locator('[aria-pressed="false"]', { hasText: 'Mark them' }).waitFor();
    });
  });

  it('are entered without JavaScript', async () => {
    const { id } = await tagWords(open, papers.english, citing.year);
    await withServer(open.app, async (address) => {
      const { page } = await openPage(browser, { scripts: false });
      await page.goto(`${address}/projects/${paperProject}/sources/${papers.english}/mentions`);
      expect(await page.locator('.mention').count()).to.equal(4);
      const unlisted = page.getByRole('region', { name: 'Named, but no work is known' });
      expect(await unlisted.locator('.mention__words').allTextContents()).to.deep.equal(['Ida Holt']);
      await page.getByRole('link', { name: 'Cite from its claim' }).click();
      await page.locator('.offer').getByRole('button', { name: 'Cite', exact: false }).first().click();
      expect((await citations()).map(({ claim }) => claim)).to.deep.equal([id]);
      await page.context().close();
    });
  });

  for (const options of [{}, { dark: true }, { width: 390, height: 800 }])
    it(`are free of violations of WCAG ${JSON.stringify(options)}`, async () => {
      const { id } = await tagWords(open, papers.english, citing.both);
      await read(
        papers.english,
        async ({ page, press }) => {
          const address = new URL(page.url()).origin;
          await page.locator('#text').focus();
          await press('j', 'j', 'i');
          await page.locator('.mentions-here .mention').waitFor();
          expect(await findViolations(page)).to.deep.equal([]);
          await page.goto(`${address}/projects/${paperProject}/claims/${id}`);
          await page.locator('.card__offers .offer').waitFor();
          expect(await findViolations(page)).to.deep.equal([]);
          for (const path of [`claims/${id}/cite`, `sources/${papers.english}/mentions`]) {
            await page.goto(`${address}/projects/${paperProject}/${path}`);
            expect(await findViolations(page), path).to.deep.equal([]);
          }
        },
        options,
      );
    });
});
