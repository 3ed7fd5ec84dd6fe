import { expect } from 'chai';
import { openPage } from '../support/browser.ts';
import { appForAll } from '../support/browser-suite.ts';
import { ComparedProject } from '../support/compared-project.ts';
import { findViolations } from '../support/find-violations.ts';
import { withServer } from '../support/open-app.ts';

const path = '/projects/winter/report';
/** Enough for several sheets of paper. */
const statements = 14;

describe('the framing report in a browser', function () {
  this.timeout(120_000);
  const suite = appForAll(async (open) => {
    const made = new ComparedProject(open.workspace);
    await made.begin();
    const froze = await made.claim('harbour', 'The harbour froze in January.');
    const never = await made.claim('mayor', 'The harbour never froze.');
    for (let number = 1; number <= statements; number += 1) {
      const { id } = await made.statement(`Winter ${number} was hard.`, {
        topic: number > 7 ? 'Late' : 'Early',
      });
      await made.stance(id, froze.id, 'affirms', { rationale: 'Ice is hard.' });
      await made.stance(id, never.id, 'denies');
      await made.silence(id, 'baker');
    }
  });

  it('prints to a PDF of several sheets with an outline of its headings and links back to every claim', () =>
    withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser);
      await page.goto(address + path);
      const bytes = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
      const text = bytes.toString('latin1');
      expect(text.startsWith('%PDF-')).to.equal(true);
      const sheets = text.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(sheets.length).to.be.within(5, 12);
      for (const heading of [
        'The sources',
        'At a glance',
        'Early',
        'Late',
        `${statements}. Winter ${statements} was hard.`,
      ])
        expect(text, heading).to.include(`/Title (${heading})`);
      expect(text).to.include(`/URI (${address}/projects/winter/sources/harbour#claim-`);
      expect(complaints).to.deep.equal([]);
      await page.close();
    }));

  it('shows on paper every quote with its place, and nothing that can only be clicked', () =>
    withServer(suite.open.app, async (address) => {
      const { page } = await openPage(suite.browser);
      await page.emulateMedia({ media: 'print' });
      await page.goto(address + path);
      for (const part of ['.report-tools', '.band', '.skip-link', '.apparatus__back'])
        expect(await page.locator(part).first().isVisible(), part).to.equal(false);
      const quotes = page.locator('.voice__quotes li');
      expect(await quotes.count()).to.equal(2 * statements);
      expect(await quotes.first().innerText()).to.match(
        /^✓ affirms The harbour froze in January\. ¶ 1, sentence 1\s*1$/,
      );
      const isWhole = await quotes.first().evaluate((quote) => getComputedStyle(quote).breakInside);
      expect(isWhole).to.equal('avoid');
      await page.close();
    }));

  for (const dark of [false, true])
    it(`stands as a file by itself, without the server, ${dark ? 'dark' : 'light'} and narrow`, () =>
      withServer(suite.open.app, async (address) => {
        const { page: download } = await openPage(suite.browser);
        const reply = await download.request.get(`${address}/api${path}.html`);
        const { page, complaints } = await openPage(suite.browser, { width: 390, dark, scripts: !dark });
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.setContent(await reply.text());
        expect(asked).to.deep.equal([]);
        expect(await page.locator('.proposition').count()).to.equal(statements);
        const face = await page.locator('.report').evaluate((report) => getComputedStyle(report).fontFamily);
        expect(face).to.include('Source Serif');
        if (!dark) expect(await findViolations(page)).to.deep.equal([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(390);
        expect(complaints).to.deep.equal([]);
        await page.close();
        await download.close();
      }));
});
