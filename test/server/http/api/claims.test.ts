import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
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
const second = at(twice, first.end);
const on = (...spans: object[]) => ({ target: { source: 'harbour', spans } });

describe('the API of claims: making them', () => {
  let open: OpenApp;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    await addDemo(open.app);
  });
  after(() => open.close());

  it('counts offsets in the canonical text', async () => {
    const reply = await send(app(), { call: 'GET /api/projects/winter/sources/harbour/text' });
    for (const { start, end } of [first, second]) expect(reply.body.text.slice(start, end)).to.equal(twice);
    const quotes = reply.body.sentences.map((range: { start: number; end: number }) =>
      reply.body.text.slice(range.start, range.end),
    );
    expect(quotes).to.include.members([twice, 'The mayor called it a mild winter.']);
  });

  testRows(app, [
    {
      it: 'completes a quote with its position and its context',
      call: `POST ${list}`,
      body: on({ exact: 'Forty ships waited outside for nine days.' }),
      status: 201,
      holds: {
        type: 'claim',
        kind: 'factual',
        voice: { who: 'author', name: '', framing: '', manner: 'said' },
        certainty: 'certain',
        tags: [],
        note: '',
        sources: ['harbour'],
        links: [],
        target: {
          source: 'harbour',
          version: 1,
          state: 'sure',
          spans: [
            {
              exact: 'Forty ships waited outside for nine days.',
              prefix: text.slice(first.end + 1 - 32, first.end + 1),
              ...at('Forty ships waited outside for nine days.'),
            },
          ],
        },
      },
      has: { ETag: /^"\d+"$/, Location: /^\/api\/projects\/winter\/claims\/[a-z0-9]{16}$/ },
    },
    {
      it: 'completes a position with its quote',
      call: `POST ${list}`,
      body: on(second),
      status: 201,
      holds: { target: { spans: [{ exact: twice, ...second }] } },
    },
    {
      it: 'takes a quote at its position, though it stands elsewhere too',
      call: `POST ${list}`,
      body: on({ exact: twice, ...second }),
      status: 201,
      holds: { target: { spans: [{ exact: twice, ...second }] } },
    },
    {
      it: 'takes a quote by its context',
      call: `POST ${list}`,
      body: on({ exact: twice, prefix: 'on the sixth day. ' }),
      status: 201,
      holds: { target: { spans: [second] } },
    },
    {
      it: 'finds a quote whose position has moved',
      call: `POST ${list}`,
      body: on({ exact: 'The bread ran out', start: 3, end: 20 }),
      status: 201,
      holds: { target: { spans: [at('The bread ran out')] } },
    },
    {
      it: 'takes several spans and puts them in the order of the text',
      call: `POST ${list}`,
      body: on({ exact: 'mild winter' }, { exact: 'Forty ships' }),
      status: 201,
      holds: { target: { spans: [{ exact: 'Forty ships' }, { exact: 'mild winter' }] } },
    },
    {
      it: 'takes everything that a claim can say',
      call: `POST ${list}`,
      body: {
        ...on(first),
        kind: 'evaluative',
        voice: { who: 'other', name: 'The mayor', framing: 'city', manner: 'reported' },
        certainty: 'unsure',
        tags: ['ice', ' people ', 'ice'],
        note: 'Says *who*?\n',
      },
      status: 201,
      holds: {
        kind: 'evaluative',
        voice: { who: 'other', name: 'The mayor', framing: 'city', manner: 'reported' },
        certainty: 'unsure',
        tags: ['ice', 'people'],
        note: 'Says *who*?',
      },
    },
    {
      it: 'refuses a quote that stands at two places, and says how to go on',
      call: `POST ${list}`,
      body: on({ exact: twice }),
      status: 422,
      holds: {
        code: 'quote-not-found',
        fields: [{ path: 'target.spans.0.exact' }],
      },
    },
    {
      it: 'names the span whose quote does not occur',
      call: `POST ${list}`,
      body: on({ exact: 'Forty ships' }, { exact: 'Nine whales were seen in the market hall.' }),
      status: 422,
      holds: { code: 'quote-not-found', fields: [{ path: 'target.spans.1.exact' }] },
    },
    {
      it: 'names the span whose position is outside of the text',
      call: `POST ${list}`,
      body: on({ start: 5, end: 999_999 }),
      status: 400,
      holds: { code: 'invalid', fields: [{ path: 'target.spans.0' }] },
    },
    {
      it: 'refuses a span that ends before it starts',
      call: `POST ${list}`,
      body: on({ start: 9, end: 9 }),
      status: 400,
      holds: { fields: [{ path: 'target.spans.0' }] },
    },
    {
      it: 'refuses a span without quote and position',
      call: `POST ${list}`,
      body: on({ start: 9 }),
      status: 400,
      holds: { fields: [{ path: 'target.spans.0' }] },
    },
    {
      it: 'refuses offsets that are not whole numbers',
      call: `POST ${list}`,
      body: on({ start: 1.5, end: 9 }),
      status: 400,
      holds: { fields: [{ path: 'target.spans.0.start' }] },
    },
    {
      it: 'refuses negative offsets',
      call: `POST ${list}`,
      body: on({ start: -1, end: 9 }),
      status: 400,
      holds: { fields: [{ path: 'target.spans.0.start' }] },
    },
    {
      it: 'needs a span',
      call: `POST ${list}`,
      body: on(),
      status: 400,
      holds: { fields: [{ path: 'target.spans' }] },
    },
    {
      it: 'refuses more spans than a claim can have',
      call: `POST ${list}`,
      body: on(...Array.from({ length: 51 }, () => first)),
      status: 400,
      holds: { fields: [{ path: 'target.spans' }] },
    },
    {
      it: 'says that there is no such source',
      call: `POST ${list}`,
      body: { target: { source: 'lighthouse', spans: [{ exact: 'x' }] } },
      status: 404,
    },
    {
      it: 'says that there is no such version',
      call: `POST ${list}`,
      body: { target: { source: 'harbour', version: 7, spans: [{ exact: 'x' }] } },
      status: 404,
    },
    {
      it: 'says that there is no such project',
      call: 'POST /api/projects/summer/claims',
      body: on(first),
      status: 404,
    },
    {
      it: 'refuses a kind that there is not',
      call: `POST ${list}`,
      body: { ...on(first), kind: 'rumour' },
      status: 400,
      holds: { fields: [{ path: 'kind' }] },
    },
    {
      it: 'refuses a tag with a comma',
      call: `POST ${list}`,
      body: { ...on(first), tags: ['fine', 'a,b'] },
      status: 400,
      holds: { fields: [{ path: 'tags.1' }] },
    },
    {
      it: 'refuses a note that is too long, and names the field',
      call: `POST ${list}`,
      body: { ...on(first), note: 'x'.repeat(20_001) },
      status: 400,
      holds: { fields: [{ path: 'note' }] },
    },
    {
      it: 'refuses fields that it does not know',
      call: `POST ${list}`,
      body: { ...on(first), colour: 'red' },
      status: 400,
      holds: { fields: [{ path: 'colour' }] },
    },
    {
      it: 'refuses unknown fields deep inside',
      call: `POST ${list}`,
      body: on({ ...first, page: 3 }),
      status: 400,
      holds: { fields: [{ path: 'target.spans.0.page' }] },
    },
    {
      it: 'refuses a rev or a creator of the client’s own',
      call: `POST ${list}`,
      body: { ...on(first), rev: 99, creator: 'Somebody' },
      status: 400,
    },
  ]);
});

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
