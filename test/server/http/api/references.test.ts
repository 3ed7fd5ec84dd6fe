import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/references';

describe('the API of references', () => {
  let open: OpenApp;
  let demo: Demo;
  const app = () => open.app;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  afterEach(() => open.close());

  it('keeps a bibliographic item as it was given', async () => {
    const csl = {
      type: 'article-journal',
      title: 'Ice in northern harbours',
      author: [{ family: 'Størk', given: 'Ida' }, { literal: 'Harbour Board' }],
      issued: { 'date-parts': [[1894, 3, 1]] },
      'container-title': 'Annals of Weather',
      volume: '12',
      page: '3–19',
      DOI: '10.1000/ice',
      URL: 'https://example.org/ice',
    };
    const reply = await send(app(), { call: `POST ${list}`, body: { csl } });
    expect(reply.status).to.equal(201);
    expect(reply.body.csl).to.deep.equal(csl);
    expect(reply.body).to.containSubset({ type: 'reference', sources: [], links: [] });
  });

  it('puts a revised item in the place of the former', async () => {
    const read = await send(app(), { call: `GET ${list}/${demo.almanac}` });
    const csl = { type: 'book', title: 'An almanac of ice and snow', publisher: 'Quay' };
    const headers = { 'If-Match': String(read.headers.etag) };
    const reply = await send(app(), { call: `PATCH ${list}/${demo.almanac}`, headers, body: { csl } });
    expect(reply.body.csl).to.deep.equal(csl);
    const again = await send(app(), { call: `PATCH ${list}/${demo.almanac}`, headers, body: { csl } });
    expect([again.status, again.body.current.csl]).to.deep.equal([412, csl]);
  });

  it('takes a reference back with the citations of it, in one change', async () => {
    const cite = { claim: demo.froze, reference: demo.almanac };
    const citation = (await send(app(), { call: `POST ${demo.base}/citations`, body: cite })).body;
    const { headers } = await send(app(), { call: `GET ${list}/${demo.almanac}` });
    const gone = await send(app(), {
      call: `DELETE ${list}/${demo.almanac}`,
      headers: { 'If-Match': String(headers.etag) },
    });
    const change = await send(app(), {
      call: `GET ${demo.base}/changes?after=${gone.body.change - 1}&limit=1`,
    });
    expect(change.body.items[0].writes).to.containSubset([
      { remove: { type: 'citation', id: citation.id } },
      { remove: { type: 'reference', id: demo.almanac } },
    ]);
    expect((await send(app(), { call: `GET ${demo.base}/citations/${citation.id}` })).status).to.equal(404);
  });

  const refused = (it: string, csl: unknown, path: string) => ({
    it,
    call: `POST ${list}` as const,
    body: { csl },
    status: 400,
    holds: { fields: [{ path }] },
  });
  testRows(app, [
    refused('needs a title', { type: 'book' }, 'csl.title'),
    refused('refuses an empty title', { type: 'book', title: ' \u0000 ' }, 'csl.title'),
    refused('refuses what is no CSL type', { type: 'Book!', title: 'x' }, 'csl.type'),
    refused(
      'refuses an address that runs script',
      { type: 'book', title: 'x', URL: 'javascript:alert(1)' },
      'csl.URL',
    ),
    refused('refuses fields that CSL does not have', { type: 'book', title: 'x', colour: 1 }, 'csl.colour'),
    refused(
      'names the name that is wrong',
      { type: 'book', title: 'x', author: [{ family: 7 }] },
      'csl.author.0.family',
    ),
    refused(
      'refuses a date that is none',
      { type: 'book', title: 'x', issued: { 'date-parts': [[]] } },
      'csl.issued.date-parts.0',
    ),
    {
      it: 'refuses one in a project that there is not',
      call: 'POST /api/projects/summer/references',
      body: { csl: { type: 'book', title: 'x' } },
      status: 404,
    },
  ]);
});
