import { expect } from 'chai';
import request from 'supertest';
import { addChangedText, type ChangedText } from '../../../support/changed-text.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { expectProblem } from '../../../support/api-table.ts';

const base = '/api/projects/winter';

describe('the review queue in the API', () => {
  let open: OpenApp;
  let made: ChangedText;
  beforeEach(async () => {
    open = await openApp();
    made = await addChangedText(open.workspace);
  });
  afterEach(() => open.close());

  const queue = (query = '') => request(open.app).get(`${base}/review${query}`);
  const place = (id: string, rev: number, body: object) =>
    request(open.app).post(`${base}/claims/${id}/place`).set('If-Match', `"${rev}"`).send(body);
  const revOf = async (id: string) => (await request(open.app).get(`${base}/claims/${id}`)).body.rev;

  it('holds each claim that is not sure with all that it takes to decide', async () => {
    const { body } = await queue();
    expect(body).to.containSubset({
      left: 2,
      items: [
        {
          claim: { id: made.ships, target: { state: 'check' } },
          was: { version: 1, passages: [{ exact: '40 ships waited outside for nine days.' }] },
          proposed: { passages: [{ exact: '50 ships waited outside for nine days.' }] },
        },
        { claim: { id: made.bread, target: { state: 'lost' } }, candidates: [] },
      ],
    });
    expect(body.items[1]).not.to.have.property('proposed');
  });

  it('comes in pages, and for one source', async () => {
    const first = await queue('?limit=1');
    expect(first.body).to.include({ left: 2, next: made.ships });
    const second = await queue(`?limit=1&after=${first.body.next}`);
    expect(second.body.items.map(({ claim }: { claim: { id: string } }) => claim.id)).to.deep.equal([
      made.bread,
    ]);
    expect(second.body).not.to.have.property('next');
    expect((await queue('?source=harbour')).body.left).to.equal(2);
  });

  it('is decided claim by claim; a decision answers with the claim as it stands then', async () => {
    const reply = await place(made.ships, await revOf(made.ships), { choice: 'accept' });
    expect(reply.status, reply.text).to.equal(200);
    expect(reply.headers.etag).to.equal(`"${reply.body.rev}"`);
    expect(reply.body.target).to.include({ state: 'sure', version: 2 });
    expect((await queue()).body.left).to.equal(1);
    await request(open.app).post(`${base}/changes/${reply.body.rev}/undo`).expect(201);
    expect((await queue()).body.left).to.equal(2);
  });

  it('keeps what was left lost at its end, without counting it', async () => {
    await place(made.ships, await revOf(made.ships), { choice: 'lost' });
    const { body } = await queue();
    expect(body.left).to.equal(1);
    expect(body.items.at(-1)).to.containSubset({ claim: { id: made.ships, target: { leftLost: true } } });
  });

  it('is counted, in all and by source', async () => {
    const count = async () => (await request(open.app).get(`${base}/review/count`).expect(200)).body;
    expect(await count()).to.deep.equal({ left: 2, sources: { harbour: 2 } });
    await place(made.ships, await revOf(made.ships), { choice: 'accept' });
    expect(await count()).to.deep.equal({ left: 1, sources: { harbour: 1 } });
    await place(made.bread, await revOf(made.bread), { choice: 'lost' });
    expect(await count()).to.deep.equal({ left: 0, sources: {} });
    await request(open.app).get('/api/projects/summer/review/count').expect(404);
  });

  for (const [what, body, status] of [
    ['a choice that is none', { choice: 'maybe' }, 400],
    ['a candidate that is not offered', { choice: 'candidate', candidate: 3 }, 400],
    ['a position outside the text', { choice: 'place', start: 3, end: 99_999 }, 400],
    ['no position', { choice: 'place' }, 400],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const reply = await place(made.bread, await revOf(made.bread), body);
      expect(reply.status).to.equal(status);
      expectProblem(reply);
    });
  }

  it('refuses a decision on an older state, and shows the claim as it stands', async () => {
    const rev = await revOf(made.ships);
    await place(made.ships, rev, { choice: 'accept' });
    const reply = await place(made.ships, rev, { choice: 'lost' });
    expect(reply.status).to.equal(412);
    expect(reply.body.current.target.state).to.equal('sure');
  });

  it('is not there for a project or a source that is not', async () => {
    expect((await queue('?source=none')).status).to.equal(404);
    expect((await request(open.app).get('/api/projects/summer/review')).status).to.equal(404);
  });
});
