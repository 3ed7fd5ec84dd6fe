import { expect } from 'chai';
import request from 'supertest';
import { relationInputSchema } from '../../../../server/core/relation.ts';
import { addRelation } from '../../../../server/services/relations.ts';
import { ComparedProject } from '../../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

const path = '/projects/winter/contradictions';

describe('the page of contradictions, without JavaScript', () => {
  let open: OpenApp;
  let made: ComparedProject;
  beforeEach(async () => {
    open = await openApp();
    made = new ComparedProject(open.workspace);
    await made.begin();
  });
  afterEach(() => open.close());

  async function dispute(): Promise<void> {
    const froze = await made.claim('harbour', 'The harbour froze in January.');
    const never = await made.claim('mayor', 'The harbour never froze.');
    const { id } = await made.statement('Was there <ice>?', {
      form: 'question',
      answers: [{ text: 'yes' }, { text: 'no' }],
      topic: 'Ice',
    });
    await made.stance(id, froze.id, 'affirms', { answer: 'a1' });
    await made.stance(id, never.id, 'affirms', {
      answer: 'a2',
      certainty: 'likely',
      rationale: 'A *never* is a <b>never</b>.',
    });
    const relation = { from: never.id, to: froze.id, kind: 'contradicts', rationale: 'Both cannot be.' };
    await addRelation(open.workspace, 'Ben', 'winter', relationInputSchema.parse(relation));
  }

  it('says in an empty project how a contradiction comes about', async () => {
    const page = await visit(open.app, path);
    expect(page.status).to.equal(200);
    expect(words(page, '.empty')).to.include('No two claims contradict each other yet');
    const links = [...page.document.querySelectorAll('.empty a')].map((one) => one.getAttribute('href'));
    expect(links).to.deep.equal(['/projects/winter/compare', '/projects/winter/statements']);
  });

  it('is not found for a project that is not there', async () => {
    expect((await visit(open.app, '/projects/nowhere/contradictions')).status).to.equal(404);
  });

  it('shows both quotes with their places, who says what, how surely, and why', async () => {
    await dispute();
    const page = await visit(open.app, path);
    expect(words(page, '.dispute h2')).to.equal('Was there <ice>?');
    expect(words(page, '.dispute__answers')).to.equal('yes / no');
    const pair = words(page, '.dispute__pair');
    for (const part of [
      'Framing: Port harbour The harbour froze in January. Forty ships waited outside.',
      '¶ 1, sentence 1',
      '✓ affirms “yes” Ida',
      '≠ contradicts',
      'Framing: Town mayor The harbour never froze.',
      '✓ affirms “no” Ida (likely)A never is a never.',
      'Marked by Ben, 1 Jan 2026',
      'Both cannot be.',
      'Follows from the stances: the first affirms “yes”, the second affirms “no”.',
    ])
      expect(pair).to.include(part);
    const open_ = page.document.querySelector('[data-contradictions-open]')?.getAttribute('href');
    expect(open_).to.match(/^\/projects\/winter\/compare\?left=harbour&right=mayor#relation-/);
  });

  it('remembers on a first visit what is there, says then what is new, and takes it as seen when told', async () => {
    await dispute();
    const first = await visit(open.app, path);
    expect(words(first, '.morning')).to.include('for the first time');
    expect(first.document.querySelector('.dispute__new')).to.equal(null);
    const cookie = String(first.headers['set-cookie']);
    expect(cookie).to.match(/^crossclaim-seen=\d+; .*Path=\/projects\/winter\/contradictions;.*HttpOnly/);
    const seen = { Cookie: cookie.split(';')[0] ?? '' };
    expect(words(await visit(open.app, path, seen), '.morning__news')).to.match(/^Nothing new since/);

    const [bread, snow] = [
      await made.claim('baker', 'Bread was dear.'),
      await made.claim('baker', 'Snow fell on the roofs.'),
    ];
    const relation = { from: bread.id, to: snow.id, kind: 'reframes' };
    await addRelation(open.workspace, 'Ben', 'winter', relationInputSchema.parse(relation));
    const second = await visit(open.app, path, seen);
    expect(second.headers['set-cookie']).to.equal(undefined);
    expect(words(second, '.morning__news p')).to.match(
      /^1 reframing is new or changed since .* UTC, by Ben\.$/,
    );
    expect(words(await visit(open.app, `${path}?new=yes`, seen), '.count')).to.equal(
      '1 pair of claims that fit',
    );

    const seq = second.document.querySelector('.morning input[name="seq"]')?.getAttribute('value') ?? '';
    const told = await post(open.app, `${path}/seen`, { seq }, seen);
    expect([told.status, told.headers.location]).to.deep.equal([303, path]);
    const after = { Cookie: String(told.headers['set-cookie']).match(/crossclaim-seen=\d+/)?.[0] ?? '' };
    expect(words(await visit(open.app, path, after), '.morning__news')).to.match(/^Nothing new since/);
  });

  it('takes the change to start from out of the address too', async () => {
    await dispute();
    expect(words(await visit(open.app, `${path}?since=1`), '.morning__news p')).to.match(
      /^1 contradiction is new/,
    );
  });

  it('takes no notice of a condition, a sort, a page or a cookie that makes no sense', async () => {
    await dispute();
    for (const query of ['kind=war', 'sort=colour', 'page=-3', 'unsure=perhaps', 'since=x'])
      expect(words(await visit(open.app, `${path}?${query}`), '.count'), query).to.include(
        '1 pair of claims',
      );
    const page = await visit(open.app, path, { Cookie: 'crossclaim-seen=99999999' });
    expect(words(page, '.morning')).to.include('for the first time');
    expect((await request(open.app).post(`${path}/seen`).type('form').send({ seq: '<b>' })).status).to.equal(
      303,
    );
  });

  it('says that nothing fits, with the way back to all', async () => {
    await dispute();
    const page = await visit(open.app, `${path}?framing=Town&other=Town`);
    expect(words(page, '.empty')).to.equal('Nothing fits all of this. Take back a condition, or show all.');
  });
});
