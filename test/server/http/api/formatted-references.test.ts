import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const base = '/api/projects/winter';

describe('the API of a bibliography', () => {
  let open: OpenApp;
  let demo: Demo;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  after(() => open.close());
  const app = () => open.app;

  testRows(app, [
    {
      it: 'sets references in a style',
      call: `GET ${base}/formatted-references?style=chicago`,
      status: 200,
      holds: { total: 1, installed: true, items: [{ html: '<i>An Almanac of Ice</i>. n.d.', plain: false }] },
    },
    {
      it: 'numbers where the style does, in the language asked for',
      call: `GET ${base}/formatted-references?style=gb-t-7714&language=zh-Hans`,
      status: 200,
      holds: { items: [{ label: '[1]', text: 'An almanac of ice[M].' }] },
    },
    {
      it: 'refuses a style that it does not know',
      call: `GET ${base}/formatted-references?style=house`,
      status: 400,
    },
    {
      it: 'gives no page beyond the last',
      call: `GET ${base}/formatted-references?page=9`,
      status: 200,
      holds: { total: 1, items: [] },
    },
    {
      it: 'knows no bibliography of a project that is not there',
      call: 'GET /api/projects/summer/formatted-references',
      status: 404,
    },
  ]);

  it('merges a reference with If-Match, and takes it back', async () => {
    const body = { csl: { type: 'book', title: 'An almanac', publisher: 'Harbour Press' } };
    const other = (await send(app(), { call: `POST ${base}/references`, body })).body;
    const almanac = (await send(app(), { call: `GET ${base}/references/${demo.almanac}` })).body;
    const call = `POST ${base}/references/${other.id}/merge` as const;
    const merge = { into: almanac.id, intoRev: almanac.rev, take: ['title'] };
    expect((await send(app(), { call, body: merge })).status).to.equal(428);
    const stale = { call, body: { ...merge, intoRev: 0 }, headers: { 'If-Match': `"${other.rev}"` } };
    expect((await send(app(), stale)).status).to.equal(412);
    const merged = await send(app(), { ...stale, body: merge });
    expect(merged.body).to.deep.include({ moved: 0 });
    expect(merged.body.reference.csl).to.deep.equal(body.csl);
    const undo = `POST ${base}/changes/${merged.body.change}/undo` as const;
    expect((await send(app(), { call: undo })).status).to.equal(201);
    expect((await send(app(), { call: `GET ${base}/references/${other.id}` })).status).to.equal(200);
  });
});
