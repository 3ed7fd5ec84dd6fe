import { expect } from 'chai';
import { requireRecord } from '../../../../server/services/records.ts';
import { addChangedText, type ChangedText } from '../../../support/changed-text.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

const all = '/projects/winter/review';
const own = '/projects/winter/sources/harbour/review';

describe('the review queue as pages', () => {
  let open: OpenApp;
  let made: ChangedText;
  beforeEach(async () => {
    open = await openApp();
    made = await addChangedText(open.workspace);
  });
  afterEach(() => open.close());

  const read = (id: string) => requireRecord(open.workspace, 'winter', 'claim', id);
  async function decide(id: string, fields: Record<string, string>): Promise<SeenPage> {
    const rev = String((await read(id)).rev);
    return post(open.app, `/projects/winter/claims/${id}/place`, { rev, source: '', ...fields });
  }

  for (const path of [all, own]) {
    it(`shows one claim as it was and as it is, and the others in a list: ${path}`, async () => {
      const page = await visit(open.app, path);
      expect(words(page, '.queue__progress')).to.equal('2 left');
      expect(words(page, 'section[aria-labelledby="review-was"] .passage__words')).to.equal(
        '40 ships waited outside for nine days.',
      );
      expect(words(page, 'del')).to.equal('40');
      expect(words(page, 'ins')).to.equal('50');
      expect(words(page, '.queue__why')).to.match(/\w\.$/);
      expect([...page.document.querySelectorAll('.queue__lines a')]).to.have.length(2);
    });
  }

  it('goes on to the next claim, with a way to take the decision back', async () => {
    const reply = await decide(made.ships, { choice: 'accept' });
    expect(reply.status).to.equal(303);
    expect(reply.headers.location).to.equal(`${all}?claim=${made.bread}&from=${made.ships}`);
    const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
    const page = await visit(open.app, reply.headers.location ?? '', { Cookie: cookie });
    expect(words(page, '.notice')).to.include('Accepted').and.to.include('Undo');
    expect(words(page, '.queue__progress')).to.equal('1 left');
    expect(words(page, '#review-focus')).to.include('Lost');
    expect(words(page, 'button[value="accept"]')).to.equal('');
    const back = page.document.querySelector('.notice [name="back"]')?.getAttribute('value');
    expect(back).to.equal(`${all}?claim=${made.ships}`);
  });

  it('places a claim at a sentence that was looked for', async () => {
    const found = await visit(open.app, `${own}?claim=${made.bread}&q=snow+roofs`);
    const [radio, ...others] = found.document.querySelectorAll('input[name="sentence"]');
    expect(others).to.have.length(0);
    const sentence = radio?.getAttribute('value') ?? '';
    await decide(made.bread, { choice: 'place', sentence, source: 'harbour' });
    const { target } = await read(made.bread);
    expect(target.state).to.equal('sure');
    expect(target.spans[0]?.exact).to.equal('Snow fell on the roofs of the town.');
  });

  for (const [order, first, last] of [
    ['in the order of the text', 0, 2],
    ['the other way round', 2, 0],
  ] as const)
    it(`places a claim at several sentences, chosen ${order}; one step takes it back`, async () => {
      const page = await visit(open.app, `${own}?claim=${made.bread}`);
      const values = (name: string) =>
        [...page.document.querySelectorAll(`input[name="${name}"]`)].map(
          (radio) => radio.getAttribute('value') ?? '',
        );
      const [starts, ends] = [values('sentence').slice(-4), values('until').slice(-4)];
      const choice = { choice: 'place', sentence: starts[first] ?? '', until: ends[last] ?? '' };
      const before = await read(made.bread);
      const reply = await decide(made.bread, { ...choice, source: 'harbour' });
      expect(reply.status).to.equal(303);
      const { target, rev } = await read(made.bread);
      expect(target.spans.map(({ exact }) => exact.replace(/\s+/g, ' '))).to.deep.equal([
        '50 ships waited outside for nine days. Nobody was hurt. Snow fell on the roofs of the town.',
      ]);
      await post(open.app, `/projects/winter/changes/${rev}/undo`, {});
      expect((await read(made.bread)).target).to.deep.equal(before.target);
    });

  it('offers the sentences near the old place, the nearest one chosen', async () => {
    const page = await visit(open.app, `${all}?claim=${made.bread}`);
    const labels = [...page.document.querySelectorAll('.queue__sentences .queue__from')];
    expect(labels.map((label) => label.textContent?.trim())).to.include('The mayor called it a mild winter.');
    const checked = labels.filter((label) => label.querySelector('[checked]') !== null);
    expect(checked).to.have.length(1);
    expect(checked[0]?.textContent).to.match(/Snow fell|The mayor/);
  });

  for (const [what, claim, fields] of [
    ['an acceptance', 'ships', { choice: 'accept' }],
    ['a place', 'bread', { choice: 'place', sentence: '0-10' }],
    ['a run of sentences', 'bread', { choice: 'place', sentence: '0-10', until: '12-40' }],
    ['a claim left lost', 'bread', { choice: 'lost' }],
  ] as const)
    it(`takes back ${what} in one step, through the notice that tells of it`, async () => {
      const before = await read(made[claim]);
      const reply = await decide(made[claim], fields);
      expect((await read(made[claim])).target).not.to.deep.equal(before.target);
      const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
      const page = await visit(open.app, reply.headers.location ?? '', { Cookie: cookie });
      const action = page.document.querySelector('.notice form')?.getAttribute('action') ?? '';
      expect((await post(open.app, action, { back: all })).status).to.equal(303);
      const after = await read(made[claim]);
      expect([after.target, after.earlier]).to.deep.equal([before.target, before.earlier]);
      expect(words(await visit(open.app, all), '.queue__progress')).to.equal('2 left');
    });

  it('says when all is decided, and lists what was left lost', async () => {
    await decide(made.ships, { choice: 'accept' });
    const last = await decide(made.bread, { choice: 'lost', source: 'harbour' });
    expect(last.headers.location).to.equal(`${own}?from=${made.bread}`);
    const page = await visit(open.app, own);
    expect(words(page, '.empty')).to.equal('Nothing is left to check. 1 claim was left lost.');
    expect(words(page, '[aria-labelledby="review-lost"] q')).to.equal('The bread ran out on the sixth day.');
    const again = await visit(open.app, `${own}?claim=${made.bread}`);
    expect(words(again, '#review-focus')).to.include('Lost');
  });

  it('says when every claim stands on its sentence', async () => {
    await decide(made.ships, { choice: 'accept' });
    await decide(made.bread, { choice: 'place', sentence: '0-10' });
    expect(words(await visit(open.app, all), '.empty')).to.equal('Every claim stands on its sentence.');
  });

  it('shows the claim as it stands to one who decided on an older state of it', async () => {
    const { rev } = await read(made.ships);
    await decide(made.ships, { choice: 'lost' });
    const late = await post(open.app, `/projects/winter/claims/${made.ships}/place`, {
      rev: String(rev),
      source: 'harbour',
      choice: 'accept',
    });
    expect(late.status).to.equal(412);
    expect(words(late, '[role="alert"]')).to.include('changed in the meantime');
    expect(words(late, '#review-focus')).to.include('Lost');
    expect((await read(made.ships)).target.leftLost).to.equal(true);
  });

  it('asks for a sentence when none was chosen', async () => {
    const reply = await decide(made.bread, { choice: 'place', q: 'snow' });
    expect(reply.status).to.equal(422);
    expect(words(reply, '[role="alert"]')).to.include('Choose the sentence');
    expect(reply.document.querySelector('#review-q')?.getAttribute('value')).to.equal('snow');
    expect(reply.document.querySelector('details#pick')?.getAttribute('open')).not.to.equal(null);
  });

  for (const choice of ['', 'anything', 'candidate-9', 'candidate-0']) {
    it(`changes nothing for the choice “${choice}”`, async () => {
      const before = await read(made.bread);
      expect((await decide(made.bread, { choice })).status).to.be.within(400, 422);
      expect(await read(made.bread)).to.deep.equal(before);
    });
  }

  it('is not there for a project or a source that is not', async () => {
    for (const path of ['/projects/summer/review', '/projects/winter/sources/none/review'])
      expect((await visit(open.app, path)).status, path).to.equal(404);
  });

  it('is led to from every page of the project with its count, as long as a claim waits', async () => {
    const link = '.band__nav [data-waiting]';
    for (const path of ['/projects/winter', '/projects/winter/claims', '/projects/winter/sources/harbour']) {
      const page = await visit(open.app, path);
      expect(words(page, link), path).to.equal('To check 2');
      expect(page.document.querySelector(link)?.getAttribute('hidden'), path).to.equal(null);
      expect(page.document.querySelector(`${link} a`)?.getAttribute('href'), path).to.equal(all);
    }
    await decide(made.ships, { choice: 'accept' });
    await decide(made.bread, { choice: 'lost' });
    const page = await visit(open.app, '/projects/winter/claims');
    expect(page.document.querySelector(link)?.getAttribute('hidden')).not.to.equal(null);
    expect(words(await visit(open.app, all), `${link} [aria-current]`)).to.equal('To check 0');
  });

  it('is led to from the project, the reader, the lists and the card, as long as a claim waits', async () => {
    const places = [
      ['/projects/winter', '.to-review a', '2 claims to check', all],
      ['/projects/winter/sources/harbour', '.margin__check a', '2 claims to check', own],
      [
        '/projects/winter/claims?state=lost',
        '.claim-line__state a',
        'Check its place',
        `${own}?claim=${made.bread}`,
      ],
      [
        `/projects/winter/claims/${made.bread}`,
        '.card__place a',
        'Check its place',
        `${own}?claim=${made.bread}`,
      ],
    ] as const;
    for (const [path, link, label, href] of places) {
      const page = await visit(open.app, path);
      expect(words(page, link), path).to.equal(label);
      expect(page.document.querySelector(link)?.getAttribute('href'), path).to.equal(href);
    }
    await decide(made.ships, { choice: 'accept' });
    await decide(made.bread, { choice: 'lost' });
    for (const [path, link] of places.slice(0, 2))
      expect(words(await visit(open.app, path), link), path).to.equal('');
    expect(words(await visit(open.app, `/projects/winter/claims/${made.froze}`), '.card__place')).to.equal(
      '',
    );
  });
});
