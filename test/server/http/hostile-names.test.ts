import { readdir } from 'node:fs/promises';
import { expect } from 'chai';
import { expectProblem, type Row, send } from '../../support/api-table.ts';
import { addDemo, type Demo } from '../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const nasty = [
  '..',
  '.',
  '../up',
  '../../../etc/passwd',
  '/etc/passwd',
  '\\\\server\\share',
  'C:\\x',
  'a/b',
  'a\\b',
  'a\u0000b',
  'a..b',
  '.hidden',
  'end.',
  'con',
  'NUL.md',
  'lpt1',
  '-dash',
  'x'.repeat(81),
  'x'.repeat(5_000),
  'a b',
  'a\r\nX-Evil: 1',
  '\u202egpj.exe',
  'e\u0301',
  '__proto__',
  '%2e%2e',
  '~root',
  '$(id)',
  '<b>',
];

describe('hostile names', () => {
  let open: OpenApp;
  let demo: Demo;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  after(() => open.close());
  /** All that lies in the data folder, but for the snapshots, which follow by themselves. */
  const filesIn = async () =>
    (await readdir(open.folder, { recursive: true }))
      .filter((name) => !/^(?:\.crossclaim|annotations\/winter)/.test(name))
      .sort();

  for (const name of nasty) {
    const shown = JSON.stringify(name.length > 30 ? `${name.slice(0, 30)}…` : name);
    it(`are refused wherever an id can stand: ${shown}`, async () => {
      const before = await filesIn();
      const part = encodeURIComponent(name);
      const calls: Row['call'][] = [
        ...['', '/sources', '/claims', '/changes', '/imports'].map(
          (rest) => `GET /api/projects/${part}${rest}` as const,
        ),
        `GET ${demo.base}/sources/${part}`,
        `GET ${demo.base}/sources/${part}/text`,
        `GET ${demo.base}/claims/${part}`,
        `GET ${demo.base}/claims?source=${part}`,
        `GET ${demo.base}/imports/${part}`,
        `POST ${demo.base}/imports/${part}/accept`,
        `POST ${demo.base}/sources/${part}/reading`,
        `POST ${demo.base}/changes/${part}/undo`,
        `DELETE ${demo.base}/imports/${part}`,
      ];
      for (const call of calls) {
        const body = call.startsWith('POST') ? { x: 'y' } : undefined;
        const reply = await send(app(), { call, body });
        expect([call, reply.status]).to.satisfy(
          ([, status]: [string, number]) => status === 400 || status === 404,
        );
        expect(reply.headers).not.to.have.property('x-evil');
      }
      for (const [url, body] of [
        ['/api/projects', { id: name, title: 'x' }],
        [`${demo.base}/sources`, { id: name, title: 'x', body: 'x' }],
        [`${demo.base}/claims`, { target: { source: name, spans: [{ exact: 'x' }] } }],
        [`${demo.base}/relations`, { from: name, to: demo.froze, kind: 'agrees' }],
        [`${demo.base}/citations`, { claim: demo.froze, reference: name }],
      ] as const) {
        const reply = await send(app(), { call: `POST ${url}`, body });
        expect([url, reply.status]).to.deep.equal([url, 400]);
        expectProblem(reply);
      }
      expect(await filesIn()).to.deep.equal(before);
    });
  }
});
