import { expect } from 'chai';
import { undoChange } from '../../../../server/services/history.ts';
import { retractClaim, reviseClaim } from '../../../../server/services/claims.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { fieldsOf, post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

describe('two people at one claim', () => {
  let open: OpenApp;
  let demo: Demo;
  let edit: string;
  let mine: Record<string, string>;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
    edit = `/projects/winter/claims/${demo.froze}/edit`;
    const first = await save({ tags: 'ice', note: 'The port was shut for nine days.' });
    mine = { ...first, certainty: 'unsure', note: 'The port was shut for ten days.' };
  });
  afterEach(() => open.close());

  /** Saves as the first person; gives the form as the second one then has it open. */
  async function save(typed: object): Promise<Record<string, string>> {
    const claim = await read();
    const fields = fieldsOf(await visit(open.app, edit), edit);
    await post(open.app, edit, { ...fields, rev: String(claim.rev), ...typed });
    return fieldsOf(await visit(open.app, edit), edit);
  }
  async function read() {
    const claim = await open.workspace.store.read('winter', 'claim', demo.froze);
    if (claim === undefined) throw new Error('the claim is gone');
    return claim;
  }
  /** The other person saves while the form is open. */
  async function cross(
    patch = { kind: 'causal' as const, note: 'The port was shut for nine days, they say.' },
  ) {
    const { rev } = await read();
    await reviseClaim(open.workspace, '林岚', 'winter', demo.froze, rev, patch);
    return post(open.app, edit, mine);
  }
  const sides = (page: SeenPage, side: string) =>
    [...page.document.querySelectorAll(`td[data-side="${side}"]`)].map((cell) =>
      (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );

  it('get both texts, with who saved and what is whose, and nothing is written', async () => {
    const page = await cross();
    expect(page.status).to.equal(412);
    expect(words(page, '.conflict [role="alert"]')).to.match(/^林岚 saved this on 1 Jan 2026, 00:00 UTC/);
    expect(sides(page, 'theirs')).to.deep.equal([
      'causal',
      'certain',
      'The port was shut for nine days, they say.',
    ]);
    expect(sides(page, 'mine')).to.deep.equal(['factual', 'unsure', 'The port was shut for ten days.']);
    const own = [...page.document.querySelectorAll('td[data-side="mine"] mark')].map(
      (mark) => mark.textContent,
    );
    expect(own).to.deep.equal(['factual', 'unsure', 'ten']);
    expect(words(page, 'tbody')).to.match(/only 林岚 changed it.*only you changed it.*both changed it/);
    expect((await read()).note).to.equal('The port was shut for nine days, they say.');
  });

  it('get a form below with both put together', async () => {
    const merged = fieldsOf(await cross(), edit);
    expect(merged).to.include({ kind: 'causal', certainty: 'unsure', tags: 'ice', note: mine.note });
    const reply = await post(open.app, edit, merged);
    expect(reply.status).to.equal(303);
    expect(await read()).to.include({ kind: 'causal', certainty: 'unsure', note: mine.note });
  });

  it('may keep mine', async () => {
    const page = await cross();
    const form = page.document.querySelector('.conflict form');
    const fields = Object.fromEntries(
      [...(form?.querySelectorAll('input') ?? [])].map((one) => [
        one.getAttribute('name') ?? '',
        one.getAttribute('value') ?? '',
      ]),
    );
    expect((await post(open.app, edit, fields)).status).to.equal(303);
    expect(await read()).to.include({ kind: 'factual', certainty: 'unsure', note: mine.note });
  });

  it('may keep theirs, which writes nothing', async () => {
    await cross();
    const seq = await open.workspace.store.seq('winter');
    expect((await post(open.app, edit, { ...mine, keep: 'theirs' })).status).to.equal(303);
    expect(await open.workspace.store.seq('winter')).to.equal(seq);
    expect((await read()).kind).to.equal('causal');
  });

  it('are asked again when a third save came in between', async () => {
    const merged = fieldsOf(await cross(), edit);
    const { rev } = await read();
    await reviseClaim(open.workspace, 'Amara', 'winter', demo.froze, rev, { tags: ['frost'] });
    const page = await post(open.app, edit, merged);
    expect(page.status).to.equal(412);
    expect(words(page, '.conflict [role="alert"]')).to.match(/^Amara saved/);
    expect(fieldsOf(page, edit)).to.include({ tags: 'frost', note: mine.note });
  });

  it('keep what was typed when the claim was taken back, and may bring it back with that', async () => {
    const { rev } = await read();
    await retractClaim(open.workspace, '林岚', 'winter', demo.froze, rev);
    const page = await post(open.app, edit, mine);
    expect(page.status).to.equal(404);
    expect(words(page, '.problem')).to.match(/^林岚 took this back/);
    const restore = page.document.querySelector('button[name="restore"]')?.getAttribute('value') ?? '';
    const reply = await post(open.app, edit, { ...fieldsOf(page, edit), restore });
    expect(reply.status).to.equal(303);
    expect(await read()).to.include({ certainty: 'unsure', note: mine.note });
  });

  it('never undo another change than the one that took the claim back', async () => {
    const page = await post(open.app, edit, { ...mine, restore: '1' });
    expect(page.status).to.equal(303);
    expect(await open.workspace.store.read('winter', 'project', 'winter')).not.to.equal(undefined);
  });

  it('do not retract what the other has changed without seeing it', async () => {
    const { rev } = await read();
    await reviseClaim(open.workspace, '林岚', 'winter', demo.froze, rev, { note: 'new' });
    const retract = `/projects/winter/claims/${demo.froze}/retract`;
    const page = await post(open.app, retract, { rev: String(rev) });
    expect(page.status).to.equal(412);
    expect(words(page, '[role="alert"]')).to.match(/^林岚 changed this/);
    const now = String((await read()).rev);
    expect((await post(open.app, retract, { rev: now })).status).to.equal(303);
    expect(await open.workspace.store.read('winter', 'claim', demo.froze)).to.equal(undefined);
    await undoChange(open.workspace, 'x', 'winter', await open.workspace.store.seq('winter'));
    expect((await read()).note).to.equal('new');
  });
});
