import { connect } from 'node:net';
import { expect } from 'chai';
import request from 'supertest';
import { send } from '../../support/api-table.ts';
import { addDemo, type Demo } from '../../support/demo-project.ts';
import { type OpenApp, openApp, withServer } from '../../support/open-app.ts';

describe('requests from elsewhere', () => {
  let open: OpenApp;
  let demo: Demo;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  after(() => open.close());
  const write = (headers: Record<string, string>) =>
    send(app(), { call: 'POST /api/projects', headers, body: { title: 'Written' } });

  const foreign: readonly Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost.evil.example' },
    { Origin: 'http://localhost:1' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://localhost:4173', Host: 'localhost:4173' },
  ];
  for (const headers of foreign) {
    it(`may not write: ${JSON.stringify(headers)}`, async () => {
      const reply = await write(headers);
      expect([reply.status, reply.body.code]).to.deep.equal([403, 'cross-origin']);
    });
    it(`may not post a form: ${JSON.stringify(headers)}`, async () => {
      const reply = await request(app()).post('/name').set(headers).type('form').send({ name: 'Mallory' });
      expect(reply.status).to.equal(403);
      expect(reply.headers['content-type']).to.match(/^text\/html/);
      expect(reply.headers).not.to.have.property('set-cookie');
    });
  }

  for (const headers of [
    {},
    { 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'none' },
    { Origin: 'http://localhost:4173', Host: 'localhost:4173' },
    { Origin: 'http://[::1]:4173', Host: '[::1]:4173' },
  ]) {
    it(`may write when they are from here, or from a program: ${JSON.stringify(headers)}`, async () => {
      expect((await write(headers)).status).to.equal(201);
    });
  }

  for (const host of [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example:4173',
    '192.168.0.7',
    '0.0.0.0',
    'localhost:1:2',
    'user@localhost',
    'LOCALHOST.',
    '',
  ]) {
    it(`under another name read nothing: Host “${host}”`, async () => {
      for (const path of ['/api/projects', '/', '/assets/icons/crossclaim.svg']) {
        const reply = await request(app()).get(path).set('Host', host);
        expect([path, reply.status]).to.deep.equal([path, 403]);
      }
    });
  }

  it('without any Host are refused', async () => {
    const answer = await withServer(app(), (address) => raw(address, 'GET /api/projects HTTP/1.0\r\n\r\n'));
    expect(answer).to.match(/^HTTP\/1\.1 403 /);
  });

  it('of garbage are refused, and the server goes on', async () => {
    await withServer(app(), async (address) => {
      for (const garbage of [
        '\u0000\u0001\u0002\r\n\r\n',
        'GET\r\n\r\n',
        'GET /x HTTP/9.9\r\n\r\n',
        `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'y'.repeat(100_000)}\r\n\r\n`,
      ])
        expect(await raw(address, garbage)).to.match(/^(?:HTTP\/1\.1 4\d\d |$)/);
      const twice =
        'POST /api/projects HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';
      expect(await raw(address, twice)).to.match(/^HTTP\/1\.1 400 /);
      expect((await fetch(`${address}/api/projects`)).status).to.equal(200);
    });
  });

  for (const cookie of [
    '',
    '=',
    ';;;',
    'crossclaim-name',
    'crossclaim-name=%',
    'crossclaim-name=%00%0a',
    `crossclaim-name=${'x'.repeat(4_000)}`,
    'crossclaim-notice=%7B%22',
    'crossclaim-notice={"undo":7}',
    '__proto__=x',
    'crossclaim-name="; Path=/',
  ]) {
    it(`with a cookie of garbage are answered all the same: ${cookie.slice(0, 30)}`, async () => {
      const reply = await send(app(), {
        call: 'POST /api/projects',
        headers: { Cookie: cookie },
        body: { title: 'Cookie' },
      });
      expect(reply.status).to.equal(201);
      expect(reply.body.creator).to.match(/^(?:Test Reader|"; Path=\/|")$/);
      expect((await request(app()).get('/name').set('Cookie', cookie)).status).to.equal(200);
    });
  }

  it('cannot put headers of their own into an answer', async () => {
    const name = 'a\r\nSet-Cookie: evil=1';
    const headers = { 'Crossclaim-Name': encodeURIComponent(name) };
    const reply = await send(app(), { call: 'POST /api/projects', headers, body: { title: name } });
    expect(reply.status).to.equal(201);
    expect(reply.headers).not.to.have.property('set-cookie');
    expect(reply.body).to.containSubset({ title: 'a Set-Cookie: evil=1', creator: 'a Set-Cookie: evil=1' });
    const form = await request(app()).post('/name').type('form').send({ name, back: '/\r\nX-Evil: 1' });
    expect(form.status).to.equal(303);
    expect(form.headers.location).to.equal('/');
    expect(String(form.headers['set-cookie']))
      .not.to.include('evil=1;')
      .and.not.to.match(/[\r\n]/);
  });

  for (const back of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '\\\\evil.example',
  ]) {
    it(`cannot send a reader elsewhere: back=${back}`, async () => {
      const reply = await request(app()).post('/name').type('form').send({ name: 'Ida', back });
      expect([reply.status, reply.headers.location]).to.deep.equal([303, '/']);
    });
  }

  it('get answers that no browser takes for anything else', async () => {
    for (const path of [`${demo.base}/claims`, '/api/nothing', '/', '/nothing', '/name']) {
      const { headers } = await request(app()).get(path);
      expect(headers['x-content-type-options'], path).to.equal('nosniff');
      expect(headers['content-security-policy'])
        .to.include("default-src 'none'")
        .and.to.include("script-src 'self'")
        .and.to.include("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.to.match(/unsafe|\*|https?:/);
      expect(headers).to.include({
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers).not.to.have.any.keys('x-powered-by', 'server', 'access-control-allow-origin');
    }
  });
});

/** Sends bytes as they are and gives back what comes until the server hangs up. */
function raw(address: string, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.end(text));
    socket.setEncoding('latin1').on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.once('error', () => resolve(answer)).once('close', () => resolve(answer));
  });
}
