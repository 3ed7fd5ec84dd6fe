import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { addCitation } from '../../server/services/citations.ts';
import { reviseClaim } from '../../server/services/claims.ts';
import { addRelation } from '../../server/services/relations.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { addDemo, type Demo } from '../support/demo-project.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';

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

describe('the pages of cards in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let open: OpenApp;
  let paths: Record<string, string>;
  let axe: string;
  before(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    browser = await launchBrowser();
    open = await openApp();
    const demo = await addDemo(open.app);
    const { relation, citation } = await fill(open, demo);
    const claim = `${winter}/claims/${demo.froze}`;
    paths = {
      claim,
      edit: `${claim}/edit`,
      relate: `${claim}/relate`,
      'relate, searched': `${claim}/relate?q=mild`,
      cite: `${claim}/cite`,
      'relation, edited': `${winter}/relations/${relation.id}/edit`,
      'citation, edited': `${winter}/citations/${citation.id}/edit`,
      sentences: `${winter}/sources/harbour/sentences?claim=${demo.froze}`,
      conflict: `${claim}/edit`,
    };
  });
  after(async () => {
    await browser.close();
    await open.close();
  });

  for (const width of [1280, 390]) {
    for (const dark of [false, true]) {
      it(`have no fault that axe finds, fit and run nothing typed, ${width} wide, ${dark ? 'dark' : 'light'}`, () =>
        withServer(open.app, async (address) => {
          for (const [name, path] of Object.entries(paths)) {
            const { page, complaints } = await openPage(browser, { width, dark });
            const dialogs: string[] = [];
            page.on('dialog', (dialog) => {
              dialogs.push(dialog.message());
              void dialog.dismiss();
            });
            await page.goto(address + path);
            if (name === 'conflict') {
              await page.locator('form.work input[name="rev"]').evaluate((field) => field.setAttribute('value', '5'));
              await page.getByLabel('Note').fill('mine');
              await page.getByRole('button', { name: /^Save/ }).click();
              await page.getByText('Changed in the meantime').waitFor();
            }
            await page.evaluate(axe);
            const { violations } = await page.evaluate(() => globalThis.axe.run());
            const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
            expect(told, name).to.deep.equal([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth), name).to.be.at.most(width);
            expect(dialogs, name).to.deep.equal([]);
            expect(await page.locator('img, script:not([src])').count(), name).to.equal(0);
            expect(complaints.filter((complaint) => !/status of 412/.test(complaint)), name).to.deep.equal([]);
            await page.close();
          }
        }));
    }
  }
});
