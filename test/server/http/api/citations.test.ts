import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/citations';
const nobody = '0000000000000000';

describe('the API of citations', () => {
  let open: OpenApp;
  let demo: Demo;
  const app = () => open.app;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  afterEach(() => open.close());
  const add = (body: object) => send(app(), { call: `POST ${list}`, body });

  it('links a claim to a reference, with a locator and the passage', async () => {
    const reply = await add({
      claim: demo.froze,
      reference: demo.almanac,
      intent: 'obtainsSupportFrom',
      locator: ' p. 12 ',
      quote: 'The ice held until March.',
      note: 'Not *this* harbour?',
    });
    expect(reply.status).to.equal(201);
    expect(reply.body).to.containSubset({
      type: 'citation',
      claim: demo.froze,
      reference: demo.almanac,
      intent: 'obtainsSupportFrom',
      locator: 'p. 12',
      quote: 'The ice held until March.',
      sources: ['harbour'],
      links: [demo.froze, demo.almanac],
    });
  });

  it('cites as evidence unless told otherwise', async () => {
    const { body } = await add({ claim: demo.froze, reference: demo.almanac });
    expect(body).to.containSubset({ intent: 'citesAsEvidence', locator: '', quote: '', note: '' });
  });

  it('points to a passage in a source, quotes it, and lets it go again', async () => {
    const ends = { claim: demo.froze, reference: demo.almanac };
    const passage = { source: 'mayor', spans: [{ exact: 'Thirty ships waited for a week.' }] };
    const { body } = await add({ ...ends, passage });
    expect(body).to.containSubset({
      passage: { source: 'mayor', version: 1, state: 'sure' },
      quote: 'Thirty ships waited for a week.',
      sources: ['harbour', 'mayor'],
    });
    const { body: found } = await send(app(), { call: `GET ${list}?source=mayor` });
    expect(found.items).to.deep.equal([body]);
    const call = `PATCH ${list}/${body.id}` as const;
    const headers = { 'If-Match': `"${body.rev}"` };
    const cleared = await send(app(), { call, headers, body: { passage: null } });
    expect(cleared.body).not.to.have.property('passage');
    expect(cleared.body).to.containSubset({ quote: body.quote, sources: ['harbour'] });
    const nowhere = await add({ ...ends, passage: { ...passage, source: 'nowhere' } });
    expect([nowhere.status, nowhere.body.code]).to.deep.equal([422, 'missing-target']);
    const unsaid = await add({ ...ends, passage: { ...passage, spans: [{ exact: 'Nobody said so.' }] } });
    expect([unsaid.status, unsaid.body.code]).to.deep.equal([422, 'quote-not-found']);
  });

  it('names the end that is not there', async () => {
    for (const end of ['claim', 'reference'] as const) {
      const reply = await add({ claim: demo.froze, reference: demo.almanac, [end]: nobody });
      expect(reply.status).to.equal(422);
      expect(reply.body).to.containSubset({ code: 'missing-target', fields: [{ path: end }] });
    }
    const swapped = await add({ claim: demo.almanac, reference: demo.froze });
    expect(swapped.status).to.equal(422);
  });

  it('can cite another reference, and is then listed under that one', async () => {
    const { body: citation } = await add({ claim: demo.froze, reference: demo.almanac });
    const csl = { type: 'book', title: 'Second almanac' };
    const { body: other } = await send(app(), { call: `POST ${demo.base}/references`, body: { csl } });
    const call = `PATCH ${list}/${citation.id}` as const;
    const headers = { 'If-Match': `"${citation.rev}"` };
    const revised = await send(app(), { call, headers, body: { reference: other.id, locator: 'ch. 2' } });
    expect(revised.body).to.containSubset({ links: [demo.froze, other.id], locator: 'ch. 2' });
    const under = async (id: string) => (await send(app(), { call: `GET ${list}?link=${id}` })).body.items;
    expect(await under(demo.almanac)).to.deep.equal([]);
    expect(await under(other.id)).to.deep.equal([revised.body]);
    const missing = await send(app(), {
      call,
      headers: { 'If-Match': `"${revised.body.rev}"` },
      body: { reference: nobody },
    });
    expect(missing.status).to.equal(422);
  });

  it('takes a citation back, and claim and reference stay', async () => {
    const { body: citation } = await add({ claim: demo.froze, reference: demo.almanac });
    const headers = { 'If-Match': `"${citation.rev}"` };
    expect((await send(app(), { call: `DELETE ${list}/${citation.id}`, headers })).status).to.equal(200);
    for (const path of [`claims/${demo.froze}`, `references/${demo.almanac}`])
      expect((await send(app(), { call: `GET ${demo.base}/${path}` })).status).to.equal(200);
  });

  testRows(app, [
    {
      it: 'needs a claim and a reference',
      call: `POST ${list}`,
      body: {},
      status: 400,
      holds: { fields: [{ path: 'claim' }, { path: 'reference' }] },
    },
    {
      it: 'refuses an intent that there is not',
      call: `POST ${list}`,
      body: { claim: nobody, reference: nobody, intent: 'contradicts' },
      status: 400,
      holds: { fields: [{ path: 'intent' }] },
    },
  ]);
});
