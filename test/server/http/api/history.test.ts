import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const changes = '/api/projects/winter/changes';

describe('the API of changes', () => {
  let open: OpenApp;
  let demo: Demo;
  const app = () => open.app;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  afterEach(() => open.close());
  const get = (path: string) => send(app(), { call: `GET ${demo.base}/${path}` });
  const undo = (seq: number) => send(app(), { call: `POST ${changes}/${seq}/undo` });

  it('tells all changes in order, without gaps, with their writers', async () => {
    const { body } = await get('changes');
    expect(body.items.map((change: { seq: number }) => change.seq)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(body.items[3]).to.containSubset({
      by: 'Test Reader',
      writes: [{ prior: 0, put: { id: demo.froze, rev: 4 } }],
    });
  });

  it('tells the changes after one that a client has seen', async () => {
    const { body } = await get('changes?after=4&limit=2');
    expect(body.items.map((change: { seq: number }) => change.seq)).to.deep.equal([5, 6]);
    expect((await get('changes?after=7')).body.items).to.deep.equal([]);
  });

  it('undoes a revision, redoes it, and undoes it again', async () => {
    const before = (await get(`claims/${demo.froze}`)).body;
    const headers = { 'If-Match': `"${before.rev}"` };
    const call = `PATCH ${demo.base}/claims/${demo.froze}` as const;
    const revised = (await send(app(), { call, headers, body: { note: 'cold' } })).body;
    const notes: string[] = [];
    let { rev } = revised;
    for (let turn = 0; turn < 3; turn += 1) {
      const undone = await undo(rev);
      expect(undone.body.undoes).to.equal(rev);
      const claim = (await get(`claims/${demo.froze}`)).body;
      rev = claim.rev;
      notes.push(claim.note);
    }
    expect(notes).to.deep.equal(['', 'cold', '']);
  });

  it('undoes the making of a claim', async () => {
    expect((await undo(4)).status).to.equal(201);
    expect((await get(`claims/${demo.froze}`)).status).to.equal(404);
  });

  it('does not undo what somebody changed since', async () => {
    const headers = { 'If-Match': '"4"' };
    await send(app(), { call: `PATCH ${demo.base}/claims/${demo.froze}`, headers, body: { note: 'mine' } });
    const reply = await undo(4);
    expect([reply.status, reply.body.code, reply.body.current.note]).to.deep.equal([412, 'stale', 'mine']);
  });

  it('does not undo a claim that a relation made since hangs on', async () => {
    const body = { from: demo.bread, to: demo.froze, kind: 'supports' };
    await send(app(), { call: `POST ${demo.base}/relations`, body });
    const reply = await undo(4);
    expect([reply.status, reply.body.code]).to.deep.equal([409, 'in-use']);
    expect((await get(`claims/${demo.froze}`)).status).to.equal(200);
  });

  it('does not bring a relation back whose claim is gone', async () => {
    const body = { from: demo.bread, to: demo.froze, kind: 'supports' };
    const relation = (await send(app(), { call: `POST ${demo.base}/relations`, body })).body;
    const take = async (path: string, rev: number) =>
      (await send(app(), { call: `DELETE ${demo.base}/${path}`, headers: { 'If-Match': `"${rev}"` } })).body
        .change;
    const seq = await take(`relations/${relation.id}`, relation.rev);
    await take(`claims/${demo.froze}`, 4);
    const reply = await undo(seq);
    expect([reply.status, reply.body.code]).to.deep.equal([422, 'missing-target']);
  });

  it('does not undo the beginning of a project or the import of a source with claims', async () => {
    expect((await undo(1)).status).to.equal(400);
    expect((await undo(2)).status).to.equal(409);
    expect((await get('sources/harbour')).status).to.equal(200);
  });

  it('takes a source away with all on it, and brings everything back, its file too', async () => {
    const body = { from: demo.froze, to: demo.mild, kind: 'contradicts' };
    const relation = (await send(app(), { call: `POST ${demo.base}/relations`, body })).body;
    const { rev } = (await get('sources/harbour')).body;
    const call = `DELETE ${demo.base}/sources/harbour` as const;
    const gone = await send(app(), { call, headers: { 'If-Match': `"${rev}"` } });
    const paths = [
      'sources/harbour',
      `claims/${demo.froze}`,
      `claims/${demo.bread}`,
      `relations/${relation.id}`,
    ];
    const states = () => Promise.all(paths.map(async (path) => (await get(path)).status));
    expect(await states()).to.deep.equal([404, 404, 404, 404]);
    expect((await get(`claims/${demo.mild}`)).status).to.equal(200);
    expect(await open.workspace.library.readCurrent('winter', 'harbour')).to.equal(undefined);
    await undo(gone.body.change);
    expect(await states()).to.deep.equal([200, 200, 200, 200]);
    expect(await open.workspace.library.readCurrent('winter', 'harbour')).to.include('The harbour froze');
    expect((await get('sources/harbour/text')).status).to.equal(200);
  });

  it('undoes what is known of a source in its file, too', async () => {
    const headers = { 'If-Match': '"2"' };
    const call = `PATCH ${demo.base}/sources/harbour` as const;
    const { body } = await send(app(), { call, headers, body: { title: 'Renamed' } });
    expect(await open.workspace.library.readCurrent('winter', 'harbour')).to.include('title: Renamed');
    await undo(body.rev);
    expect(await open.workspace.library.readCurrent('winter', 'harbour')).to.include('title: The harbour');
  });

  testRows(app, [
    { it: 'has no change 99', call: `POST ${changes}/99/undo`, status: 404 },
    {
      it: 'has no change 0',
      call: `POST ${changes}/0/undo`,
      status: 400,
      holds: { fields: [{ path: 'seq' }] },
    },
    { it: 'refuses a seq that is no number', call: `POST ${changes}/x/undo`, status: 400 },
    {
      it: 'refuses a negative seq',
      call: `GET ${changes}?after=-1`,
      status: 400,
      holds: { fields: [{ path: 'after' }] },
    },
    { it: 'refuses too long a page', call: `GET ${changes}?limit=1001`, status: 400 },
    {
      it: 'has no history of a project that there is not',
      call: 'GET /api/projects/summer/changes',
      status: 404,
    },
    { it: 'undoes nothing there', call: 'POST /api/projects/summer/changes/1/undo', status: 404 },
  ]);
});
