import { expect } from 'chai';
import request from 'supertest';
import { addDemo } from '../../support/demo-project.ts';
import { openEvents } from '../../support/event-reader.ts';
import { type OpenApp, openApp, withServer } from '../../support/open-app.ts';

const large = '/projects/winter/sources/long/text';
/** As a proxy sends it on for a browser elsewhere. */
const afar = { 'X-Forwarded-For': '203.0.113.5' };
const headers = { 'Accept-Encoding': 'gzip, deflate, br, zstd', ...afar };

describe('what is sent compressed to a browser elsewhere', () => {
  let open: OpenApp;
  before(async () => {
    open = await openApp();
    await addDemo(open.app);
    const body = Array.from({ length: 400 }, (_, at) => `On day ${at} the ice held.`).join(' ');
    await request(open.app)
      .post('/api/projects/winter/sources')
      .send({ id: 'long', title: 'Long', language: 'en', body });
  });
  after(() => open.close());

  const get = (path: string, given: Record<string, string> = headers) =>
    request(open.app).get(path).set(given).buffer(true);

  for (const [accepted, expected] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=0', undefined],
    ['identity', undefined],
  ] as const) {
    it(`is a large page, ${expected ?? 'plain'} to a browser that takes “${accepted}”`, async () => {
      const plain = await get(large, { ...afar, 'Accept-Encoding': 'identity' });
      const reply = await get(large, { ...afar, 'Accept-Encoding': accepted });
      expect(reply.headers['content-encoding']).to.equal(expected);
      expect(reply.headers.vary).to.equal('Accept, Accept-Encoding');
      expect(reply.text).to.equal(plain.text).and.to.include('On day 399 the ice held.');
    });
  }

  for (const [what, path] of [
    ['a small answer', '/projects/winter/sources/harbour/cards?ids='],
    ['an answer of the API', '/api/projects/winter/sources/long/versions/1/text'],
    ['a file to keep', '/projects/winter/sources/long/versions/1/markdown'],
    ['a download', '/api/projects/winter/export/csv'],
    ['what has an ETag, which names its bytes', '/projects/winter/sources/long/index.json'],
  ] as const) {
    it(`is not ${what}`, async () => {
      const reply = await get(path);
      expect(reply.status).to.equal(200);
      expect(reply.headers).to.not.have.property('content-encoding');
    });
  }

  for (const [site, expected] of [
    ['same-origin', 'br'],
    ['none', 'br'],
    ['same-site', undefined],
    ['cross-site', undefined],
  ] as const) {
    it(`is ${expected === undefined ? 'nothing' : 'a page'} that a ${site} page or person asks for`, async () => {
      const reply = await get(large, { ...headers, 'Sec-Fetch-Site': site });
      expect(reply.headers['content-encoding']).to.equal(expected);
    });
  }

  it('is nothing to a browser on this machine: there is no wire that it would spare', async () => {
    const reply = await get(large, { 'Accept-Encoding': 'br' });
    expect(reply.headers).to.not.have.property('content-encoding');
  });

  it('leaves HEAD and what a browser knows already as they are', async () => {
    const head = await request(open.app).head(large).set(headers);
    expect(head.status).to.equal(200);
    expect(head.headers).to.not.have.property('content-encoding');
    const first = await get('/projects/winter/sources/long/index.json');
    const again = await get('/projects/winter/sources/long/index.json', {
      ...headers,
      'If-None-Match': first.headers.etag ?? '',
    });
    expect(again.status).to.equal(304);
    expect(again.headers.etag).to.equal(first.headers.etag);
  });

  it('are never events: each arrives when it happens', () =>
    withServer(open.app, async (address) => {
      const events = await openEvents(`${address}/api/projects/winter/events`, headers);
      await request(open.app).post('/api/projects/winter/statements').send({ text: 'It froze.' });
      expect(await events.next()).to.include({ event: 'change' });
      events.close();
    }));
});
