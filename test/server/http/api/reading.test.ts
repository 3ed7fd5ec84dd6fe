import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/sources';

describe('the API of reading', () => {
  let open: OpenApp;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    await addDemo(open.app);
  });
  after(() => open.close());

  testRows(app, [
    {
      it: 'keeps which sentences were read',
      call: `POST ${list}/harbour/reading`,
      body: { version: 1, runs: [[0, 2]] },
      status: 200,
      holds: { type: 'reading', source: 'harbour', version: 1, runs: [[0, 2]], creator: 'Test Reader' },
    },
    {
      it: 'joins runs that touch or overlap',
      call: `POST ${list}/harbour/reading`,
      body: {
        version: 1,
        runs: [
          [4, 6],
          [1, 4],
        ],
      },
      status: 200,
      holds: { runs: [[0, 6]] },
    },
    {
      it: 'keeps what another person has read apart',
      call: `POST ${list}/harbour/reading`,
      headers: { 'Crossclaim-Name': 'Ida' },
      body: { version: 1, runs: [[5, 6]] },
      status: 200,
      holds: { runs: [[5, 6]], creator: 'Ida' },
    },
    {
      it: 'refuses a sentence that the text does not have',
      call: `POST ${list}/harbour/reading`,
      body: { version: 1, runs: [[0, 4000]] },
      status: 400,
      holds: { fields: [{ path: 'runs.0' }] },
    },
    {
      it: 'refuses a run that ends before it starts',
      call: `POST ${list}/harbour/reading`,
      body: { version: 1, runs: [[3, 3]] },
      status: 400,
      holds: { fields: [{ path: 'runs.0' }] },
    },
    {
      it: 'refuses a version that there is not',
      call: `POST ${list}/harbour/reading`,
      body: { version: 2, runs: [[0, 1]] },
      status: 404,
    },
    {
      it: 'refuses runs that are none',
      call: `POST ${list}/harbour/reading`,
      body: { version: 1, runs: [[0, 'x']] },
      status: 400,
      holds: { fields: [{ path: 'runs.0.1' }] },
    },
    {
      it: 'has no such source',
      call: `POST ${list}/lighthouse/reading`,
      body: { version: 1, runs: [] },
      status: 404,
    },
  ]);

  it('keeps one record for a person who reads in two windows at one time', async () => {
    const headers = { 'Crossclaim-Name': 'Two%20Windows' };
    const runs = [0, 1, 2, 3, 4].map((start) => [[start, start + 1]]);
    const replies = await Promise.all(
      runs.map((run) =>
        send(app(), {
          call: `POST ${list}/mayor/reading`,
          headers,
          body: { version: 1, runs: run.filter(([s = 0]) => s < 2) },
        }),
      ),
    );
    expect(replies.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200, 200]);
    const { items } = await open.workspace.store.list('winter', { type: 'reading', source: 'mayor' });
    expect(items.map(({ runs }) => runs)).to.deep.equal([[[0, 2]]]);
  });
});
