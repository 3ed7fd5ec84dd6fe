import { send, testRows } from '../../../support/api-table.ts';
import { addDemo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const base = '/api/projects/winter';

describe('the graph through the API', () => {
  let open: OpenApp;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    const demo = await addDemo(open.app);
    const relation = { from: demo.froze, to: demo.mild, kind: 'contradicts' };
    await send(app(), { call: `POST ${base}/relations`, body: relation });
  });
  after(() => open.close());

  testRows(app, [
    {
      it: 'gives nodes with their places, and links between them',
      call: `GET ${base}/graph`,
      status: 200,
      holds: {
        nodes: [
          { key: 'source:harbour', words: 'The harbour', box: { height: 24 } },
          { kind: 'claim', source: 'harbour', anchor: 'sure' },
          { kind: 'claim' },
          { kind: 'source' },
          { kind: 'claim', source: 'mayor' },
        ],
        links: [{ kind: 'contradicts', people: ['Test Reader'], contests: ['contradicts'] }],
      },
    },
    {
      it: 'gives the part that is asked for',
      call: `GET ${base}/graph?around=source:mayor&steps=2&kind=contradicts,agrees`,
      status: 200,
      holds: { nodes: [{ key: 'source:harbour' }, {}, { key: 'source:mayor' }, {}], links: [{}] },
    },
    {
      it: 'refuses a kind of link that there is not',
      call: `GET ${base}/graph?kind=agrees,likes`,
      status: 400,
    },
    { it: 'refuses more steps than two', call: `GET ${base}/graph?steps=3`, status: 400 },
    { it: 'knows no project that is not there', call: 'GET /api/projects/summer/graph', status: 404 },
  ]);
});
