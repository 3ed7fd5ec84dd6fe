import { expect } from 'chai';
import { requireRecord } from '../../server/services/records.ts';
import { addVersion } from '../../server/services/versions.ts';
import { findViolations } from '../support/find-violations.ts';
import { claimOn, harbour, readerProject, taggedIn } from '../support/reader-page.ts';
import { twoTexts } from '../support/two-texts.ts';

describe('two texts side by side, for other eyes and papers', function () {
  this.timeout(60_000);
  const two = twoTexts();

  it('leave a former version as it is, and join each claim with itself', async () => {
    await claimOn(two.open, two.left, 'The town had one quay.');
    const source = await requireRecord(two.open.workspace, readerProject, 'source', two.left);
    const body = harbour.replace('Nobody counted the third.', 'Nobody counted more.');
    await addVersion(two.open.workspace, 'Anna', readerProject, two.left, source.rev, {
      body,
      origin: 'edit',
    });
    two.right = two.left;
    two.left = `${two.left}@1`;
    await two.comparing(async ({ page, press, lines }) => {
      await lines(1);
      await press('j', 't');
      await page.getByText('A former version is to be read only.').waitFor();
      await press('n', 'b');
      await page.locator('.between__kind').getByText('the same claim').waitFor();
      expect(await page.locator('[data-slot="left"] .card').count()).to.equal(0);
      await page.locator('[data-slot="right"] .card[data-open]').waitFor();
    });
    expect((await taggedIn(two.open, two.right)).length).to.equal(1);
  });

  it('become tabs on a narrow screen, with the partner’s words under the claim', async () => {
    await two.related([['The town had one quay.', 'Bread was never short.']], 'contradicts');
    await two.comparing(
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
    two.comparing(async ({ page, press }) => {
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
        await two.related([['The town had one quay.', 'Bread was never short.']], 'contradicts');
        await two.comparing(
          async ({ page, press }, address) => {
            await press('f');
            await page.locator('[data-slot="left"] .card[data-open]').waitFor();
            expect(await findViolations(page)).to.deep.equal([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(width);
            const compare = `${address}/projects/${readerProject}/compare`;
            for (const path of ['', `/sentences?left=${two.left}&right=${two.right}`]) {
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
    two.comparing(async ({ page }) => {
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
    two.comparing(
      async ({ page }) => {
        await page.getByRole('link', { name: 'sentence by sentence' }).first().click();
        await page.getByRole('link', { name: 'The town had one quay.' }).click();
        await page.getByRole('link', { name: 'Bread was never short.' }).click();
        await page.getByRole('radio', { name: 'contradicts' }).check();
        await page.getByLabel('Rationale').fill('One was hungry.');
        await page.getByRole('button', { name: 'Relate' }).click();
        await page.getByText('Related: contradicts.').waitFor();
        const [relation] = await two.relations();
        expect(relation?.rationale).to.equal('One was hungry.');
        await page
          .getByRole('link', { name: /factual claim by/ })
          .first()
          .waitFor();
        await page.getByRole('button', { name: 'Undo' }).click();
        await page.getByText('Taken back.').waitFor();
        expect(await two.relations()).to.deep.equal([]);
        expect(await taggedIn(two.open, two.left)).to.deep.equal([]);
      },
      { scripts: false },
    ));
});
