import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import type { StanceKind } from '../../server/core/stance.ts';
import { statementInputSchema } from '../../server/core/statement.ts';
import { reviseClaim } from '../../server/services/claims.ts';
import { startImport } from '../../server/services/imports.ts';
import { requireRecord } from '../../server/services/records.ts';
import { addRelation } from '../../server/services/relations.ts';
import { confirmSilence } from '../../server/services/silences.ts';
import { reviseSource } from '../../server/services/sources.ts';
import { setStance } from '../../server/services/stances.ts';
import { addStatement } from '../../server/services/statements.ts';
import { setVerdict } from '../../server/services/verdicts.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { addDemo, type Demo } from '../support/demo-project.ts';
import { expectNoBarriers, looks } from '../support/no-barriers.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';

const winter = '/projects/winter';
const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente';

/** A question with an answer given, a contradicted statement with a verdict, and one that nobody has touched. Gives the paths of their pages. */
async function state({ workspace }: OpenApp, demo: Demo): Promise<readonly string[]> {
  const add = (typed: object) => addStatement(workspace, '林岚', 'winter', statementInputSchema.parse(typed));
  const answers = [{ text: 'thirty' }, { text: longWord }];
  const question = await add({ text: `How many? ${longWord}`, form: 'question', answers, topic: 'Ships' });
  const frost = await add({ text: 'The harbour froze.', tags: [longWord], note: '**Ice**' });
  const give = (statement: string, claim: string, kind: StanceKind, answer?: string) => {
    const input = { statement, claim, kind, answer, rationale: longWord, certainty: 'likely' as const };
    return setStance(workspace, '林岚', 'winter', input);
  };
  await give(question.id, demo.bread, 'affirms', 'a2');
  await give(frost.id, demo.froze, 'affirms');
  const { id: stance } = await give(frost.id, demo.mild, 'denies');
  await confirmSilence(workspace, '林岚', 'winter', {
    statement: question.id,
    source: 'mayor',
    note: longWord,
  });
  const verdict = { rating: 'mixed', justification: longWord, evidence: [demo.froze] };
  await setVerdict(workspace, '林岚', 'winter', frost.id, frost.rev, verdict);
  const [one, other] = [frost.id, question.id].map((id) => `${winter}/statements/${id}`);
  const forms = ['', '/edit', '/verdict', '/attach', '/split', `/merge?into=${question.id}`];
  return [
    `${winter}/statements`,
    `${winter}/statements?verdict=none&sort=contested`,
    `${winter}/statements/new`,
    ...forms.map((form) => `${one}${form}`),
    `${other}`,
    `${winter}/stances/${stance}/edit`,
    `${winter}/claims/${demo.bread}/state`,
  ];
}

/** Long words, another language, tags, relations and an upload, so that every part of every page is there. */
async function fill({ workspace }: OpenApp, demo: Demo): Promise<string> {
  const claim = await requireRecord(workspace, 'winter', 'claim', demo.froze);
  await reviseClaim(workspace, '林岚', 'winter', claim.id, claim.rev, {
    tags: [longWord],
    certainty: 'unsure',
  });
  const ends = { from: demo.froze, to: demo.mild, kind: 'contradicts' as const };
  await addRelation(workspace, '林岚', 'winter', {
    ...ends,
    rationale: `**${longWord}**`,
    certainty: 'likely',
  });
  const source = await requireRecord(workspace, 'winter', 'source', 'mayor');
  const metadata = {
    title: longWord,
    framing: 'Chinese',
    language: 'de',
    creators: ['林岚'],
    date: '1893-02',
  };
  await reviseSource(workspace, 'Ann', 'winter', 'mayor', source.rev, metadata);
  const bytes = Buffer.from(
    `${longWord}\n\nThis line was bro-\nken by hand, and it is a long one, as lines go.\n`,
  );
  const { draft } = await startImport(workspace, 'Ann', 'winter', 'upload', {
    name: `${longWord}.txt`,
    mediaType: '',
    bytes,
  });
  return draft.id;
}

describe('the pages of a project in a browser', function () {
  this.timeout(180_000);
  let browser: Browser;
  let open: OpenApp;
  let paths: readonly string[];
  before(async () => {
    browser = await launchBrowser();
    open = await openApp();
    const demo = await addDemo(open.app);
    const draft = await fill(open, demo);
    const statements = await state(open, demo);
    paths = [
      '/',
      winter,
      `${winter}/edit`,
      `${winter}/remove`,
      `${winter}/sources/mayor/edit`,
      `${winter}/imports/${draft}`,
      `${winter}/claims`,
      `${winter}/claims?kind=normative`,
      `${winter}/relations`,
      `${winter}/compare`,
      `${winter}/compare?left=harbour&right=mayor`,
      `${winter}/compare/sentences?left=harbour&right=mayor`,
      ...statements,
      `${winter}/matrix`,
      `${winter}/matrix?columns=both&contested=yes`,
      `${winter}/matrix?columns=both`,
      `${winter}/graph`,
      `${winter}/graph?by=source&node=claim:${demo.froze}`,
      `${winter}/graph?around=claim:nowhere`,
      `${winter}/contradictions`,
      `${winter}/contradictions?kind=reframes`,
      `${winter}/report`,
      `${winter}/references`,
      `${winter}/references/${demo.almanac}`,
      `${winter}/references/${demo.almanac}/edit`,
      `${winter}/references/new`,
      `${winter}/search`,
      `${winter}/search?q=winter`,
      `${winter}/search?q=whale`,
    ];
  });
  after(async () => {
    await browser.close();
    await open.close();
  });

  for (const { width, dark, named } of looks) {
    it(`have no fault that axe finds and fit, ${named}`, () =>
      withServer(open.app, async (address) => {
        const { page, complaints } = await openPage(browser, { width, dark });
        await expectNoBarriers(page, address, paths);
        await page.close();
        expect(complaints).to.deep.equal([]);
      }));
  }

  it('show the fields that a type of reference needs, and keep what was typed in others', () =>
    withServer(open.app, async (address) => {
      const { page } = await openPage(browser);
      await page.goto(`${address}${winter}/references/new`);
      await page.getByLabel('Journal').waitFor();
      await page.getByLabel('Volume').fill('7');
      await page.getByLabel('Type').selectOption('thesis');
      await page.getByLabel('University').waitFor();
      expect(await page.getByLabel('Issue').isVisible()).to.equal(false);
      expect(await page.getByLabel('Volume').inputValue()).to.equal('7');
      expect(await page.getByLabel('Volume').isVisible()).to.equal(true);
      await page.close();
    }));

  it('leave out on paper what can only be clicked', () =>
    withServer(open.app, async (address) => {
      const { page } = await openPage(browser);
      await page.emulateMedia({ media: 'print' });
      await page.goto(`${address}${winter}/claims`);
      expect(await page.locator('.claim-line').first().isVisible()).to.equal(true);
      for (const part of ['.filters', '.band__nav', '.band__person'])
        expect(await page.locator(part).isVisible(), part).to.equal(false);
      await page.close();
    }));
});
