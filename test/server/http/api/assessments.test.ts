import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/assessments';
const nobody = '0000000000000000';

describe('the API of assessments', () => {
  let open: OpenApp;
  let relation: string;
  const app = () => open.app;
  beforeEach(async () => {
    open = await openApp();
    const demo = await addDemo(open.app);
    const body = { from: demo.froze, to: demo.mild, kind: 'contradicts' };
    relation = (await send(open.app, { call: `POST ${demo.base}/relations`, body })).body.id;
  });
  afterEach(() => open.close());

  it('says what somebody thinks of a relation, once for each person', async () => {
    const headers = { 'Crossclaim-Name': 'Ben' };
    const add = (body: object) => send(app(), { call: `POST ${list}`, headers, body });
    const { status, body: first } = await add({ relation, verdict: 'rejects', note: 'Other ice.' });
    expect(status).to.equal(201);
    const { body: second } = await add({ relation, verdict: 'doubts' });
    expect(second).to.containSubset({ id: first.id, verdict: 'doubts', note: 'Other ice.', creator: 'Ben' });
    const { body: page } = await send(app(), { call: `GET ${list}?link=${relation}` });
    expect(page.items).to.deep.equal([second]);
  });

  it('refuses who has made the relation, and says what to do instead', async () => {
    const reply = await send(app(), { call: `POST ${list}`, body: { relation, verdict: 'shares' } });
    expect(reply.status).to.equal(409);
    expect(reply.body).to.containSubset({ code: 'own-relation' });
    expect(reply.body.detail).to.include('take it back');
  });

  testRows(app, [
    {
      it: 'names the relation that is not there',
      call: `POST ${list}`,
      body: { relation: nobody, verdict: 'shares' },
      status: 422,
      holds: { code: 'missing-target', fields: [{ path: 'relation' }] },
    },
    {
      it: 'refuses a verdict that there is not',
      call: `POST ${list}`,
      body: { relation: nobody, verdict: 'maybe' },
      status: 400,
      holds: { fields: [{ path: 'verdict' }] },
    },
  ]);
});
