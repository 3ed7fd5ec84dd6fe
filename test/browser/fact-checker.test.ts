import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { appForEach } from '../support/browser-suite.ts';
import { withServer } from '../support/open-app.ts';
import { addReaderSource, openReaderPage, type ReaderPage, readerProject } from '../support/reader-page.ts';

const people = 'A ferry with 212 people on board ran aground off Hon Lao on Monday evening.';
const radar = 'Its radar had been out of order for three weeks, according to a log seen by this paper.';
const rescue = 'The coast guard took off all passengers within four hours.';
const owner = 'The ferry belongs to the Blue Line, which has served the route since 1998.';

const paragraphs = {
  title: '# A ferry runs aground',
  people: `${people} The harbour office said that nobody was hurt.`,
  radar: `${radar} The crew had asked for a spare part in August.`,
  rescue: `${rescue} Fishing boats from two villages helped to bring them ashore.`,
  weather: 'The sea was calm and the night was clear. The forecast had warned of fog after midnight.',
  owner: `${owner} Nobody there answered our questions.`,
  end: 'An inquiry is to report by the end of the year.',
};
const { title, weather, end } = paragraphs;
const text = (...some: string[]) => some.join('\n\n');

const silent = people.replace('212', '187');
const editedPeople = paragraphs.people.replace('212', '187');
const first = text(
  title,
  paragraphs.people,
  paragraphs.radar,
  paragraphs.rescue,
  weather,
  paragraphs.owner,
  end,
);
/** One number is another. */
const second = first.replace(people, silent);
/** The paragraph on the radar is gone, and the one on the owner stands before the rescue. */
const third = text(title, editedPeople, paragraphs.owner, paragraphs.rescue, weather, end);

describe('a fact-checker who follows an article', function () {
  this.timeout(120_000);
  const suite = appForEach();

  /** Each claim's words with how sure they are, in the order in which they were made. */
  async function standing(source: string): Promise<string[]> {
    const { items } = await suite.open.workspace.store.list(readerProject, { type: 'claim', source });
    return items.map(({ target }) => `${target.state} in ${target.version}: ${target.spans[0]?.exact}`);
  }

  async function tagAll(reader: ReaderPage): Promise<void> {
    let tagged = '';
    for (const words of [people, radar, rescue, owner]) {
      await reader.click(words.slice(0, 12));
      await reader.press('t');
      tagged += words;
      expect(await reader.comesToCover('kind-factual', tagged)).to.equal(tagged);
    }
  }

  async function editInBrowser(page: Page, reader: string, body: string): Promise<void> {
    await page.goto(`${reader}/versions`);
    await page.getByRole('link', { name: 'Edit the text' }).click();
    await page.getByLabel('Text, in Markdown').fill(body);
    await page.getByRole('button', { name: 'See what happens to the claims' }).click();
    await page.getByText('1 claim has to be checked').waitFor();
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await page.getByText('Saved as version 2. 3 claims stay sure, 1 claim has to be checked.').waitFor();
  }

  async function upload(page: Page, reader: string, body: string): Promise<void> {
    await page.goto(`${reader}/versions`);
    const file = { name: 'ferry.md', mimeType: 'text/markdown', buffer: Buffer.from(body) };
    await page.getByLabel('A newer file of this source').setInputFiles(file);
    await page.getByRole('button', { name: 'Upload and review' }).click();
    await page.getByText('1 claim is lost').waitFor();
    await page.getByRole('button', { name: 'Save as the next version of its source' }).click();
    await page.getByText('Saved as version 3.').waitFor();
  }

  const left = (page: Page, words: string) => page.getByText(words, { exact: true }).first().waitFor();

  it('is told of a silent edit, a deletion and a move, and finds the first version as it was annotated', async () => {
    const source = await addReaderSource(suite.open, first);
    const complaints = await withServer(suite.open.app, async (address) => {
      const reader = await openReaderPage(suite.browser, address, source);
      const { page } = reader;
      const home = `${address}/projects/${readerProject}/sources/${source}`;
      await tagAll(reader);

      await editInBrowser(page, home, second);
      await page.locator('.reader[data-ready]').waitFor();
      await page.getByRole('link', { name: '1 claim to check' }).waitFor();
      await page
        .locator('.card', { hasText: '187' })
        .getByText('check that this is still the place')
        .waitFor();
      await page.goto(`${home}/versions/compare`);
      await page.getByText('1 claim reworded · 3 claims unchanged.').waitFor();
      const change = page.locator('.compare__fates li');
      expect(await change.innerText()).to.match(
        /reworded less than a minute after it was tagged, in version 2/,
      );
      expect(await change.locator('del, ins').allTextContents()).to.deep.equal([
        'removed: 212',
        'added: 187',
      ]);

      await upload(page, home, third);
      expect(await standing(source)).to.deep.equal([
        `check in 3: ${silent}`,
        `lost in 3: ${radar}`,
        `sure in 3: ${rescue}`,
        `sure in 3: ${owner}`,
      ]);
      await page.locator('.reader[data-ready]').waitFor();
      const now = `${silent}${owner}${rescue}`;
      expect(await reader.comesToCover('kind-factual', now)).to.equal(now);
      expect(await reader.highlighted('check')).to.deep.equal([silent]);
      await page.goto(`${home}/versions/compare`);
      await page.getByText('1 claim vanished · 1 claim moved · 2 claims unchanged.').waitFor();
      expect(await page.locator('[data-kind="moved-here"]').innerText()).to.contain(owner);

      await page.getByRole('link', { name: /^To check 2/ }).click();
      await left(page, '2 left');
      expect(await page.locator('.queue__focus del, .queue__focus ins').allTextContents()).to.deep.equal([
        '212',
        '187',
      ]);
      await page.keyboard.press('a');
      await left(page, '1 left');
      await page.keyboard.press('u');
      await left(page, '2 left');
      expect((await standing(source))[0]).to.equal(`check in 3: ${silent}`);
      await page.keyboard.press('a');
      await page.getByRole('heading', { name: 'Lost: where does this claim stand now?' }).waitFor();
      expect(await page.locator('.queue__sides').innerText()).to.contain(radar);
      await page.keyboard.press('l');
      await left(page, 'Nothing is left to check. 1 claim was left lost.');
      await page.keyboard.press('u');
      await left(page, '1 left');

      await page.goto(`${home}?version=1`);
      await page.getByText('Version 1 of 3').waitFor();
      expect(await page.locator('.old__claims q').allTextContents()).to.deep.equal([
        people,
        radar,
        rescue,
        owner,
      ]);
      expect([...(await reader.highlighted('kind-factual'))].sort()).to.deep.equal(
        [people, radar, rescue, owner].sort(),
      );
      await page.context().close();
      return reader.complaints;
    });
    expect(complaints).to.deep.equal([]);
  });
});
