import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { openPage } from '../support/browser.ts';
import { appForEach } from '../support/browser-suite.ts';
import { ComparedProject } from '../support/compared-project.ts';
import { findViolations } from '../support/find-violations.ts';
import { withServer } from '../support/open-app.ts';

const winter = '/projects/winter';

describe('a page that others change', function () {
  this.timeout(120_000);
  let made: ComparedProject;
  let statement: string;
  const suite = appForEach(
    async (open) => {
      made = new ComparedProject(open.workspace);
      await made.begin();
      const froze = await made.claim('harbour', 'The harbour froze in January.');
      const never = await made.claim('mayor', 'The harbour never froze.');
      const { id } = await made.statement('The harbour froze.');
      statement = id;
      await made.stance(id, froze.id, 'affirms');
      await made.stance(id, never.id, 'denies');
      await made.relation(froze.id, never.id, 'contradicts', 'Dan');
    },
    { person: 'Ida' },
  );

  async function play(path: string, work: (page: Page) => Promise<void>, width = 1280): Promise<void> {
    await withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser, { width, height: 500 });
      // A change that comes before the browser listens is told all the same: the page knows what it shows.
      await page.goto(address + path);
      await work(page);
      await page.context().close();
      expect(complaints).to.deep.equal([]);
    });
  }
  /** Ben denies the statement by a claim of the baker. */
  async function deny(): Promise<void> {
    const bread = await made.claim('baker', 'Bread was dear.');
    await made.stance(statement, bread.id, 'denies', {}, 'Ben');
  }
  const line = (page: Page) => page.locator('.watch', { hasText: 'changed what is shown here' });
  const show = (page: Page) => page.locator('.watch').getByRole('button', { name: 'Show' }).click();

  const pages: Readonly<Record<string, () => string>> = {
    'the page of a statement': () => `/statements/${statement}`,
    'the page of contradictions': () => '/contradictions',
    'the report': () => '/report',
    'the graph': () => '/graph',
  };
  for (const [name, path] of Object.entries(pages))
    it(`${name} says so, and shows it when asked`, () =>
      play(winter + path(), async (page) => {
        const before = await page.locator('#main').innerText();
        await deny();
        await line(page).waitFor();
        expect(await line(page).innerText()).to.match(/^Ben changed what is shown here\./);
        expect((await page.locator('#main').innerText()).startsWith(before.slice(0, 200))).to.equal(true);
        expect(await page.locator('#main', { hasText: 'Bread was dear.' }).count()).to.equal(0);
        expect(await findViolations(page)).to.deep.equal([]);
        await show(page);
        await page.locator('#main', { hasText: 'Bread was dear.' }).waitFor();
        await line(page).waitFor({ state: 'hidden' });
      }));

  it('keeps its place, what is open and what is typed when it shows the change', () =>
    play(`${winter}/contradictions`, async (page) => {
      const pair = page.locator('.dispute__pair', { hasText: 'Marked by Dan' });
      await pair.locator('summary').click();
      await pair.locator('textarea').fill('Half a sentence');
      const field = page.locator('textarea');
      const top = async () => Math.round((await field.boundingBox())?.y ?? 0);
      const before = await top();
      await deny();
      await line(page).waitFor();
      expect(await top()).to.equal(before);
      await page.locator('.watch button', { hasText: 'Show' }).evaluate((one: HTMLElement) => one.click());
      await page.locator('.dispute__pair', { hasText: 'Bread was dear.' }).first().waitFor();
      expect(await field.inputValue()).to.equal('Half a sentence');
      expect(Math.abs((await top()) - before)).to.be.at.most(1);
      expect(await page.evaluate(() => document.activeElement?.tagName)).to.equal('TEXTAREA');
    }));

  it('says nothing of what is one’s own or concerns another statement', () =>
    play(`${winter}/statements/${statement}`, async (page) => {
      const other = await made.statement('Snow fell.');
      const snow = await made.claim('baker', 'Snow fell on the roofs.');
      await made.stance(other.id, snow.id, 'affirms', {}, 'Cleo');
      await made.silence(statement, 'baker', 'Ida');
      await made.silence(statement, 'baker', 'Ben');
      await line(page).waitFor();
      expect(await line(page).innerText()).to.match(/^Ben changed/);
    }));

  it('counts anew above the matrix what nobody has checked', () =>
    play(`${winter}/matrix`, async (page) => {
      await page.getByText('1 cell not checked yet').waitFor();
      await made.silence(statement, 'baker', 'Ben');
      await page.getByText('every cell is checked').waitFor();
    }));
});
