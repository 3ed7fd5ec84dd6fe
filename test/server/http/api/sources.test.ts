import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/sources';

describe('the API of sources', () => {
  let open: OpenApp;
  let demo: Demo;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  after(() => open.close());

  testRows(app, [
    {
      it: 'adds a source from Markdown',
      call: `POST ${list}`,
      body: {
        title: 'Ice — a memoir',
        creators: ['Ida Størk'],
        publisher: 'Quay',
        date: '1901-03',
        url: 'https://example.org/ice',
        language: 'en',
        framing: 'sailors',
        body: 'We were forty. *Forty*, I say.\n',
      },
      status: 201,
      holds: {
        type: 'source',
        id: 'ice-a-memoir',
        sources: ['ice-a-memoir'],
        creators: ['Ida Størk'],
        date: '1901-03',
        framing: 'sailors',
        versions: [{ number: 1, origin: 'paste', sentences: 2, textLength: 28, creator: 'Test Reader' }],
      },
      has: { Location: `${list}/ice-a-memoir`, ETag: /^"\d+"$/ },
    },
    {
      it: 'gives the text without its marks, and its sentences',
      call: `GET ${list}/ice-a-memoir/text`,
      status: 200,
      holds: {
        version: 1,
        text: 'We were forty. Forty, I say.',
        sentences: [
          { start: 0, end: 14 },
          { start: 15, end: 28 },
        ],
      },
    },
    {
      it: 'gives a version by its number',
      call: `GET ${list}/harbour/text?version=1`,
      status: 200,
      holds: { version: 1 },
    },
    { it: 'has no other version', call: `GET ${list}/harbour/text?version=2`, status: 404 },
    {
      it: 'refuses version 0',
      call: `GET ${list}/harbour/text?version=0`,
      status: 400,
      holds: { fields: [{ path: 'version' }] },
    },
    {
      it: 'makes another id of a title that is there already',
      call: `POST ${list}`,
      body: { title: 'Harbour', body: 'x' },
      status: 201,
      holds: { id: 'harbour-2' },
    },
    {
      it: 'refuses an id that is taken',
      call: `POST ${list}`,
      body: { id: 'harbour', title: 'Harbour', body: 'x' },
      status: 409,
      holds: { code: 'exists', fields: [{ path: 'id' }] },
    },
    {
      it: 'keeps a title that no id can be made of',
      call: `POST ${list}`,
      body: { title: '???', body: 'x' },
      status: 201,
      holds: { id: 'source', title: '???' },
    },
    {
      it: 'refuses a text without words',
      call: `POST ${list}`,
      body: { title: 'Empty', body: ' \n\n' },
      status: 400,
      holds: { fields: [{ path: 'body' }] },
    },
    {
      it: 'refuses a date that is none',
      call: `POST ${list}`,
      body: { title: 'x', body: 'x', date: '1893-13' },
      status: 400,
      holds: { fields: [{ path: 'date' }] },
    },
    {
      it: 'refuses an address that runs script',
      call: `POST ${list}`,
      body: { title: 'x', body: 'x', url: 'javascript:alert(1)' },
      status: 400,
      holds: { fields: [{ path: 'url' }] },
    },
    {
      it: 'refuses a language that is none',
      call: `POST ${list}`,
      body: { title: 'x', body: 'x', language: 'English, mostly' },
      status: 400,
      holds: { fields: [{ path: 'language' }] },
    },
    {
      it: 'needs a body',
      call: `POST ${list}`,
      body: { title: 'x' },
      status: 400,
      holds: { fields: [{ path: 'body' }] },
    },
    {
      it: 'adds nothing to a project that there is not',
      call: 'POST /api/projects/summer/sources',
      body: { title: 'x', body: 'x' },
      status: 404,
    },
    { it: 'lists nothing of it either', call: 'GET /api/projects/summer/sources', status: 404 },
    { it: 'has no source of that name', call: `GET ${list}/lighthouse`, status: 404 },
    {
      it: 'revises what is known and leaves the rest',
      call: `PATCH ${list}/mayor`,
      headers: { 'If-Match': '"3"' },
      body: { framing: 'city', date: '1893' },
      status: 200,
      holds: { title: 'The mayor', framing: 'city', date: '1893', versions: [{ number: 1 }] },
    },
    {
      it: 'refuses a stale revision',
      call: `PATCH ${list}/mayor`,
      headers: { 'If-Match': '"3"' },
      body: { framing: 'country' },
      status: 412,
      holds: { current: { framing: 'city' } },
    },
    {
      it: 'refuses a revision of the versions',
      call: `PATCH ${list}/mayor`,
      headers: { 'If-Match': '"3"' },
      body: { versions: [] },
      status: 400,
      holds: { fields: [{ path: 'versions' }] },
    },
    {
      it: 'lists page by page',
      call: `GET ${list}?limit=2`,
      status: 200,
      holds: { items: [{ id: 'harbour' }, { id: 'harbour-2' }], next: 'harbour-2' },
    },
    {
      it: 'goes on after the page before',
      call: `GET ${list}?after=mayor`,
      status: 200,
      holds: { items: [{ id: 'source' }] },
    },
  ]);

  it('writes what is known into the front matter of the file', async () => {
    const file = await open.workspace.library.readCurrent('winter', 'mayor');
    expect(file).to.match(/^---\ntitle: The mayor\n(?:.*\n)*framing: city\n---\n\n# The mayor’s report\n/);
  });

  it('keeps the file as it was when the revision is refused', async () => {
    const before = await open.workspace.library.readCurrent('winter', 'mayor');
    const call = `PATCH ${list}/mayor` as const;
    await send(app(), { call, headers: { 'If-Match': '"1"' }, body: { title: 'Lost' } });
    expect(await open.workspace.library.readCurrent('winter', 'mayor')).to.equal(before);
  });

  it('gives sources added at one time under one title an id and a text each', async () => {
    const bodies = Array.from({ length: 12 }, (_, number) => `Text number ${number}.`);
    const replies = await Promise.all(
      bodies.map((body) => send(app(), { call: `POST ${list}`, body: { title: 'Twins', body } })),
    );
    const ids = replies.map((reply) => String(reply.body.id));
    expect(new Set(ids).size).to.equal(bodies.length);
    const texts = await Promise.all(ids.map((id) => send(app(), { call: `GET ${list}/${id}/text` })));
    expect(texts.map((reply) => reply.body.text)).to.deep.equal(bodies);
  });

  it('leaves file and record in agreement when two people save at one time', async () => {
    const { body } = await send(app(), { call: `GET ${list}/harbour` });
    const save = (title: string) =>
      send(app(), {
        call: `PATCH ${list}/harbour`,
        headers: { 'If-Match': `"${body.rev}"` },
        body: { title },
      });
    const replies = await Promise.all(['One', 'Two', 'Three', 'Four'].map(save));
    expect(replies.map(({ status }) => status).sort()).to.deep.equal([200, 412, 412, 412]);
    const { title } = (await send(app(), { call: `GET ${list}/harbour` })).body;
    expect(await open.workspace.library.readCurrent('winter', 'harbour')).to.include(`title: ${title}\n`);
  });

  it('takes a source away with the claims on it', async () => {
    const { body } = await send(app(), { call: `GET ${list}/mayor` });
    const call = `DELETE ${list}/mayor` as const;
    expect((await send(app(), { call, headers: { 'If-Match': '"1"' } })).status).to.equal(412);
    const gone = await send(app(), { call, headers: { 'If-Match': `"${body.rev}"` } });
    expect(gone.status).to.equal(200);
    for (const path of ['sources/mayor', 'sources/mayor/text', `claims/${demo.mild}`])
      expect((await send(app(), { call: `GET ${demo.base}/${path}` })).status).to.equal(404);
  });
});
