import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { addCitation } from '../../server/services/citations.ts';
import { reviseClaim } from '../../server/services/claims.ts';
import { addRelation } from '../../server/services/relations.ts';
import { openPage } from '../support/browser.ts';
import { appForAll } from '../support/browser-suite.ts';
import { addDemo, type Demo } from '../support/demo-project.ts';
import { findViolations } from '../support/find-violations.ts';
import { type OpenApp, withServer } from '../support/open-app.ts';

const winter = '/projects/winter';
const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

/** One claim with everything on it: another voice, tags, a note, a relation and a citation, with hostile words in all. */
async function fill({ workspace }: OpenApp, demo: Demo) {
  const claim = await workspace.store.read('winter', 'claim', demo.froze);
  await reviseClaim(workspace, hostile, 'winter', demo.froze, claim?.rev ?? 0, {
    voice: { who: 'other', name: hostile, framing: hostile, manner: 'reported' },
    certainty: 'unsure',
    tags: [hostile],
    note: `# A note\n\n${hostile}\n\n- one\n- two`,
  });
  const ends = { from: demo.froze, to: demo.mild };
  const relation = { ...ends, kind: 'qualifies' as const, rationale: hostile, certainty: 'likely' as const };
  const citation = { intent: 'critiques' as const, locator: hostile, quote: hostile, note: hostile };
  return {
    relation: await addRelation(workspace, hostile, 'winter', relation),
    citation: await addCitation(workspace, hostile, 'winter', {
      ...citation,
      claim: demo.froze,
      reference: demo.almanac,
    }),
  };
}

type Ids = Readonly<Record<'claim' | 'relation' | 'citation', string>>;

const pages: Readonly<Record<string, (ids: Ids) => string>> = {
  'a claim': ({ claim }) => `/claims/${claim}`,
  'the form of a claim': ({ claim }) => `/claims/${claim}/edit`,
  'relating a claim': ({ claim }) => `/claims/${claim}/relate?q=mild`,
  'citing a reference': ({ claim }) => `/claims/${claim}/cite`,
  'the form of a relation': ({ relation }) => `/relations/${relation}/edit`,
  'the form of a citation': ({ citation }) => `/citations/${citation}/edit`,
  'the list of sentences': ({ claim }) => `/sources/harbour/sentences?claim=${claim}`,
};

describe('the pages of cards in a browser', function () {
  this.timeout(60_000);
  let ids: Ids;
  const suite = appForAll(async (open) => {
    const demo = await addDemo(open.app);
    const { relation, citation } = await fill(open, demo);
    ids = { claim: demo.froze, relation: relation.id, citation: citation.id };
  });

  /** In each light and at each width: nothing that axe finds, nothing that has to be scrolled sideways. */
  async function expectSound(page: Page): Promise<void> {
    for (const width of [1280, 390]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const where = `${width} ${colorScheme}`;
        expect(await findViolations(page), where).to.deep.equal([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), where).to.be.at.most(width);
      }
    }
  }

  /** Works on a page; nothing that was typed may run on it. */
  async function onPage(path: string, work: (page: Page) => Promise<void>): Promise<void> {
    await withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser);
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(address + winter + path);
      await work(page);
      expect(await page.locator('img, script:not([src])').count()).to.equal(0);
      await page.close();
      expect(complaints.filter((complaint) => !/status of 412/.test(complaint))).to.deep.equal([]);
    });
  }

  for (const [name, path] of Object.entries(pages)) {
    it(`have no fault that axe finds, fit, and run nothing typed: ${name}`, () =>
      onPage(path(ids), expectSound));
  }

  it('have no fault that axe finds, fit, and run nothing typed: two edits that crossed', () =>
    onPage(`/claims/${ids.claim}/edit`, async (page) => {
      await page.locator('form.work input[name="rev"]').evaluate((field) => field.setAttribute('value', '5'));
      await page.getByLabel('Note').fill('mine');
      await page.getByRole('button', { name: /^Save/ }).click();
      await page.getByText('Changed in the meantime').waitFor();
      await expectSound(page);
    }));

  it('show as words what was typed as HTML', () =>
    onPage(`/claims/${ids.claim}`, async (page) => {
      for (const place of ['.card__head', '.card__tags', '.link__passage'])
        expect(await page.locator(place).textContent(), place).to.include(hostile);
    }));

  it('have no fault that axe finds while one chooses a claim in its card', () =>
    onPage(`/claims/${ids.claim}`, async (page) => {
      await page.locator('[data-card-key="r"]').click();
      await page.getByRole('combobox').fill('bread');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await expectSound(page);
    }));
});
