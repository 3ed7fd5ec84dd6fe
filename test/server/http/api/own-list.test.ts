import { expect } from 'chai';
import request from 'supertest';
import { expectProblem } from '../../../support/api-table.ts';
import { ListedProject } from '../../../support/listed-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/sources/paper/reference-list';
const body = 'The harbour froze.\n\nThe harbour master’s own book, lent by Ida\n\nThis stands behind it.';

describe('where a reference list stands, in the API', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp({ person: 'Ida' });
    await new ListedProject(open.workspace).begin(body);
  });
  afterEach(() => open.close());

  const total = async () => (await request(open.app).get(list)).body.total;
  const tagOf = async () =>
    String((await request(open.app).get('/api/projects/winter/sources/paper')).headers.etag);
  const place = (range: object, tag: string) =>
    request(open.app).put(`${list}/place`).set('If-Match', tag).send(range);

  it('is marked, and taken back', async () => {
    const start = body.indexOf('The harbour master');
    const marked = await place({ start, end: body.indexOf('\n\nThis') }, await tagOf());
    expect(marked.status).to.equal(200);
    expect(marked.body.ownList).to.containSubset({ creator: 'Ida', version: 1, first: { start } });
    expect(await total()).to.equal(1);
    const gone = await request(open.app)
      .delete(`${list}/place`)
      .set('If-Match', await tagOf());
    expect(gone.body).not.to.have.property('ownList');
    expect(await total()).to.equal(0);
  });

  for (const [what, range] of [
    ['ends before it begins', { start: 20, end: 10 }],
    ['lies outside of the text', { start: 0, end: 100_000 }],
    ['holds no word', { start: 18, end: 20 }],
  ] as const)
    it(`is refused when it ${what}`, async () => {
      const reply = await place(range, await tagOf());
      expectProblem(reply);
      expect([reply.status, reply.body.code]).to.deep.equal([400, 'invalid']);
    });

  it('is refused when the source was changed since', async () => {
    const reply = await place({ start: 0, end: 10 }, '"1"');
    expectProblem(reply);
    expect(reply.status).to.equal(412);
  });
});
