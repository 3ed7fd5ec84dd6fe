import { expect } from 'chai';
import request from 'supertest';
import { relationInputSchema } from '../../../../server/core/relation.ts';
import { requireRecord } from '../../../../server/services/records.ts';
import { addRelation } from '../../../../server/services/relations.ts';
import { addVersion } from '../../../../server/services/versions.ts';
import { addDemo, type Demo, harbourText } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

const compare = '/projects/winter/compare';
const both = 'left=harbour&right=mayor';

describe('the pages of two texts', () => {
  let open: OpenApp;
  let demo: Demo;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  afterEach(() => open.close());

  const relate = (kind: 'agrees' | 'contradicts', from: string, to: string) =>
    addRelation(open.workspace, 'Ann', 'winter', relationInputSchema.parse({ from, to, kind }));
  const countOf = (type: 'claim' | 'relation') => open.workspace.store.count('winter', { type });
  const newVersion = async (body: string) => {
    const { rev } = await requireRecord(open.workspace, 'winter', 'source', 'harbour');
    return addVersion(open.workspace, 'Ann', 'winter', 'harbour', rev, { body, origin: 'edit' });
  };

  it('offer all texts to choose from, and the pairs that are related already', async () => {
    await relate('contradicts', demo.froze, demo.mild);
    await relate('agrees', demo.bread, demo.mild);
    await relate('agrees', demo.bread, demo.froze);
    const page = await visit(open.app, `${compare}?left=mayor`);
    const chosen = [...page.document.querySelectorAll('option[selected]')].map((one) =>
      one.getAttribute('value'),
    );
    expect(chosen).to.deep.equal(['mayor', 'harbour']);
    expect(words(page, '.pairs')).to.match(/The harbour and The mayor.*2 relations.*1 contradicting/);
    expect([...page.document.querySelectorAll('.pairs a')].length).to.equal(1);
  });

  it('say so when a text is to stand beside itself', async () => {
    const page = await visit(open.app, `${compare}?left=harbour&right=harbour`);
    expect([page.status, words(page, '.problem')]).to.deep.equal([
      200,
      'Choose two different texts: a text cannot stand beside itself.',
    ]);
    expect((await visit(open.app, `${compare}?left=harbour&right=harbour@1`)).status).to.equal(400);
  });

  it('say what to do first in a project without a second text', async () => {
    await request(open.app).post('/api/projects').send({ id: 'empty', title: 'Empty' });
    const page = await visit(open.app, '/projects/empty/compare');
    expect(words(page, '.empty')).to.include('There is nothing to compare yet.');
  });

  for (const query of ['left=harbour&right=whale', 'left=harbour@7&right=mayor'])
    it(`are not found for ${query}`, async () => {
      expect((await visit(open.app, `${compare}?${query}`)).status).to.equal(404);
      expect((await visit(open.app, `${compare}/sentences?${query}`)).status).to.equal(404);
      expect((await visit(open.app, `${compare}/relations.json?${query}`)).status).to.equal(404);
    });

  it('are not found, and no fault, for what names no text', async () => {
    for (const query of ['', 'left=..%2F..&right=mayor', 'left=harbour'])
      expect((await visit(open.app, `${compare}/sentences?${query}`)).status, query).to.equal(404);
  });

  it('name the relations between the two, and no others', async () => {
    const across = await relate('contradicts', demo.mild, demo.froze);
    await relate('agrees', demo.bread, demo.froze);
    const reply = await request(open.app).get(`${compare}/relations.json?${both}`);
    expect(reply.body).to.deep.equal({ links: [[across.id, 1, demo.mild, demo.froze]] });
  });

  it('show a former version beside the current one, with the claims as they stood', async () => {
    await newVersion(harbourText.replace('Nobody was hurt. Forty', 'Forty'));
    const page = await visit(open.app, `${compare}?left=harbour@1&right=harbour`);
    expect(words(page, '.side__version')).to.equal('Version 1 of 2, to read only');
    const index = await request(open.app).get('/projects/winter/sources/harbour/index.json?version=1');
    expect(index.body.claims.map(([id]: readonly unknown[]) => id)).to.deep.equal([demo.froze, demo.bread]);
    expect(index.body.version).to.equal(1);
  });

  it('relate words and claims by one form, and lead back with both chosen', async () => {
    const reply = await post(open.app, `${compare}/relate?${both}`, {
      left: ['sentence:harbour:1:12:46', 'sentence:harbour:1:64:106'],
      right: demo.mild,
      kind: 'contradicts',
      rationale: 'Cold is not mild.',
    });
    expect(reply.status).to.equal(303);
    const page = await visit(open.app, reply.headers.location ?? '');
    expect(words(page, '.sides__chosen')).to.include('It was a mild winter');
    expect(words(page, '.sides__relation')).to.include('≠ contradicts');
    const { items } = await open.workspace.store.list('winter', { type: 'relation' });
    const made = await requireRecord(open.workspace, 'winter', 'claim', items[0]?.from ?? '');
    expect(made.target.spans.length).to.equal(2);
  });

  it('find words again that were chosen in a version which is no longer current', async () => {
    const reply = await (async () => {
      await newVersion(`A line before all.\n\n${harbourText}`);
      const froze = 'The harbour froze in January 1893.';
      const text = await open.workspace.texts.read(
        await requireRecord(open.workspace, 'winter', 'source', 'harbour'),
        1,
      );
      const start = text.text.indexOf(froze);
      const left = `sentence:harbour:1:${start}:${start + froze.length}`;
      return post(open.app, `${compare}/relate?${both}`, { left, right: demo.mild, kind: 'agrees' });
    })();
    expect(reply.status).to.equal(303);
    const { items } = await open.workspace.store.list('winter', { type: 'relation' });
    const made = await requireRecord(open.workspace, 'winter', 'claim', items[0]?.from ?? '');
    expect([made.target.version, made.target.spans[0]?.exact]).to.deep.equal([
      2,
      'The harbour froze in January 1893.',
    ]);
  });

  const refusals: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'nothing chosen on one side': { left: '', kind: 'agrees' },
    'a claim that is not there': { left: 'aaaaaaaaaaaa', kind: 'agrees' },
    'words outside of the text': { left: 'sentence:harbour:1:5:99999', kind: 'agrees' },
    'words of no source': { left: 'sentence:../x:1:0:5', kind: 'agrees' },
    'no kind': { left: 'sentence:harbour:1:12:46' },
    'a kind that is none': { left: 'sentence:harbour:1:12:46', kind: 'hates' },
  };
  for (const [what, fields] of Object.entries(refusals))
    it(`refuse ${what}, change nothing, and keep what was typed`, async () => {
      const before = [await countOf('claim'), await countOf('relation')];
      const typed = { right: demo.mild, rationale: 'Because <b>.', ...fields };
      const page = await post(open.app, `${compare}/relate?${both}`, typed);
      expect(page.status).to.be.within(400, 422);
      expect(words(page, '.problem')).to.not.equal('');
      expect(page.document.querySelector('textarea')?.textContent).to.include('Because');
      expect(words(page, '.sides__chosen')).to.include('It was a mild winter');
      expect([await countOf('claim'), await countOf('relation')]).to.deep.equal(before);
    });
});
