import { expect } from 'chai';
import request from 'supertest';
import { addChangedText, type ChangedText } from '../../../support/changed-text.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { visit, words } from '../../../support/page-forms.ts';

const api = '/api/projects/winter';

describe('a claim whose place is not sure', () => {
  let open: OpenApp;
  let made: ChangedText;
  let reference: string;
  before(async () => {
    open = await openApp();
    made = await addChangedText(open.workspace);
    const add = async (path: string, body: object): Promise<string> => {
      const reply = await request(open.app).post(`${api}/${path}`).send(body).expect(201);
      return String(reply.body.id);
    };
    await add('relations', { from: made.ships, to: made.froze, kind: 'supports' });
    await add('relations', { from: made.bread, to: made.hurt, kind: 'contradicts' });
    reference = await add('references', { csl: { type: 'book', title: 'An almanac of ice' } });
    for (const claim of [made.ships, made.bread, made.froze]) await add('citations', { claim, reference });
  });
  after(() => open.close());

  const marks = async (path: string) =>
    [...(await visit(open.app, path)).document.querySelectorAll('.state-mark')]
      .map((mark) => (mark.textContent ?? '').replace(/\s+/g, ' ').trim())
      .sort();
  const both = ['? place to be checked', '⊘ lost its place'];

  it('says so on its card, with the way to mend it', async () => {
    const [check, lost, sure] = await Promise.all(
      [made.ships, made.bread, made.froze].map((id) => visit(open.app, `/projects/winter/claims/${id}`)),
    );
    if (check === undefined || lost === undefined || sure === undefined) throw new Error('no page');
    expect(words(check, '.card__state')).to.match(/^\? The text has changed here/);
    expect(words(lost, '.card__state')).to.match(/^⊘ The text has changed/);
    expect(words(lost, '.card__place')).to.equal('Check its place');
    expect(words(sure, '.card__state')).to.equal('');
  });

  it('says so on the cards of the claims that it is related to', async () => {
    expect(await marks(`/projects/winter/claims/${made.froze}`)).to.deep.equal([both[0]]);
    expect(await marks(`/projects/winter/claims/${made.hurt}`)).to.deep.equal([both[1]]);
    expect(await marks(`/projects/winter/claims/${made.ships}`)).to.deep.equal([]);
  });

  it('says so in the list of claims, and can be looked for there', async () => {
    for (const [state, words] of [
      ['check', /\? The text has changed here/],
      ['lost', /⊘ The text has changed/],
    ] as const) {
      const { document } = await visit(open.app, `/projects/winter/claims?state=${state}`);
      const lines = [...document.querySelectorAll('.claim-line')];
      expect(lines).to.have.length(1);
      expect(lines[0]?.textContent).to.match(words);
    }
  });

  it('says so in the list of relations, on its own end', async () => {
    expect(await marks('/projects/winter/relations')).to.deep.equal(both);
    const { document } = await visit(open.app, '/projects/winter/relations');
    const ends = [...document.querySelectorAll('.relation__end')].filter((end) =>
      end.querySelector('.state-mark'),
    );
    expect(ends.map((end) => end.querySelector('q')?.textContent).sort()).to.deep.equal([
      '50 ships waited outside for nine days.',
      'The bread ran out on the sixth day.',
    ]);
  });

  it('says so among the claims that cite a reference', async () => {
    expect(await marks(`/projects/winter/references/${reference}`)).to.deep.equal(both);
  });

  it('says so in what a search finds, on the page and in the API', async () => {
    expect(await marks('/projects/winter/search?q=the')).to.deep.equal([both[1]]);
    expect(await marks('/projects/winter/search?q=ships')).to.deep.equal([both[0]]);
    const { body } = await request(open.app).get(`${api}/search?q=the&group=claim`).expect(200);
    const claims = body.groups.find(({ group }: { group: string }) => group === 'claim').items;
    expect(claims).to.containSubset([{ claim: made.bread, state: 'lost' }, { claim: made.froze }]);
    expect(claims.find(({ claim }: { claim: string }) => claim === made.froze)).not.to.have.property('state');
  });

  it('says so where another claim is related to it', async () => {
    const page = await visit(open.app, `/projects/winter/claims/find?q=bread&from=${made.froze}`);
    expect(page.html).to.contain('factual, lost its place');
  });

  it('says so in the API, alone, in a list and in the text that it is on', async () => {
    const one = await request(open.app).get(`${api}/claims/${made.bread}`).expect(200);
    expect(one.body.target).to.include({ state: 'lost', version: 2 });
    const { body } = await request(open.app).get(`${api}/claims?source=harbour`).expect(200);
    const states = body.items.map(({ id, target }: { id: string; target: { state: string } }) => [
      id,
      target.state,
    ]);
    expect(Object.fromEntries(states)).to.deep.equal({
      [made.froze]: 'sure',
      [made.ships]: 'check',
      [made.hurt]: 'sure',
      [made.bread]: 'lost',
    });
  });
});
