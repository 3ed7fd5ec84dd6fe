import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage, type PageOptions } from '../support/browser.ts';
import { ComparedProject } from '../support/compared-project.ts';
import { addDrawnProject } from '../support/drawn-project.ts';
import { findViolations } from '../support/find-violations.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';

const graph = '/projects/winter/graph';
const ready = '.graph__tools:not([hidden])';

describe('the graph in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let open: OpenApp;
  let large: string;
  let ids: { froze: string; never: string; statement: string };
  before(async () => {
    browser = await launchBrowser();
    open = await openApp();
    const project = new ComparedProject(open.workspace);
    await project.begin();
    const froze = await project.claim('harbour', 'The harbour froze in January.');
    const never = await project.claim('mayor', 'The harbour never froze.');
    const { id: statement } = await project.statement('The harbour froze.');
    await project.stance(statement, froze.id, 'affirms');
    await project.stance(statement, never.id, 'denies');
    await project.silence(statement, 'baker');
    ids = { froze: froze.id, never: never.id, statement };
    large = await addDrawnProject(open.workspace, 500);
  });
  after(async () => {
    await browser.close();
    await open.close();
  });

  /** Opens a page, does the work, and holds that nothing was complained of. */
  const look = (path: string, work: (page: Page) => Promise<void>, options: PageOptions = {}) =>
    withServer(open.app, async (address) => {
      const { page, complaints } = await openPage(browser, options);
      await page.goto(address + path);
      if (options.scripts !== false) await page.locator(ready).waitFor();
      await work(page);
      await page.context().close();
      expect(complaints).to.deep.equal([]);
    });
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? '');
  const announced = (page: Page) => page.locator('#announcer').textContent();

  it('is gone through by keys alone: into it, along a column, along a link, to a card, and out', () =>
    look(graph, async (page) => {
      await page.locator('.graph__view').focus();
      await page.keyboard.press('Enter');
      expect(await focused(page)).to.equal('source:harbour');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).to.equal(`claim:${ids.froze}`);
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).to.equal(`statement:${ids.statement}`);
      expect(await announced(page)).to.include('affirms');
      expect(await page.locator('.graph__label').textContent()).to.include('Statement: The harbour froze.');
      await page.keyboard.press('Enter');
      await page.locator('.graph-card[data-kind="statement"]').waitFor();
      expect(await focused(page)).to.equal(`statement:${ids.statement}`);
      expect(new URL(page.url()).searchParams.get('node')).to.equal(`statement:${ids.statement}`);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.className)).to.equal('graph__view');
    }));

  it('leads round the links of a node by n and p, and says which of how many', () =>
    look(`${graph}?node=statement:${ids.statement}`, async (page) => {
      await page.locator('.graph__view').focus();
      await page.keyboard.press('Enter');
      expect(await focused(page)).to.equal(`statement:${ids.statement}`);
      const round: string[] = [];
      for (const key of ['n', 'n', 'n', 'n', 'p']) {
        await page.keyboard.press(key);
        round.push(`${await focused(page)} ${((await announced(page)) ?? '').trim().replace(/\s+/g, ' ')}`);
      }
      expect(new Set(round.slice(0, 3)).size).to.equal(3);
      expect(round[3]).to.equal(round[0]);
      expect(round[4]).to.equal(round[2]);
      expect(round.join('; '))
        .to.match(/is not spoken of by 1 of 3/)
        .and.match(/is (?:affirmed|denied) by 3 of 3/);
    }));

  it('is shown larger, smaller and whole by keys, and moved by arrows', () =>
    look(large, async (page) => {
      const width = () =>
        page.locator('.graph-picture').evaluate((picture) => picture.getBoundingClientRect().width);
      const place = () => page.locator('.graph__view').evaluate(({ scrollLeft }) => scrollLeft);
      const own = await width();
      await page.locator('.graph__view').focus();
      await page.keyboard.press('+');
      expect(await width()).to.be.closeTo(own * 1.25, 2);
      await page.keyboard.press('-');
      await page.keyboard.press('0');
      const room = await page.locator('.graph__view').evaluate(({ clientWidth }) => clientWidth);
      expect(await width()).to.be.at.most(room);
      expect(await page.locator('.graph-picture').getAttribute('data-detail')).to.equal('far');
      for (let time = 0; time < 6; time += 1) await page.keyboard.press('+');
      const before = await place();
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction(
        (was) => (document.querySelector('.graph__view')?.scrollLeft ?? was) < was,
        before,
      );
    }));

  it('is drawn along by the mouse, which selects only where it stays', () =>
    look(large, async (page) => {
      const view = page.locator('.graph__view');
      const node = page.locator('.graph-nodes > a[data-kind="claim"]').first();
      const box = await node.boundingBox();
      if (box === null) throw new Error('no claim is in view');
      await page.mouse.move(box.x + 20, box.y + 5);
      await page.mouse.down();
      await page.mouse.move(box.x - 80, box.y + 5, { steps: 5 });
      await page.mouse.up();
      expect(await view.evaluate(({ scrollLeft }) => scrollLeft)).to.be.greaterThan(50);
      expect(await page.locator('.graph-card').count()).to.equal(0);
      await page.locator('.graph-nodes > a[data-kind="statement"]').first().click();
      await page.locator('.graph-card[data-kind="statement"]').waitFor();
      const link = page.locator('.graph-card__links a[data-action]').first();
      const key = await link.getAttribute('data-graph-key-param');
      await link.click();
      await page.locator(`.graph-nodes > a[data-key="${key}"][aria-current]`).waitFor();
      expect(await focused(page)).to.equal(key);
    }));

  it('lays no word over another, at 500 nodes', () =>
    look(large, async (page) => {
      const overlaps = await page.evaluate(() => {
        const texts = [...document.querySelectorAll('.graph-nodes text')].map((text) => ({
          text: text.getBoundingClientRect(),
          box: text.parentElement?.querySelector('rect')?.getBoundingClientRect(),
        }));
        return texts.filter(
          ({ text, box }) => box === undefined || text.right > box.right || text.left < box.left,
        ).length;
      });
      expect(overlaps).to.equal(0);
    }));

  it('is saved as a file that looks the same away from the page', () =>
    look(graph, async (page) => {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'SVG' }).click();
      const stream = await (await coming).createReadStream();
      const file = Buffer.concat(await stream.toArray()).toString();
      expect(file).to.match(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(file)
        .to.include('The harbour froze')
        .and.match(/stroke="rgb\(/)
        .and.not.include('href=');
      const png = page.waitForEvent('download');
      await page.getByRole('button', { name: 'PNG' }).click();
      const bytes = Buffer.concat(await (await (await png).createReadStream()).toArray());
      expect(bytes.subarray(1, 4).toString()).to.equal('PNG');
    }));

  for (const width of [1280, 390]) {
    for (const dark of [false, true]) {
      it(`has no fault that axe finds and fits, ${width} wide, ${dark ? 'dark' : 'light'}`, () =>
        look(
          `${graph}?node=claim:${ids.froze}`,
          async (page) => {
            expect(await findViolations(page)).to.deep.equal([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(width);
          },
          { width, dark },
        ));
    }
  }

  it('is there without a script: picture, card and table, by plain links and a form', () =>
    look(
      graph,
      async (page) => {
        expect(await page.locator('.graph-nodes > a').count()).to.equal(6);
        expect(await page.locator('.graph__tools').isVisible()).to.equal(false);
        await page.getByLabel('Contested').selectOption('contradicts');
        await page.getByRole('button', { name: 'Show', exact: true }).click();
        expect(await page.locator('.graph-nodes > a').count()).to.equal(5);
        await page
          .locator('.graph__table')
          .getByRole('link', { name: 'The harbour never froze.' })
          .first()
          .click();
        expect(await page.locator('.graph-card').textContent()).to.include('The harbour never froze.');
        expect(new URL(page.url()).searchParams.get('only')).to.equal('contradicts');
      },
      { scripts: false },
    ));

  it('prints the picture and the table, and nothing that can be clicked', () =>
    look(graph, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.graph-picture').isVisible()).to.equal(true);
      expect(await page.locator('.graph__table tbody tr').count()).to.equal(6);
      for (const part of ['.graph__tools', '.graph__filters', '.orders'])
        expect(await page.locator(part).isVisible(), part).to.equal(false);
    }));
});
