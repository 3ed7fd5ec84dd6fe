import { expect } from 'chai';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { fieldsOf, post, visit, words } from '../../../support/page-forms.ts';

const winter = '/projects/winter';

describe('the pages of relations', () => {
  let open: OpenApp;
  let demo: Demo;
  let relate: string;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
    relate = `${winter}/claims/${demo.bread}/relate`;
  });
  after(() => open.close());

  const relations = async (id: string) =>
    (await open.workspace.store.list('winter', { type: 'relation', link: id })).items;

  it('offer the claims of other sources first', async () => {
    const page = await visit(open.app, relate);
    const offered = [...page.document.querySelectorAll('input[name="to"]')].map((one) =>
      one.getAttribute('value'),
    );
    expect(offered).to.deep.equal([demo.mild, demo.froze]);
    expect(words(page, '.pick')).to.include('The mayor');
  });

  it('search without losing what else was typed', async () => {
    const query = new URLSearchParams({
      q: 'BREAD',
      rationale: 'They differ.',
      kind: 'contradicts',
      to: demo.froze,
    });
    const page = await visit(open.app, `${relate}?${query}`);
    expect(fieldsOf(page, relate)).to.include({
      kind: 'contradicts',
      rationale: 'They differ.',
      to: demo.froze,
    });
    const offered = [...page.document.querySelectorAll('input[name="to"]')].map((one) =>
      one.getAttribute('value'),
    );
    expect(offered.slice(0, 2)).to.deep.equal([demo.froze, demo.mild]);
  });

  it('relate two claims; each one’s card shows the other with its source, and leads there', async () => {
    const typed = {
      to: demo.mild,
      kind: 'contradicts',
      rationale: 'One of them is **wrong**.',
      certainty: 'likely',
    };
    const reply = await post(open.app, relate, typed);
    expect(reply.status).to.equal(303);
    const here = await visit(open.app, `${winter}/claims/${demo.bread}`);
    expect(words(here, '.link__label')).to.equal('≠ contradicts');
    expect(words(here, '.link__quote')).to.equal('It was a mild winter, and bread was never short.');
    expect(words(here, '.link__place')).to.equal('The mayor');
    expect(here.document.querySelector('.link__quote')?.getAttribute('href')).to.equal(
      `${winter}/sources/mayor#claim-${demo.mild}`,
    );
    const there = await visit(open.app, `${winter}/claims/${demo.mild}`);
    expect(words(there, '.link__quote')).to.equal('The bread ran out on the sixth day.');
    expect(there.document.querySelector('.card__note strong')?.textContent).to.equal('wrong');
  });

  it('tell a one-way relation from both ends, and turn it round when asked', async () => {
    await post(open.app, relate, { to: demo.froze, kind: 'supports', turned: 'on' });
    const relation = (await relations(demo.froze))[0];
    expect(relation).to.include({ from: demo.froze, to: demo.bread });
    const labels = async (id: string) => {
      const page = await visit(open.app, `${winter}/claims/${id}`);
      return [...page.document.querySelectorAll('.link__label')].map((one) => (one.textContent ?? '').trim());
    };
    expect((await labels(demo.froze))[0]).to.match(/ supports$/);
    expect((await labels(demo.bread))[1]).to.match(/ is supported by$/);
  });

  it('answer a script with both cards', async () => {
    const accept = { Accept: 'text/vnd.turbo-stream.html' };
    const reply = await post(open.app, relate, { to: demo.mild, kind: 'reframes' }, accept);
    const targets = [...reply.html.matchAll(/action="card" target="claim-(\w+)"/g)].map(([, id]) => id);
    expect(targets).to.deep.equal([demo.bread, demo.mild]);
  });

  it('tag an untagged sentence of another source by relating to it', async () => {
    const page = await visit(open.app, `${relate}?q=thirty`);
    const choice = page.document.querySelector('input[value^="sentence:"]')?.getAttribute('value') ?? '';
    expect(choice).to.match(/^sentence:mayor:1:\d+:\d+$/);
    const refused = await post(open.app, relate, { to: choice, rationale: 'no kind yet' });
    expect(refused.status).to.equal(422);
    const claims = await open.workspace.store.count('winter', { type: 'claim', source: 'mayor' });
    await post(open.app, relate, { to: choice, kind: 'agrees' });
    expect(await open.workspace.store.count('winter', { type: 'claim', source: 'mayor' })).to.equal(
      claims + 1,
    );
    const newest = (await relations(demo.bread)).at(-1);
    const other = await open.workspace.store.read('winter', 'claim', newest?.to ?? '');
    expect(other?.target.spans[0]?.exact).to.equal('Thirty ships waited for a week.');
  });

  for (const [what, fields, field] of [
    ['itself', () => ({ to: demo.bread, kind: 'agrees' }), 'to'],
    ['a claim that is not there', () => ({ to: '0000000000000000', kind: 'agrees' }), 'to'],
    ['no claim', () => ({ kind: 'agrees' }), 'to'],
    ['a claim by no kind', () => ({ to: demo.mild }), 'kind'],
    ['a claim by a kind that is none', () => ({ to: demo.mild, kind: 'hates' }), 'kind'],
    ['a sentence outside of the text', () => ({ to: 'sentence:mayor:1:5:99999', kind: 'agrees' }), undefined],
    ['a sentence of no source', () => ({ to: 'sentence:../x:1:0:5', kind: 'agrees' }), 'to'],
  ] as const) {
    it(`refuse to relate to ${what}, and keep the rationale`, async () => {
      const seq = await open.workspace.store.seq('winter');
      const page = await post(open.app, relate, { ...fields(), rationale: 'kept' });
      expect(page.status).to.be.within(400, 422);
      expect(fieldsOf(page, relate).rationale).to.equal('kept');
      expect(words(page, '[role="alert"]')).not.to.equal('');
      if (field !== undefined)
        expect(words(page, `#claim-${demo.bread}-work-${field}-error`), field).not.to.equal('');
      expect(await open.workspace.store.seq('winter')).to.equal(seq);
    });
  }

  it('revise a relation from the card of either end, and retract it', async () => {
    const [relation] = await relations(demo.mild);
    const edit = `${winter}/relations/${relation?.id}/edit`;
    const page = await visit(open.app, `${edit}?claim=${demo.mild}`);
    const fields = fieldsOf(page, edit);
    expect(fields).to.include({
      claim: demo.mild,
      kind: 'contradicts',
      rationale: 'One of them is **wrong**.',
    });
    const saved = await post(open.app, edit, { ...fields, kind: 'qualifies' });
    expect(saved.headers.location).to.equal(`${winter}/claims/${demo.mild}`);
    const [revised] = await relations(demo.mild);
    expect(revised?.kind).to.equal('qualifies');
    const stale = await post(open.app, edit, { ...fields, rationale: 'mine' });
    expect(stale.status).to.equal(412);
    expect(fieldsOf(stale, edit)).to.include({ kind: 'qualifies', rationale: 'mine' });
    const retract = `${winter}/relations/${relation?.id}/retract`;
    await post(open.app, retract, { rev: String(revised?.rev), claim: demo.mild });
    expect((await relations(demo.mild)).map(({ id }) => id)).not.to.include(relation?.id);
  });

  it('do not lead back to the page of a claim that is gone', async () => {
    const card = await visit(open.app, `${winter}/claims/${demo.froze}`);
    const hidden = (name: string) =>
      card.document.querySelector(`.card__actions input[name="${name}"]`)?.getAttribute('value') ?? '';
    const fields = { rev: hidden('rev'), back: hidden('back') };
    const reply = await post(open.app, `${winter}/claims/${demo.froze}/retract`, fields);
    expect(reply.headers.location).to.equal(`${winter}/sources/harbour`);
    await post(open.app, `${winter}/changes/${await open.workspace.store.seq('winter')}/undo`, {});
  });

  it('take a claim’s relations with it, and bring all back by the undo of the notice', async () => {
    const before = await relations(demo.bread);
    const card = await visit(open.app, `${winter}/claims/${demo.bread}`);
    expect(words(card, '.card__too')).to.equal(`with ${before.length} relations`);
    const rev = card.document.querySelector('article')?.getAttribute('data-rev') ?? '';
    const retract = `${winter}/claims/${demo.bread}/retract`;
    const accept = { Accept: 'text/vnd.turbo-stream.html' };
    const reply = await post(open.app, retract, { rev }, accept);
    expect(reply.html).to.include(`action="card-gone" target="claim-${demo.bread}"`);
    expect(reply.html).to.include(`action="card" target="claim-${demo.mild}"`);
    const [, undo = ''] = /action="([^"]*\/undo)"/.exec(reply.html) ?? [];
    expect(await relations(demo.mild)).to.deep.equal([]);
    await post(open.app, undo, { back: winter });
    expect((await relations(demo.bread)).map(({ id }) => id)).to.deep.equal(before.map(({ id }) => id));
  });
});
