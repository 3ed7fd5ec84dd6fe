import { expect } from 'chai';
import { ComparedProject } from '../../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { type Fields, post, visit, words } from '../../../support/page-forms.ts';

const list = '/projects/winter/contradictions';
const ben = { Cookie: 'crossclaim-name=Ben' };

describe('assessing a relation, without JavaScript', () => {
  let open: OpenApp;
  let made: ComparedProject;
  let froze: string;
  let never: string;
  beforeEach(async () => {
    open = await openApp({ person: 'Ida' });
    made = new ComparedProject(open.workspace);
    await made.begin();
    froze = (await made.claim('harbour', 'The harbour froze in January.')).id;
    never = (await made.claim('mayor', 'The harbour never froze.')).id;
  });
  afterEach(() => open.close());

  const relate = async () => `/projects/winter/relations/${(await made.relation(froze, never)).id}/assess`;
  const send = (path: string, fields: Fields) => post(open.app, path, fields, ben);
  const all = async () => (await open.workspace.store.list('winter', { type: 'assessment' })).items;

  it('is asked on the page of contradictions of everybody but who has marked it', async () => {
    await relate();
    expect(words(await visit(open.app, list), '.assessed')).to.equal('');
    const form = (await visit(open.app, list, ben)).document.querySelector('.assessed__ask');
    const buttons = [...(form?.querySelectorAll('button') ?? [])].map((one) => one.getAttribute('value'));
    expect(buttons).to.deep.equal(['shares', 'doubts', 'rejects']);
  });

  it('leads back to the pair, tells what was saved, and can be undone', async () => {
    const path = await relate();
    const page = await visit(open.app, `${list}?kind=contradicts`, ben);
    const back = page.document.querySelector('.assessed__ask [name="back"]')?.getAttribute('value') ?? '';
    expect(back).to.match(/^\/projects\/winter\/contradictions\?kind=contradicts#contradicts-/);
    const sent = await send(path, { back, verdict: 'rejects', note: 'Another *harbour*.' });
    expect([sent.status, sent.headers.location]).to.deep.equal([303, back]);
    const cookie = `${ben.Cookie}; ${String(sent.headers['set-cookie']).split(';')[0]}`;
    const after = await visit(open.app, list, { Cookie: cookie });
    expect(words(after, '.notice span')).to.equal('✗ Saved: “I do not see it so”.');
    expect(words(after, '.assessed__said')).to.equal('✗ 1 does not see it so: BenAnother harbour.');
    expect(after.document.querySelector('[aria-pressed="true"]')?.getAttribute('value')).to.equal('rejects');
    const undo = after.document.querySelector('.notice form')?.getAttribute('action') ?? '';
    await send(undo, { back });
    expect(await all()).to.deep.equal([]);
  });

  it('has a page of its own with both quotes, what others think, and one’s own note', async () => {
    const path = await relate();
    await send(path, { verdict: 'doubts', note: 'Which January?' });
    const page = await visit(open.app, path, ben);
    expect(words(page, '.relation')).to.include('The harbour froze in January.');
    expect(words(page, '.relation')).to.include('The harbour never froze.');
    expect(words(page, '.assessed__said')).to.include('? 1 is not sure: Ben');
    expect(words(page, 'textarea')).to.equal('Which January?');
    const own = await visit(open.app, path);
    expect(own.document.querySelector('.assessed__ask')).to.equal(null);
    expect(words(own, 'main')).to.include('You have made this relation.');
  });

  it('can be changed, its note cleared, and withdrawn', async () => {
    const path = await relate();
    await send(path, { verdict: 'rejects', note: 'Another harbour.' });
    await send(path, { verdict: 'shares', note: '' });
    expect(await all()).to.containSubset([{ verdict: 'shares', note: '' }]);
    expect(await all()).to.have.length(1);
    await send(path, { verdict: 'withdraw' });
    expect(await all()).to.deep.equal([]);
    expect((await send(path, { verdict: 'withdraw' })).status).to.equal(404);
  });

  it('keeps a note that is too long in the form, and saves nothing', async () => {
    const path = await relate();
    const page = await send(path, { verdict: 'shares', note: 'x'.repeat(20_001) });
    expect(page.status).to.equal(422);
    expect(words(page, '[role="alert"]')).to.include('Too long: at most 20000 characters.');
    expect(words(page, 'textarea')).to.have.length(20_001);
    expect(await all()).to.deep.equal([]);
  });

  it('refuses a verdict that there is not, one’s own relation, and one that is gone', async () => {
    const path = await relate();
    expect((await send(path, { verdict: 'maybe' })).status).to.equal(422);
    expect((await post(open.app, path, { verdict: 'shares' })).status).to.equal(409);
    expect((await visit(open.app, '/projects/winter/relations/nosuchrelation/assess')).status).to.equal(404);
    expect(await all()).to.deep.equal([]);
  });

  it('is asked for again when the relation was changed after it was shown', async () => {
    const path = await relate();
    const { id, rev = 0 } = (await open.workspace.store.list('winter', { type: 'relation' })).items[0] ?? {};
    const edit = `/projects/winter/relations/${id}/edit`;
    await post(open.app, edit, { rev: String(rev), kind: 'reframes', certainty: 'certain', rationale: '' });
    const page = await send(path, { rev: String(rev), verdict: 'rejects', note: 'Not a contradiction.' });
    expect(page.status).to.equal(412);
    expect(words(page, '.relation__kind')).to.include('frames differently');
    expect(words(page, 'textarea')).to.equal('Not a contradiction.');
    expect(await all()).to.deep.equal([]);
  });

  it('says that a verdict is older than the relation as it is now', async () => {
    const path = await relate();
    await send(path, { verdict: 'shares' });
    const edit = path.replace('/assess', '/edit');
    const { rev } = (await open.workspace.store.list('winter', { type: 'relation' })).items[0] ?? {};
    await post(open.app, edit, { rev: String(rev), kind: 'reframes', certainty: 'certain', rationale: '' });
    expect(words(await visit(open.app, path), '.assessed__said')).to.include(
      'Ben (said before the relation was changed)',
    );
  });

  it('shows in the list of relations and in the claim’s card, with the way to the form', async () => {
    const path = await relate();
    await send(path, { verdict: 'shares' });
    const relations = await visit(open.app, '/projects/winter/relations', ben);
    expect(words(relations, '.assessed__said')).to.equal('✓ 1 sees it so too: Ben');
    const way = relations.document.querySelector(`.relation a[href^="${path}?back="]`);
    expect(way?.textContent).to.equal('What do you think of it?');
    const claim = await visit(open.app, `/projects/winter/claims/${froze}`, ben);
    expect(words(claim, '.link .assessed__said')).to.equal('✓ 1 sees it so too: Ben');
    expect(claim.document.querySelector(`.link a[href^="${path}"]`)).not.to.equal(null);
  });

  it('is open for a pair that follows from stances once somebody has marked it', async () => {
    const { id } = await made.statement('The harbour froze.');
    await made.stance(id, froze, 'affirms');
    await made.stance(id, never, 'denies');
    const page = await visit(open.app, list, ben);
    expect(words(page, '.dispute__why')).to.include('only a mark can be assessed');
    const field = (name: string) =>
      page.document.querySelector(`.dispute__why [name="${name}"]`)?.getAttribute('value') ?? '';
    const fields = { pair: field('pair'), statement: field('statement'), back: field('back') };
    const sent = await send(`${list}/mark`, fields);
    expect([sent.status, sent.headers.location]).to.deep.equal([303, fields.back]);
    const marked = await visit(open.app, list);
    expect(words(marked, '.dispute__why')).to.match(/^Marked by Ben/);
    expect(marked.document.querySelector('.assessed__ask [value="shares"]')).not.to.equal(null);
    expect((await send(`${list}/mark`, { pair: 'contradicts:a+b' })).status).to.equal(404);
  });

  for (const [where, address, line] of [
    ['contradictions', list, '.dispute__pair'],
    ['relations', '/projects/winter/relations', '.relations > li'],
  ] as const)
    it(`is a condition of the page of ${where}`, async () => {
      const path = await relate();
      const count = async (assessed: string, headers = {}) => {
        const page = await visit(open.app, `${address}?assessed=${assessed}`, headers);
        return [...page.document.querySelectorAll(line)].length;
      };
      expect([await count('nobody'), await count('open', ben), await count('open')]).to.deep.equal([1, 1, 0]);
      await send(path, { verdict: 'rejects' });
      expect([await count('nobody'), await count('disputed'), await count('mine', ben)]).to.deep.equal([
        0, 1, 1,
      ]);
      expect(await count('nonsense')).to.equal(1);
    });
});
