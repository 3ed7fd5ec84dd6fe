import { expect } from 'chai';
import request from 'supertest';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp, withServer } from '../../../support/open-app.ts';

const claims = '/api/projects/winter/claims';

describe('every address of the API', () => {
  let open: OpenApp;
  let demo: Demo;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  after(() => open.close());

  testRows(app, [
    { it: 'says where the API is described', call: 'GET /api', status: 404, holds: { code: 'not-found' } },
    { it: 'has nothing elsewhere', call: 'GET /api/nothing/here', status: 404 },
    { it: 'knows no address with a slash too many', call: `GET ${claims}/`, status: 404 },
    {
      it: 'names the methods that an address has',
      call: `PUT ${claims}`,
      body: {},
      status: 405,
      has: { Allow: 'GET, POST, HEAD, OPTIONS' },
    },
    { it: 'has no way to remove all', call: `DELETE ${claims}`, status: 405 },
    {
      it: 'tells the methods when asked',
      call: `OPTIONS ${claims}/0000000000000000`,
      status: 204,
      has: { Allow: 'GET, PATCH, DELETE, HEAD, OPTIONS' },
    },
    {
      it: 'allows no other site in',
      call: `OPTIONS ${claims}`,
      headers: { Origin: 'https://evil.example' },
      status: 204,
      has: { 'Access-Control-Allow-Origin': 'undefined' },
    },
    {
      it: 'answers HEAD without content',
      call: `HEAD ${claims}`,
      status: 200,
      has: { 'Content-Type': /json/ },
    },
    { it: 'answers HEAD of what is not there', call: `HEAD ${claims}/0000000000000000`, status: 404 },
    {
      it: 'refuses what is not JSON',
      call: `POST ${claims}`,
      body: '{"target":',
      status: 400,
      holds: { code: 'invalid' },
    },
    { it: 'refuses JSON with something behind it', call: `POST ${claims}`, body: '{} {}', status: 400 },
    { it: 'refuses no content', call: `POST ${claims}`, body: '', status: 400, holds: { code: 'invalid' } },
    { it: 'refuses a list', call: `POST ${claims}`, body: [], status: 400, holds: { code: 'invalid' } },
    { it: 'refuses null', call: `POST ${claims}`, body: 'null', status: 400, holds: { code: 'invalid' } },
    { it: 'refuses a number', call: `POST ${claims}`, body: '7', status: 400, holds: { code: 'invalid' } },
    {
      it: 'refuses a bare text',
      call: `POST ${claims}`,
      body: '"target"',
      status: 400,
      holds: { code: 'invalid' },
    },
    {
      it: 'refuses another kind of content',
      call: `POST ${claims}`,
      headers: { 'Content-Type': 'text/plain' },
      body: '{}',
      status: 415,
      holds: { code: 'unsupported-media' },
    },
    {
      it: 'refuses a form',
      call: `POST ${claims}`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'target=x',
      status: 415,
    },
    {
      it: 'refuses content that does not say what it is',
      call: `POST ${claims}`,
      headers: { 'Content-Type': '' },
      body: '{}',
      status: 415,
    },
    {
      it: 'refuses a charset that it does not know',
      call: `POST ${claims}`,
      headers: { 'Content-Type': 'application/json; charset=klingon' },
      body: '{}',
      status: 415,
    },
    {
      it: 'refuses an encoding that it does not know',
      call: `POST ${claims}`,
      headers: { 'Content-Encoding': 'rot13' },
      body: '{}',
      status: 415,
    },
    {
      it: 'refuses what is compressed',
      call: `POST ${claims}`,
      headers: { 'Content-Encoding': 'gzip' },
      body: 'not gzip',
      status: 415,
    },
    {
      it: 'takes the JSON of a named kind',
      call: 'POST /api/projects',
      headers: { 'Content-Type': 'application/vnd.reader+json; charset=UTF-8' },
      body: '{"title":"Kind"}',
      status: 201,
    },
    {
      it: 'refuses more JSON than it takes, and tells the bound',
      call: `POST ${claims}`,
      body: `"${'x'.repeat(2 * 1024 * 1024)}"`,
      status: 413,
      holds: { code: 'too-large', limit: 2 * 1024 * 1024 },
    },
    {
      it: 'refuses an address that is not encoded well',
      call: 'GET /api/projects/%zz',
      status: 400,
      holds: { code: 'bad-address' },
    },
    { it: 'refuses a query that is given twice', call: `GET ${claims}?after=a&after=b`, status: 400 },
  ]);

  it('answers HEAD with the headers of GET', async () => {
    const address = `${claims}/${demo.froze}`;
    const [get, head] = [
      await send(app(), { call: `GET ${address}` }),
      await send(app(), { call: `HEAD ${address}` }),
    ];
    for (const name of ['etag', 'content-type', 'content-length', 'cache-control'])
      expect(head.headers[name], name).to.equal(get.headers[name]);
    expect(head.text ?? '').to.equal('');
  });

  it('lists the problems under the address that each names as its type', async () => {
    const missing = await send(app(), { call: 'GET /api/projects/summer' });
    const [address = '', code = ''] = String(missing.body.type).split('#');
    const { body } = await send(app(), { call: `GET ${address}` });
    expect(body.items).to.deep.include({ code, status: missing.body.status, title: missing.body.title });
  });

  it('says nothing of a fault’s cause, and logs it', async () => {
    const { library } = open.workspace;
    const faulty = {
      ...open.workspace,
      library: { ...library, listDrafts: () => Promise.reject(new Error('secret')) },
    };
    const { createApp } = await import('../../../../server/app.ts');
    const logged: unknown[] = [];
    const log = { error: (error: unknown) => void logged.push(error) };
    const broken = await createApp({ workspace: faulty, folders: open.folders, person: 'x', log });
    const reply = await request(broken).get('/api/projects/winter/imports');
    expect([reply.status, reply.body.code]).to.deep.equal([500, 'internal']);
    expect(reply.text).not.to.include('secret');
    expect(String(logged[0])).to.include('secret');
  });

  it('goes on answering after a client that hangs up in the middle of a body', async () => {
    await withServer(app(), async (address) => {
      const { port } = new URL(address);
      const { connect } = await import('node:net');
      await new Promise<void>((resolve, reject) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.end(
            `POST ${claims} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"tar`,
          );
        });
        socket
          .resume()
          .once('close', () => resolve())
          .once('error', reject);
      });
      expect((await fetch(`${address}/api/projects`)).status).to.equal(200);
    });
  });
});
