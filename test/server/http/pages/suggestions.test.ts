import { expect } from 'chai';
import { stanceInputSchema } from '../../../../server/core/stance.ts';
import { statementInputSchema } from '../../../../server/core/statement.ts';
import { undoChange } from '../../../../server/services/history.ts';
import { setStance } from '../../../../server/services/stances.ts';
import { addStatement } from '../../../../server/services/statements.ts';
import { comparing, pairIndex } from '../../../../server/services/suggest/pair-index.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, type SeenPage, visit, words } from '../../../support/page-forms.ts';
import { addTold, switchSuggestions, tag } from '../../../support/told-project.ts';

const wreck = '/projects/wreck';
const all = `${wreck}/suggestions`;
const stream = { Accept: 'text/vnd.turbo-stream.html, text/html' };
const twenty = 'The French governor demanded 20 percent of the value of the cargo.';

/** What the form of the first suggestion on the page would send, without its buttons. */
function firstForm({ document }: SeenPage): Record<string, string> {
  const form = document.querySelector('.suggestion form');
  if (form === null) throw new Error('the page has no suggestion');
  const hidden = [...form.querySelectorAll('input[type="hidden"]')];
  return Object.fromEntries(
    hidden.map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? '']),
  );
}

describe('the pages of suggestions', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addTold(open.workspace, 'Test Reader');
    await pairIndex(open.workspace, 'wreck');
    await comparing(open.workspace, 'wreck');
  });
  afterEach(() => open.close());

  const countOf = async (type: 'claim' | 'relation' | 'dismissal' | 'stance') =>
    (await open.workspace.store.list('wreck', { type })).items.length;

  it('write nothing when they are read', async () => {
    const claim = await tag(open.workspace, 'en-a', twenty);
    const before = await open.workspace.store.seq('wreck');
    for (const path of [
      all,
      `${all}/progress`,
      `${wreck}/claims/${claim.id}/suggestions`,
      `${wreck}/sources/en-a/suggestions`,
    ])
      expect((await visit(open.app, path)).status, path).to.equal(200);
    expect(await open.workspace.store.seq('wreck')).to.equal(before);
  });

  it('show pairs as suggested by nobody, with why and where they differ', async () => {
    const page = await visit(open.app, `${all}?differs=number`);
    expect(words(page, '.suggestion__mark')).to.equal('Suggested');
    expect(words(page, '.suggestion__flag')).to.match(/another number: .+ \/ .+/);
    expect(words(page, '.suggestion__why')).to.include('words');
    expect(page.document.querySelector('.suggestion__differs')).not.to.equal(null);
  });

  it('relate both sentences of a pair in one change, which one Undo takes back', async () => {
    const fields = firstForm(await visit(open.app, all));
    const before = await open.workspace.store.seq('wreck');
    const done = await post(open.app, all, { ...fields, kind: 'contradicts' });
    expect(done.status).to.equal(303);
    const seq = await open.workspace.store.seq('wreck');
    expect(seq).to.equal(before + 1);
    expect([await countOf('claim'), await countOf('relation')]).to.deep.equal([2, 1]);
    await undoChange(open.workspace, 'Test Reader', 'wreck', seq);
    expect([await countOf('claim'), await countOf('relation')]).to.deep.equal([0, 0]);
  });

  it('remember what is dismissed, and bring it back when that is undone', async () => {
    const fields = firstForm(await visit(open.app, all));
    await post(open.app, all, { ...fields, dismiss: 'yes' });
    expect(firstForm(await visit(open.app, all)).one).not.to.equal(fields.one);
    await undoChange(open.workspace, 'Test Reader', 'wreck', await open.workspace.store.seq('wreck'));
    expect(firstForm(await visit(open.app, all)).one).to.equal(fields.one);
  });

  it('answer a script with the suggestion that is gone', async () => {
    const page = await visit(open.app, all);
    const id = page.document.querySelector('.suggestion')?.getAttribute('id');
    const answer = await post(open.app, all, { ...firstForm(page), dismiss: 'yes' }, stream);
    expect(answer.headers['content-type']).to.include('turbo-stream');
    expect(answer.html).to.include(`<turbo-stream action="remove" target="${id}">`);
    expect(answer.html).to.include('data-notice-undo');
  });

  it('answer a script in a card with the cards besides', async () => {
    const claim = await tag(open.workspace, 'en-a', twenty);
    const page = await visit(open.app, `${wreck}/claims/${claim.id}/suggestions`);
    const fields = firstForm(page);
    const answer = await post(open.app, all, { ...fields, kind: 'contradicts' }, stream);
    expect(answer.html).to.include(`<turbo-stream action="card" target="claim-${claim.id}">`);
    const id = page.document.querySelector('.suggestion')?.getAttribute('id');
    expect(answer.html).to.include(`<turbo-stream action="remove" target="${id}">`);
  });

  it('attach a suggested sentence to a statement on which the claim bears, as a claim made on the way', async () => {
    const claim = await tag(open.workspace, 'en-a', twenty);
    const input = statementInputSchema.parse({ text: 'A fifth was demanded.' });
    const statement = await addStatement(open.workspace, 'Test Reader', 'wreck', input);
    const stance = { statement: statement.id, claim: claim.id, kind: 'affirms' };
    await setStance(open.workspace, 'Test Reader', 'wreck', stanceInputSchema.parse(stance));
    const page = await visit(open.app, `${wreck}/claims/${claim.id}/suggestions`);
    expect(words(page, '.suggestion__stance')).to.include('denies');
    const fields = { ...firstForm(page), attach: 'yes', stance: `${statement.id} denies` };
    const before = await open.workspace.store.seq('wreck');
    expect((await post(open.app, all, fields)).status).to.equal(303);
    expect(await open.workspace.store.seq('wreck')).to.equal(before + 1);
    expect([await countOf('claim'), await countOf('stance')]).to.deep.equal([2, 2]);
  });

  it('tag a probable claim with the kind that is chosen, and remember one that is none', async () => {
    const path = `${wreck}/sources/en-a/suggestions`;
    const page = await visit(open.app, path);
    expect(words(page, '.suggestion__guess')).to.include('(a guess)');
    await post(open.app, path, { ...firstForm(page), kind: 'causal' });
    const { items } = await open.workspace.store.list('wreck', { type: 'claim' });
    expect(items.map(({ kind }) => kind)).to.deep.equal(['causal']);
    const next = firstForm(await visit(open.app, path));
    await post(open.app, path, { ...next, dismiss: 'yes' });
    expect(firstForm(await visit(open.app, path)).sentence).not.to.equal(next.sentence);
  });

  it('say how to switch them on where they are off, and lead nowhere from the cards', async () => {
    const claim = await tag(open.workspace, 'en-a', twenty);
    const card = `${wreck}/claims/${claim.id}`;
    expect((await visit(open.app, card)).html).to.include(`${card}/suggestions`);
    await switchSuggestions(open.workspace, false);
    for (const path of [all, `${card}/suggestions`, `${wreck}/sources/en-a/suggestions`]) {
      const page = await visit(open.app, path);
      expect(page.status, path).to.equal(200);
      expect(page.document.querySelector(`.empty a[href="${wreck}/edit"]`), path).not.to.equal(null);
    }
    expect((await visit(open.app, card)).html).not.to.include(`${card}/suggestions`);
  });

  it('refuse a form that says nothing, and a sentence of a version that is no more current', async () => {
    const fields = firstForm(await visit(open.app, all));
    expect((await post(open.app, all, fields)).status).to.be.within(400, 422);
    const old = { ...fields, one: 'sentence:en-a:7:0:5', kind: 'agrees' };
    expect((await post(open.app, all, old)).status).to.be.within(400, 422);
    expect(await countOf('relation')).to.equal(0);
  });
});
