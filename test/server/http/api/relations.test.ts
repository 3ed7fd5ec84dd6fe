import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/relations';
const nobody = '0000000000000000';

describe('the API of relations', () => {
  let open: OpenApp;
  let demo: Demo;
  const app = () => open.app;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  afterEach(() => open.close());
  const add = (body: object) => send(app(), { call: `POST ${list}`, body });

  it('relates claims of two sources, and names both', async () => {
    const reply = await add({
      from: demo.froze,
      to: demo.mild,
      kind: 'contradicts',
      rationale: 'Ice is not mild.',
    });
    expect(reply.status).to.equal(201);
    expect(reply.body).to.containSubset({
      type: 'relation',
      from: demo.froze,
      to: demo.mild,
      kind: 'contradicts',
      rationale: 'Ice is not mild.',
      certainty: 'certain',
      sources: ['harbour', 'mayor'],
      links: [demo.froze, demo.mild],
    });
    expect(reply.headers.location).to.equal(`${list}/${reply.body.id}`);
    const read = await send(app(), { call: `GET ${list}/${reply.body.id}` });
    expect(read.body).to.deep.equal(reply.body);
  });

  it('names a source once when both claims are of it', async () => {
    const { body } = await add({ from: demo.froze, to: demo.bread, kind: 'supports' });
    expect(body.sources).to.deep.equal(['harbour']);
  });

  for (const kind of [
    'agrees',
    'contradicts',
    'qualifies',
    'reframes',
    'supports',
    'elaborates',
    'same-as',
  ]) {
    it(`knows the kind ${kind}`, async () => {
      const reply = await add({ from: demo.froze, to: demo.mild, kind });
      expect([reply.status, reply.body.kind]).to.deep.equal([201, kind]);
    });
  }

  it('lists those of a source and those of a claim', async () => {
    const across = (await add({ from: demo.froze, to: demo.mild, kind: 'contradicts' })).body.id;
    const within = (await add({ from: demo.bread, to: demo.froze, kind: 'elaborates' })).body.id;
    const idsOf = async (query: string) => {
      const { body } = await send(app(), { call: `GET ${list}?${query}` });
      return body.items.map((relation: { id: string }) => relation.id);
    };
    expect(await idsOf('source=mayor')).to.deep.equal([across]);
    expect(await idsOf('source=harbour')).to.deep.equal([across, within]);
    expect(await idsOf(`link=${demo.froze}`)).to.deep.equal([across, within]);
    expect(await idsOf(`link=${demo.bread}`)).to.deep.equal([within]);
    expect(await idsOf(`link=${demo.bread}&source=mayor`)).to.deep.equal([]);
  });

  it('refuses a claim related to itself', async () => {
    const reply = await add({ from: demo.froze, to: demo.froze, kind: 'agrees' });
    expect([reply.status, reply.body.code]).to.deep.equal([422, 'self-relation']);
  });

  for (const end of ['from', 'to'] as const) {
    it(`names the end ‘${end}’ when there is no such claim`, async () => {
      const reply = await add({ from: demo.froze, to: demo.mild, kind: 'agrees', [end]: nobody });
      expect(reply.status).to.equal(422);
      expect(reply.body).to.containSubset({ code: 'missing-target', fields: [{ path: end }] });
    });
  }

  it('does not take a record of another kind for a claim', async () => {
    const reply = await add({ from: demo.froze, to: demo.almanac, kind: 'agrees' });
    expect([reply.status, reply.body.code]).to.deep.equal([422, 'missing-target']);
  });

  it('does not relate to a claim of another project', async () => {
    await send(app(), { call: 'POST /api/projects', body: { id: 'other', title: 'Other' } });
    const body = { from: demo.froze, to: demo.mild, kind: 'agrees' };
    const reply = await send(app(), { call: 'POST /api/projects/other/relations', body });
    expect([reply.status, reply.body.code]).to.deep.equal([422, 'missing-target']);
  });

  it('revises the kind and the rationale, but not the ends', async () => {
    const made = (await add({ from: demo.froze, to: demo.mild, kind: 'contradicts' })).body;
    const call = `PATCH ${list}/${made.id}` as const;
    const headers = { 'If-Match': `"${made.rev}"` };
    const ends = await send(app(), { call, headers, body: { to: demo.bread } });
    expect(ends.status).to.equal(400);
    const revised = await send(app(), { call, headers, body: { kind: 'reframes', certainty: 'likely' } });
    expect(revised.body).to.containSubset({ kind: 'reframes', certainty: 'likely', to: demo.mild });
    const stale = await send(app(), { call, headers, body: { kind: 'agrees' } });
    expect(stale.status).to.equal(412);
    expect(stale.body.current).to.deep.equal(revised.body);
  });

  it('takes a relation back, and the claims stay', async () => {
    const made = (await add({ from: demo.froze, to: demo.mild, kind: 'contradicts' })).body;
    const headers = { 'If-Match': `"${made.rev}"` };
    const gone = await send(app(), { call: `DELETE ${list}/${made.id}`, headers });
    expect(gone.status).to.equal(200);
    expect((await send(app(), { call: `GET ${list}/${made.id}` })).status).to.equal(404);
    expect((await send(app(), { call: `GET ${demo.base}/claims/${demo.froze}` })).status).to.equal(200);
  });

  testRows(app, [
    {
      it: 'needs both ends',
      call: `POST ${list}`,
      body: { kind: 'agrees' },
      status: 400,
      holds: { fields: [{ path: 'from' }, { path: 'to' }] },
    },
    {
      it: 'refuses a kind that there is not',
      call: `POST ${list}`,
      body: { from: nobody, to: nobody, kind: 'refutes' },
      status: 400,
      holds: { fields: [{ path: 'kind' }] },
    },
    {
      it: 'refuses an id that no record can have',
      call: `POST ${list}`,
      body: { from: '../x', to: nobody, kind: 'agrees' },
      status: 400,
      holds: { fields: [{ path: 'from' }] },
    },
    { it: 'has no relation of that id', call: `GET ${list}/${nobody}`, status: 404 },
    { it: 'refuses an address that names none', call: `GET ${list}/..%2Fproject`, status: 400 },
  ]);
});
