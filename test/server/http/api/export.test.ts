import { expect } from 'chai';
import request from 'supertest';
import { brokenMusts } from '../../../support/annotation-musts.ts';
import { send, testRows } from '../../../support/api-table.ts';
import { addExportedProject } from '../../../support/exported-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { readCsv } from '../../../support/read-csv.ts';

const base = '/api/projects/winter/export';

describe('exports over HTTP', () => {
  let open: OpenApp;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    await addExportedProject(open.workspace);
  });
  after(() => open.close());

  testRows(app, [
    {
      it: 'gives CSV as a file',
      call: `GET ${base}/csv`,
      status: 200,
      has: {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': 'attachment; filename="winter.csv"',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    {
      it: 'gives Markdown as a file',
      call: `GET ${base}/markdown`,
      status: 200,
      has: {
        'Content-Type': /^text\/markdown; charset=utf-8/,
        'Content-Disposition': /filename="winter\.md"$/,
      },
    },
    {
      it: 'gives Web Annotations with the profile of the model',
      call: `GET ${base}/web-annotation`,
      status: 200,
      has: {
        'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
        'Content-Disposition': /filename="winter\.jsonld"$/,
      },
    },
    {
      it: 'names the source in the file name, in whatever script',
      call: `GET ${base}/csv?source=${encodeURIComponent('市长')}`,
      status: 200,
      has: {
        'Content-Disposition': `attachment; filename="winter-__.csv"; filename*=UTF-8''winter-${encodeURIComponent('市长')}.csv`,
      },
    },
    { it: 'answers HEAD', call: `HEAD ${base}/csv`, status: 200, has: { 'Content-Type': /^text\/csv/ } },
    {
      it: 'knows no other format',
      call: `GET ${base}/stone-tablet`,
      status: 404,
      holds: { code: 'not-found' },
    },
    {
      it: 'knows no such source',
      call: `GET ${base}/csv?source=nowhere`,
      status: 404,
      holds: { code: 'not-found' },
    },
    { it: 'knows no such project', call: 'GET /api/projects/summer/export/csv', status: 404 },
    {
      it: 'takes no id that is none',
      call: `GET ${base}/csv?source=..%2F..`,
      status: 400,
      holds: { code: 'invalid' },
    },
    {
      it: 'takes no other choice',
      call: `GET ${base}/csv?bom=perhaps`,
      status: 400,
      holds: { code: 'invalid' },
    },
    { it: 'writes nothing', call: `POST ${base}/csv`, body: {}, status: 405 },
    {
      it: 'gives the text that annotations point to',
      call: 'GET /api/projects/winter/sources/harbour/versions/1/text',
      status: 200,
      has: { 'Content-Type': 'text/plain; charset=utf-8' },
    },
    {
      it: 'has no later version',
      call: 'GET /api/projects/winter/sources/harbour/versions/9/text',
      status: 404,
    },
    { it: 'has no version 0', call: 'GET /api/projects/winter/sources/harbour/versions/0/text', status: 400 },
  ]);

  it('marks the CSV for spreadsheets when asked to', async () => {
    const { text } = await request(app()).get(`${base}/csv?bom=yes`);
    expect(text.startsWith('\ufeff"id"')).to.equal(true);
    expect(readCsv(text.slice(1))).to.have.length(7);
  });

  it('gives annotations whose selectors hold in the text that they name', async () => {
    const reply = await request(app())
      .get(`${base}/web-annotation`)
      .set('Host', 'localhost:4320')
      .buffer(true);
    const whole: unknown = JSON.parse(String(reply.text));
    expect(brokenMusts(whole)).to.deep.equal([]);
    let checked = 0;
    for (const { target } of JSON.parse(String(reply.text)).first.items) {
      if (typeof target?.source?.id !== 'string') continue;
      const address = new URL(target.source.id);
      expect(address.host).to.equal('localhost:4320');
      const { text } = await send(app(), { call: `GET ${address.pathname}` });
      const [quote, position] = target.selector;
      expect(Array.from(text).slice(position.start, position.end).join('')).to.equal(quote.exact);
      checked += 1;
    }
    expect(checked).to.equal(6);
  });
});
