import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { requireRecord } from '../../server/services/records.ts';
import { addRelation } from '../../server/services/relations.ts';
import { addVersion } from '../../server/services/versions.ts';
import { launchBrowser, type PageOptions } from '../support/browser.ts';
import { type ComparePage, openComparePage } from '../support/compare-page.ts';
import { findViolations } from '../support/find-violations.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';
import { addReaderSource, claimOn, harbour, readerProject, taggedIn } from '../support/reader-page.ts';

const report = [
  '# The mayor’s report',
  'Bread was never short. Thirty ships waited for a week.',
  '## Afterwards',
  'The harbour was open in June.',
].join('\n\n');

/** Long enough that its end is far out of sight. */
const long = [
  '# A long report',
  ...Array.from(
    { length: 120 },
    (_, at) => `Paragraph ${at + 1} says little. It goes on for a while, as paragraphs of reports do.`,
  ),
  'The harbour was open in June.',
].join('\n\n');

describe('two texts side by side', function () {
  this.timeout(60_000);
  let browser: Browser;
  let open: OpenApp;
  let left: string;
  let right: string;
  before(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    open = await openApp();
    left = await addReaderSource(open, harbour);
    right = await addReaderSource(open, report);
  });
  afterEach(() => open.close());
  after(() => browser.close());

  /** Does the work on the page of both texts; the page complains of nothing meanwhile. */
  async function comparing(
    work: (compare: ComparePage, address: string) => Promise<void>,
    options: PageOptions & { readonly hash?: string } = {},
  ): Promise<void> {
    await withServer(open.app, async (address) => {
      const compare = await openComparePage(browser, address, left, right, options);
      await work(compare, address);
      await compare.page.context().close();
      expect(compare.complaints).to.deep.equal([]);
    });
  }

  async function related(quotes: readonly (readonly [string, string])[], kind: 'agrees' | 'contradicts') {
    const made = [];
    for (const [here, there] of quotes) {
      const from = (await claimOn(open, left, here)).id;
      const to = (await claimOn(open, right, there)).id;
      const terms = { kind, rationale: 'They differ.', certainty: 'certain' as const };
      made.push(await addRelation(open.workspace, 'Anna', readerProject, { from, to, ...terms }));
    }
    return made;
  }

  const relations = async () => (await open.workspace.store.list(readerProject, { type: 'relation' })).items;

  it('show both texts whole, each with ids of its own', () =>
    comparing(async ({ page, texts }) => {
      for (const [at, id] of [left, right].entries()) {
        const source = await requireRecord(open.workspace, readerProject, 'source', id);
        expect((await texts())[at]).to.equal((await open.workspace.texts.read(source)).text);
      }
      const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
      expect(ids.length).to.equal(new Set(ids).size);
    }));

  it('get from two untagged sentences to a contradiction in four keys', () =>
    comparing(async ({ page, press, highlighted, lines }) => {
      const keys = ['j', 'l', 'j', '2'];
      expect(keys.length).to.be.at.most(4);
      await press(...keys);
      await page.locator('.between__kind').getByText('contradicts').waitFor();
      await page.locator('.slot .card[data-open]').nth(1).waitFor();
      expect(await taggedIn(open, left)).to.deep.equal([['A harbour']]);
      expect(await taggedIn(open, right)).to.deep.equal([['Bread was never short.']]);
      const [relation] = await relations();
      expect(relation?.kind).to.equal('contradicts');
      expect(relation?.sources).to.deep.equal([left, right]);
      expect(await highlighted('kind-factual')).to.deep.equal(['A harbour', 'Bread was never short.']);
      await lines(1);
    }));

  it('take all of it back by one key', () =>
    comparing(async ({ page, press, highlighted, lines }) => {
      await press('j', 'l', 'j', '2');
      await page.locator('.slot .card[data-open]').nth(1).waitFor();
      await press('u');
      await page.getByText('Taken back.').waitFor();
      expect(await relations()).to.deep.equal([]);
      expect([...(await taggedIn(open, left)), ...(await taggedIn(open, right))]).to.deep.equal([]);
      expect(await highlighted('kind-factual')).to.deep.equal([]);
      await lines(0);
    }));

  it('relate what was clicked, from right to left once it is turned', () =>
    comparing(async ({ page, press }) => {
      await page
        .locator('#text-left p')
        .nth(1)
        .click({ position: { x: 8, y: 8 } });
      await page
        .locator('#text-right p')
        .first()
        .click({ position: { x: 8, y: 8 } });
      await press('d');
      await page.getByRole('button', { name: 'qualifies' }).click();
      await page.locator('.between__kind').getByText('is qualified by').waitFor();
      const [relation] = await relations();
      const from = await requireRecord(open.workspace, readerProject, 'claim', relation?.from ?? '');
      expect(from.target.source).to.equal(right);
    }));

  it('say what is missing when only one side is chosen', () =>
    comparing(async ({ page, press }) => {
      await press('j', '2');
      await page.getByText('Choose a sentence on the right first.').waitFor();
      expect(await relations()).to.deep.equal([]);
    }));

  it('take line and claims away when a relation could not be saved, and keep what was chosen', () =>
    withServer(open.app, async (address) => {
      const { page, press, highlighted, lines } = await openComparePage(browser, address, left, right);
      await page.route('**/compare/relate*', (route) => route.abort());
      await press('j', 'l', 'j', '2');
      await page.getByRole('alert').getByText('The relation was not saved.').waitFor();
      await lines(0);
      expect(await highlighted('kind-factual')).to.deep.equal([]);
      await page.unroute('**/compare/relate*');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.slot .card[data-open]').nth(1).waitFor();
      expect((await relations()).length).to.equal(1);
      await page.context().close();
    }));

  it('join related claims by a line between the texts that follows the scrolling of either', async () => {
    right = await addReaderSource(open, long);
    await related([['The town had one quay.', 'Paragraph 2 says little.']], 'contradicts');
    await comparing(async ({ page, lines }) => {
      await lines(1);
      const boxes = await page.evaluate(() =>
        ['#text-left', '.side__gutter', '#text-right'].map((one) => {
          const box = document.querySelector(one)?.getBoundingClientRect();
          return [box?.left ?? 0, box?.right ?? 0];
        }),
      );
      const [[, leftEnd = 0] = [], [start = 0, end = 0] = [], [rightStart = 0] = []] = boxes;
      expect(start).to.be.at.least(leftEnd);
      expect(end).to.be.at.most(rightStart);
      const ends = () =>
        page.evaluate(() => {
          const path = document.querySelector('.line__path')?.getAttribute('d') ?? '';
          const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
          return [numbers[1] ?? 0, numbers.at(-1) ?? 0];
        });
      const [leftAt = 0, rightAt = 0] = await ends();
      await page.evaluate(async () => {
        document.getElementById('side-right')?.scrollBy(0, 60);
        for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
      });
      const [leftAfter = 0, rightAfter = 0] = await ends();
      expect(leftAfter).to.equal(leftAt);
      expect(rightAfter).to.be.closeTo(rightAt - 60, 1);
    });
  });

  it('bring the other side along when a relation is asked for, and only then', async () => {
    right = await addReaderSource(open, long);
    await related([['The harbour closed in June.', 'The harbour was open in June.']], 'contradicts');
    await comparing(async ({ page, press, highlighted }) => {
      const scrolled = () => page.evaluate(() => document.getElementById('side-right')?.scrollTop ?? 0);
      await press('j', 'n');
      await page.locator('[data-slot="left"] .card[data-open]').waitFor();
      expect(await scrolled()).to.equal(0);
      await press('b');
      await page.locator('[data-slot="right"] .card[data-open]').waitFor();
      expect(await scrolled()).to.be.above(1000);
      expect(await highlighted('open')).to.deep.equal([
        'The harbour closed in June.',
        'The harbour was open in June.',
      ]);
      expect(await page.locator('#announcer').textContent()).to.contain('≠ contradicts');
    });
  });

  it('go from relation to relation, to the next contradiction, and to the next untagged sentence', async () => {
    await related([['The town had one quay.', 'Bread was never short.']], 'agrees');
    await related([['The harbour closed in June.', 'The harbour was open in June.']], 'contradicts');
    await comparing(async ({ page, press, highlighted }) => {
      const kind = (words: string) => page.locator('.between__kind').getByText(words).waitFor();
      await press('f');
      await kind('agrees with');
      await page.getByText('They differ.').first().waitFor();
      await press('f');
      await kind('contradicts');
      await press('F');
      await kind('agrees with');
      await press('x');
      await kind('contradicts');
      await press('f');
      await page.getByText('No relation after this place.').waitFor();
      await press('Home', 'w');
      expect(await highlighted('cursor')).to.include('Two ships lay there in May.');
    });
  });

  it('open at the relation that the address names', async () => {
    const [relation] = await related([['The town had one quay.', 'Bread was never short.']], 'agrees');
    await comparing(
      async ({ page }) => {
        await page.locator('.between__kind').getByText('agrees with').waitFor();
        expect(await page.locator('.slot .card[data-open]').count()).to.equal(2);
      },
      { hash: `#relation-${relation?.id}` },
    );
  });

  it('show what another person relates meanwhile', () =>
    comparing(async ({ page, lines, highlighted }) => {
      await lines(0);
      await related([['The town had one quay.', 'Bread was never short.']], 'agrees');
      await lines(1);
      await page.locator('.side__counts').getByText('1 agrees with').waitFor();
      expect(await highlighted('kind-factual')).to.deep.equal([
        'The town had one quay.',
        'Bread was never short.',
      ]);
    }));

  it('leave a former version as it is, and join each claim with itself', async () => {
    await claimOn(open, left, 'The town had one quay.');
    const source = await requireRecord(open.workspace, readerProject, 'source', left);
    const body = harbour.replace('Nobody counted the third.', 'Nobody counted more.');
    await addVersion(open.workspace, 'Anna', readerProject, left, source.rev, { body, origin: 'edit' });
    right = left;
    left = `${left}@1`;
    await comparing(async ({ page, press, lines }) => {
      await lines(1);
      await press('j', 't');
      await page.getByText('A former version is to be read only.').waitFor();
      await press('n', 'b');
      await page.locator('.between__kind').getByText('the same claim').waitFor();
      expect(await page.locator('[data-slot="left"] .card').count()).to.equal(0);
      await page.locator('[data-slot="right"] .card[data-open]').waitFor();
    });
    expect((await taggedIn(open, right)).length).to.equal(1);
  });

  it('become tabs on a narrow screen, with the partner’s words under the claim', async () => {
    await related([['The town had one quay.', 'Bread was never short.']], 'contradicts');
    await comparing(
      async ({ page, press, texts }) => {
        const before = await texts();
        expect(await page.locator('#text-right').isVisible()).to.equal(false);
        await press('n');
        const partner = page.locator('.partner');
        await partner.getByText('Bread was never short.').waitFor();
        expect(await texts()).to.deep.equal(before);
        const [note, next] = await Promise.all([
          partner.boundingBox(),
          page.locator('#text-left p').nth(1).boundingBox(),
        ]);
        expect((note?.y ?? 0) + (note?.height ?? 0)).to.be.at.most(next?.y ?? 0);
        await partner.click();
        await page.locator('#text-right').waitFor({ state: 'visible' });
        expect(await page.locator('#text-left').isVisible()).to.equal(false);
        expect(await page.getByRole('button', { name: /^Right/ }).getAttribute('aria-pressed')).to.equal(
          'true',
        );
      },
      { width: 390, height: 800 },
    );
  });

  it('are regions with names, and tell screen readers politely', () =>
    comparing(async ({ page, press }) => {
      await page.getByRole('region', { name: 'Left: Vietnamese' }).waitFor();
      await page.getByRole('region', { name: 'Right: Vietnamese' }).waitFor();
      await press('j', 'l');
      expect(await page.locator('#announcer').getAttribute('aria-live')).to.equal('polite');
      expect(await page.locator('#announcer').textContent()).to.contain('Sentence 1 of 5.');
      expect(await page.evaluate(() => document.activeElement?.id)).to.equal('text-right');
    }));

  for (const width of [1280, 390])
    for (const dark of [false, true])
      it(`have no fault that axe finds and fit, ${width} wide, ${dark ? 'dark' : 'light'}`, async () => {
        await related([['The town had one quay.', 'Bread was never short.']], 'contradicts');
        await comparing(
          async ({ page, press }, address) => {
            await press('f');
            await page.locator('[data-slot="left"] .card[data-open]').waitFor();
            expect(await findViolations(page)).to.deep.equal([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(width);
            const compare = `${address}/projects/${readerProject}/compare`;
            for (const path of ['', `/sentences?left=${left}&right=${right}`]) {
              await page.goto(compare + path);
              expect(await findViolations(page), path).to.deep.equal([]);
              expect(await page.evaluate(() => document.documentElement.scrollWidth), path).to.be.at.most(
                width,
              );
            }
          },
          { width, dark },
        );
      });

  it('stand whole on paper, without what can only be clicked', () =>
    comparing(async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.side__desk', '.side__gutter', '.side__choice'])
        expect(await page.locator(part).isVisible(), part).to.equal(false);
      for (const side of ['left', 'right']) {
        const cut = await page
          .locator(`#side-${side}`)
          .evaluate((one) => one.scrollHeight > one.clientHeight + 1);
        expect(cut, side).to.equal(false);
      }
    }));

  it('are related sentence by sentence without a script', () =>
    comparing(
      async ({ page }) => {
        await page.getByRole('link', { name: 'sentence by sentence' }).first().click();
        await page.getByRole('link', { name: 'The town had one quay.' }).click();
        await page.getByRole('link', { name: 'Bread was never short.' }).click();
        await page.getByRole('radio', { name: 'contradicts' }).check();
        await page.getByLabel('Rationale').fill('One was hungry.');
        await page.getByRole('button', { name: 'Relate' }).click();
        await page.getByText('Related: contradicts.').waitFor();
        const [relation] = await relations();
        expect(relation?.rationale).to.equal('One was hungry.');
        await page
          .getByRole('link', { name: /factual claim by/ })
          .first()
          .waitFor();
        await page.getByRole('button', { name: 'Undo' }).click();
        await page.getByText('Taken back.').waitFor();
        expect(await relations()).to.deep.equal([]);
        expect(await taggedIn(open, left)).to.deep.equal([]);
      },
      { scripts: false },
    ));
});
