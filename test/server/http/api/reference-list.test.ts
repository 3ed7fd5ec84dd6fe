import { expect } from 'chai';
import request from 'supertest';
import { expectProblem } from '../../../support/api-table.ts';
import { skipEntry } from '../../../../server/services/review-list.ts';
import { ListedProject, listedWorks, paperBody } from '../../../support/listed-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const path = '/api/projects/winter/sources/paper/reference-list';

describe('a source’s own reference list in the API', () => {
  let open: OpenApp;
  let project: ListedProject;
  beforeEach(async () => {
    open = await openApp();
    project = new ListedProject(open.workspace);
    await project.begin();
  });
  afterEach(() => open.close());

  const list = async (query = '') => (await request(open.app).get(path + query)).body;
  const accept = (body: object) => request(open.app).post(`${path}/accept`).send(body);

  function expectRefusal(reply: request.Response, status: number, code: string): void {
    expectProblem(reply);
    expect([reply.status, reply.body.code]).to.deep.equal([status, code]);
  }

  it('tells each entry with where it stands, its fields and how sure they are', async () => {
    const { total, items } = await list();
    expect(total).to.equal(4);
    expect(items[1]).to.containSubset({
      text: listedWorks.bread,
      heading: 'References',
      fields: { DOI: '10.48213/jhs.2014.0072' },
      isSkipped: false,
    });
    const { start, end } = items[1];
    const version = await request(open.app).get('/api/projects/winter/sources/paper/versions/1/text');
    expect(version.text.slice(start, end)).to.equal(listedWorks.bread);
    expect(Object.values(items[1].certainty)).to.satisfy((shares: number[]) =>
      shares.every((share) => share >= 0 && share <= 1),
    );
    expect(items[1]).not.to.have.property('reference');
  });

  it('says who skipped an entry, and when', async () => {
    await skipEntry(open.workspace, 'Ben', 'winter', 'paper', (await project.entry('lamp')).key);
    const { items } = await list();
    expect(items[2]).to.containSubset({ isSkipped: true, skip: { creator: 'Ben' } });
    expect(Date.parse(items[2].skip.created)).to.be.a('number').and.not.to.be.NaN;
    expect(items[1]).not.to.have.property('skip');
  });

  it('comes in pages', async () => {
    const first = await list('?limit=3');
    expect([first.items.length, first.next]).to.deep.equal([3, 3]);
    const second = await list('?limit=3&after=3');
    expect(second.items).to.have.length(1);
    expect(second).not.to.have.property('next');
  });

  it('takes entries in and says what became of each; once more changes nothing', async () => {
    const { items } = await list();
    const keys = [items[0].key, items[3].key];
    const { status, body } = await accept({ keys });
    expect(status).to.equal(200);
    expect(body).to.include({ added: 2, joined: 0, already: 0 });
    const after = await list();
    expect(after.items[0]).to.include({ reference: body.references[0], joinedBy: 'listed' });
    const again = await accept({ keys });
    expect(again.body).to.include({ added: 0, already: 2 });
    expect(again.body).not.to.have.property('seq');
    await request(open.app).post(`/api/projects/winter/changes/${body.seq}/undo`).expect(201);
    expect(await project.references()).to.have.length(0);
  });

  it('takes in what is sure of the list that was seen, and refuses another list', async () => {
    const { mark, items } = await list();
    const { body } = await accept({ sureOf: mark });
    expect(body.added).to.equal(items.filter(({ isSure }: { isSure: boolean }) => isSure).length);
    await project.revise(paperBody([listedWorks.lamp]));
    expectRefusal(await accept({ sureOf: mark }), 412, 'stale');
  });

  for (const [what, body, status, code] of [
    ['an entry that is not in the list', { keys: ['0123456789abcdef'] }, 412, 'stale'],
    ['no entry at all', { keys: [] }, 400, 'invalid'],
    ['entries and a list at once', { keys: ['a'], sureOf: 'b' }, 400, 'invalid'],
    ['a key that is no text', { keys: [7] }, 400, 'invalid'],
  ] as const)
    it(`refuses ${what}`, async () => {
      expectRefusal(await accept(body), status, code);
      expect(await project.references()).to.have.length(0);
    });

  it('knows no list of a source that is not there', async () => {
    const reply = await request(open.app).get('/api/projects/winter/sources/nowhere/reference-list');
    expectRefusal(reply, 404, 'not-found');
  });
});
