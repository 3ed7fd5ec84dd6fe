import { expect } from 'chai';
import { send } from '../../../support/api-table.ts';
import { addDemo, type Demo, harbourText } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/claims';
/** The canonical text has no Markdown signs, so offsets are counted in it. */
const text = harbourText.replace(/^# /, '');
const at = (quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length };
};
const twice = 'Nobody was hurt.';
const first = at(twice);

describe('the API of claims: reading, revising and taking them back', () => {
  let open: OpenApp;
  let demo: Demo;
  const app = () => open.app;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  afterEach(() => open.close());
  const read = (id: string) => send(app(), { call: `GET ${list}/${id}` });
  const patch = (id: string, rev: number | string, body: object) =>
    send(app(), { call: `PATCH ${list}/${id}`, headers: { 'If-Match': `"${rev}"` }, body });

  it('gives what was made, byte for byte the same under the same ETag', async () => {
    const one = await read(demo.froze);
    const again = await read(demo.froze);
    expect(one.status).to.equal(200);
    expect(again.text).to.equal(one.text);
    expect(one.headers.etag).to.equal(`"${one.body.rev}"`);
  });

  it('answers 304 while the record is as the client knows it', async () => {
    const tag = String((await read(demo.froze)).headers.etag);
    for (const header of [tag, `W/${tag}`, `"0", ${tag}`, '*']) {
      for (const method of ['GET', 'HEAD'] as const) {
        const headers = { 'If-None-Match': header };
        const reply = await send(app(), { call: `${method} ${list}/${demo.froze}`, headers });
        expect([method, header, reply.status, reply.text ?? '']).to.deep.equal([method, header, 304, '']);
        expect(reply.headers.etag).to.equal(tag);
      }
    }
    await patch(demo.froze, tag.replaceAll('"', ''), { note: 'changed' });
    const headers = { 'If-None-Match': tag };
    expect((await send(app(), { call: `GET ${list}/${demo.froze}`, headers })).status).to.equal(200);
  });

  it('revises what is named and leaves the rest', async () => {
    const before = (await read(demo.froze)).body;
    const reply = await patch(demo.froze, before.rev, { kind: 'causal', tags: ['ice'] });
    expect(reply.status).to.equal(200);
    expect(reply.body.rev).to.be.above(before.rev);
    expect(reply.body.modified > before.modified).to.equal(true);
    const { rev: _rev, modified: _modified, ...rest } = reply.body;
    expect(before).to.containSubset({ ...rest, kind: 'factual', tags: [] });
    expect(rest).to.containSubset({ kind: 'causal', tags: ['ice'] });
    expect((await read(demo.froze)).body).to.deep.equal(reply.body);
  });

  it('moves a claim to other words', async () => {
    const { rev } = (await read(demo.froze)).body;
    const target = { source: 'mayor', spans: [{ exact: 'Thirty ships' }] };
    const reply = await patch(demo.froze, rev, { target });
    expect(reply.body).to.containSubset({ sources: ['mayor'], target: { source: 'mayor' } });
    const inHarbour = await send(app(), { call: `GET ${list}?source=harbour` });
    expect(inHarbour.body.items.map((claim: { id: string }) => claim.id)).to.deep.equal([demo.bread]);
  });

  it('tells the relations of a claim that it is about another source now', async () => {
    const relation = await send(app(), {
      call: 'POST /api/projects/winter/relations',
      body: { from: demo.froze, to: demo.bread, kind: 'supports' },
    });
    const { rev } = (await read(demo.bread)).body;
    await patch(demo.bread, rev, { target: { source: 'mayor', spans: [{ exact: 'Thirty ships' }] } });
    const found = await send(app(), { call: 'GET /api/projects/winter/relations?source=mayor' });
    expect(found.body.items.map((one: { id: string }) => one.id)).to.deep.equal([relation.body.id]);
  });

  it('answers the later of two saves with 412 and the claim as the first left it', async () => {
    const { rev } = (await read(demo.froze)).body;
    const saves = await Promise.all([
      patch(demo.froze, rev, { note: 'mine' }),
      patch(demo.froze, rev, { note: 'yours' }),
    ]);
    const [won] = saves.filter(({ status }) => status === 200);
    const [lost] = saves.filter(({ status }) => status === 412);
    expect(lost?.body).to.containSubset({ code: 'stale' });
    expect(lost?.body.current).to.deep.equal(won?.body);
  });

  it('needs an If-Match that is the ETag of a record', async () => {
    const call = `PATCH ${list}/${demo.froze}` as const;
    const body = { note: 'x' };
    expect((await send(app(), { call, body })).status).to.equal(428);
    for (const header of ['*', '12', '"x"', '"1", "2"', '""', '"-1"', `"${'9'.repeat(40)}"`]) {
      const reply = await send(app(), { call, body, headers: { 'If-Match': header } });
      expect([header, reply.status]).to.deep.equal([header, 400]);
    }
  });

  it('takes a claim back with its relations and citations, and all of it can be undone', async () => {
    const relate = { from: demo.froze, to: demo.mild, kind: 'contradicts' };
    const relation = await send(app(), { call: 'POST /api/projects/winter/relations', body: relate });
    const cite = { claim: demo.froze, reference: demo.almanac };
    const citation = await send(app(), { call: 'POST /api/projects/winter/citations', body: cite });
    const addresses = [
      `claims/${demo.froze}`,
      `relations/${relation.body.id}`,
      `citations/${citation.body.id}`,
    ];
    const states = () =>
      Promise.all(addresses.map((path) => send(app(), { call: `GET ${demo.base}/${path}` })));
    const before = await states();
    const { rev } = (await read(demo.froze)).body;
    const gone = await send(app(), {
      call: `DELETE ${list}/${demo.froze}`,
      headers: { 'If-Match': `"${rev}"` },
    });
    expect(gone.status).to.equal(200);
    expect((await states()).map(({ status }) => status)).to.deep.equal([404, 404, 404]);
    const undone = await send(app(), { call: `POST ${demo.base}/changes/${gone.body.change}/undo` });
    expect(undone.status).to.equal(201);
    const plain = ({ body: { rev: _, ...record } }: { body: { rev: number } }) => record;
    expect((await states()).map(plain)).to.deep.equal(before.map(plain));
  });

  it('does not take a claim back on a stale look', async () => {
    const { rev } = (await read(demo.froze)).body;
    await patch(demo.froze, rev, { note: 'changed' });
    const headers = { 'If-Match': `"${rev}"` };
    const reply = await send(app(), { call: `DELETE ${list}/${demo.froze}`, headers });
    expect(reply.status).to.equal(412);
    expect(reply.body.current.note).to.equal('changed');
    expect((await read(demo.froze)).status).to.equal(200);
  });

  it('lists page by page, every claim once, in the order of making', async () => {
    const made = [demo.froze, demo.bread, demo.mild];
    for (let count = 0; count < 8; count += 1) {
      const body = { target: { source: 'harbour', spans: [first] } };
      made.push((await send(app(), { call: `POST ${list}`, body })).body.id);
    }
    const listed: string[] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const after = next === '' ? '' : `&after=${next}`;
      const { body } = await send(app(), { call: `GET ${list}?limit=4${after}` });
      expect(body.items.length).to.be.within(1, 4);
      listed.push(...body.items.map((claim: { id: string }) => claim.id));
      next = body.next;
    }
    expect(listed).to.deep.equal(made);
  });

  it('lists the claims of one source', async () => {
    const { body } = await send(app(), { call: `GET ${list}?source=mayor` });
    expect(body.items.map((claim: { id: string }) => claim.id)).to.deep.equal([demo.mild]);
    expect(body).not.to.have.property('next');
  });

  for (const query of ['limit=0', 'limit=1001', 'limit=x', 'limit=1&limit=2', 'page=2', 'source=../etc']) {
    it(`refuses the list's query ?${query}`, async () => {
      const reply = await send(app(), { call: `GET ${list}?${query}` });
      expect([reply.status, reply.body.code]).to.deep.equal([400, 'invalid']);
    });
  }
});
