import { expect } from 'chai';
import { requireRecord } from '../../server/services/records.ts';
import { openComparePage } from '../support/compare-page.ts';
import { withServer } from '../support/open-app.ts';
import { addReaderSource, readerProject, taggedIn } from '../support/reader-page.ts';
import { twoTexts } from '../support/two-texts.ts';

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
  const two = twoTexts();

  it('show both texts whole, each with ids of its own', () =>
    two.comparing(async ({ page, texts }) => {
      for (const [at, id] of [two.left, two.right].entries()) {
        const source = await requireRecord(two.open.workspace, readerProject, 'source', id);
        expect((await texts())[at]).to.equal((await two.open.workspace.texts.read(source)).text);
      }
      const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
      expect(ids.length).to.equal(new Set(ids).size);
    }));

  it('get from two untagged sentences to a contradiction in four keys', () =>
    two.comparing(async ({ page, press, highlighted, lines }) => {
      const keys = ['j', 'l', 'j', '2'];
      expect(keys.length).to.be.at.most(4);
      await press(...keys);
      await page.locator('.between__kind').getByText('contradicts').waitFor();
      await page.locator('.slot .card[data-open]').nth(1).waitFor();
      expect(await taggedIn(two.open, two.left)).to.deep.equal([['A harbour']]);
      expect(await taggedIn(two.open, two.right)).to.deep.equal([['Bread was never short.']]);
      const [relation] = await two.relations();
      expect(relation?.kind).to.equal('contradicts');
      expect(relation?.sources).to.deep.equal([two.left, two.right]);
      expect(await highlighted('kind-factual')).to.deep.equal(['A harbour', 'Bread was never short.']);
      await lines(1);
    }));

  it('take all of it back by one key', () =>
    two.comparing(async ({ page, press, highlighted, lines }) => {
      await press('j', 'l', 'j', '2');
      await page.locator('.slot .card[data-open]').nth(1).waitFor();
      await press('u');
      await page.getByText('Taken back.').waitFor();
      expect(await two.relations()).to.deep.equal([]);
      expect([
        ...(await taggedIn(two.open, two.left)),
        ...(await taggedIn(two.open, two.right)),
      ]).to.deep.equal([]);
      expect(await highlighted('kind-factual')).to.deep.equal([]);
      await lines(0);
    }));

  it('relate what was clicked, from right to left once it is turned', () =>
    two.comparing(async ({ page, press }) => {
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
      await page.locator('.slot .card[data-open]').nth(1).waitFor();
      const [relation] = await two.relations();
      const from = await requireRecord(two.open.workspace, readerProject, 'claim', relation?.from ?? '');
      expect(from.target.source).to.equal(two.right);
    }));

  it('say what is missing when only one side is chosen', () =>
    two.comparing(async ({ page, press }) => {
      await press('j', '2');
      await page.getByText('Choose a sentence on the right first.').waitFor();
      expect(await two.relations()).to.deep.equal([]);
    }));

  it('take line and claims away when a relation could not be saved, and keep what was chosen', () =>
    withServer(two.open.app, async (address) => {
      const { page, press, highlighted, lines } = await openComparePage(
        two.browser,
        address,
        two.left,
        two.right,
      );
      await page.route('**/compare/relate*', (route) => route.abort());
      await press('j', 'l', 'j', '2');
      await page.getByRole('alert').getByText('The relation was not saved.').waitFor();
      await lines(0);
      expect(await highlighted('kind-factual')).to.deep.equal([]);
      await page.unroute('**/compare/relate*');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.slot .card[data-open]').nth(1).waitFor();
      expect((await two.relations()).length).to.equal(1);
      await page.context().close();
    }));

  it('join related claims by a line between the texts that follows the scrolling of either', async () => {
    two.right = await addReaderSource(two.open, long);
    await two.related([['The town had one quay.', 'Paragraph 2 says little.']], 'contradicts');
    await two.comparing(async ({ page, lines }) => {
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
    two.right = await addReaderSource(two.open, long);
    await two.related([['The harbour closed in June.', 'The harbour was open in June.']], 'contradicts');
    await two.comparing(async ({ page, press, highlighted }) => {
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
    await two.related([['The town had one quay.', 'Bread was never short.']], 'agrees');
    await two.related([['The harbour closed in June.', 'The harbour was open in June.']], 'contradicts');
    await two.comparing(async ({ page, press, highlighted }) => {
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

  it('end at the last of several relations that a hasty reader asks for', async () => {
    two.right = await addReaderSource(two.open, long);
    const quotes = ['The town had one quay.', 'Two ships lay there in May.', 'Nobody counted the third.'];
    await two.related(
      quotes.map((quote, at) => [quote, `Paragraph ${at * 30 + 20} says little.`] as const),
      'agrees',
    );
    await two.comparing(async ({ page, press, comesToCover }) => {
      await press('f', 'f', 'f');
      const last = 'Nobody counted the third.Paragraph 80 says little.';
      expect(await comesToCover('open', last)).to.equal(last);
      await page.locator('[data-slot="right"] .card[data-open]').getByText('Paragraph 80').first().waitFor();
      expect(await page.locator('.slot .card[data-open]').count()).to.equal(2);
    });
  });

  it('open at the relation that the address names', async () => {
    const [relation] = await two.related([['The town had one quay.', 'Bread was never short.']], 'agrees');
    await two.comparing(
      async ({ page }) => {
        await page.locator('.between__kind').getByText('agrees with').waitFor();
        expect(await page.locator('.slot .card[data-open]').count()).to.equal(2);
      },
      { hash: `#relation-${relation?.id}` },
    );
  });

  it('lead from a quote in a card to the other text, on the same page', async () => {
    await two.related([['The town had one quay.', 'Bread was never short.']], 'agrees');
    await two.comparing(async ({ page, press, highlighted }) => {
      await press('n');
      await page.locator('[data-slot="left"] .link__quote').click();
      await page.locator('[data-slot="right"] .card[data-open]').waitFor();
      expect(await highlighted('open')).to.deep.equal(['The town had one quay.', 'Bread was never short.']);
    });
  });

  it('show what another person relates meanwhile', () =>
    two.comparing(async ({ page, lines, highlighted }) => {
      await lines(0);
      await two.related([['The town had one quay.', 'Bread was never short.']], 'agrees');
      await lines(1);
      await page.locator('.side__counts').getByText('1 agrees with').waitFor();
      expect(await highlighted('kind-factual')).to.deep.equal([
        'The town had one quay.',
        'Bread was never short.',
      ]);
    }));
});
