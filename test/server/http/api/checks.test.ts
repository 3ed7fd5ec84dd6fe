import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/checks';
const nobody = '0000000000000000';

describe('the API of checks', () => {
  let open: OpenApp;
  let demo: Demo;
  let citation: string;
  const app = () => open.app;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
    const passage = { source: 'mayor', spans: [{ exact: 'It was a mild winter' }] };
    const body = { claim: demo.froze, reference: demo.almanac, passage };
    citation = (await send(open.app, { call: `POST ${demo.base}/citations`, body })).body.id;
  });
  afterEach(() => open.close());

  it('says what somebody found, once for each person', async () => {
    const add = (body: object) => send(app(), { call: `POST ${list}`, body });
    const { status, body: first } = await add({ citation, verdict: 'doesNot', note: 'Mild?' });
    expect(status).to.equal(201);
    expect(first).to.containSubset({ verdict: 'doesNot', passage: 'It was a mild winter' });
    const { body: second } = await add({ citation, verdict: 'partly' });
    expect(second).to.containSubset({ id: first.id, verdict: 'partly', note: 'Mild?' });
    const { body: page } = await send(app(), { call: `GET ${list}?link=${citation}` });
    expect(page.items).to.deep.equal([second]);
  });

  it('knows no passage but the citation’s own', async () => {
    const body = { citation, verdict: 'saysSo', passage: 'Made up.' };
    expect((await send(app(), { call: `POST ${list}`, body })).status).to.equal(400);
  });

  testRows(app, [
    {
      it: 'names the citation that is not there',
      call: `POST ${list}`,
      body: { citation: nobody, verdict: 'saysSo' },
      status: 422,
      holds: { code: 'missing-target', fields: [{ path: 'citation' }] },
    },
    {
      it: 'refuses a verdict that there is not',
      call: `POST ${list}`,
      body: { citation: nobody, verdict: 'maybe' },
      status: 400,
      holds: { fields: [{ path: 'verdict' }] },
    },
  ]);
});
