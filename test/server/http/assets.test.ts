import { expect } from 'chai';
import request from 'supertest';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { visit } from '../../support/page-forms.ts';

describe('the assets of a page', () => {
  let open: OpenApp;
  before(async () => {
    open = await openApp();
  });
  after(() => open.close());

  it('are all there under the addresses that its head names, and may be kept for ever', async () => {
    const { document } = await visit(open.app, '/projects');
    const named = [...document.querySelectorAll('head link, head script')].flatMap((one) => {
      const address = one.getAttribute('href') ?? one.getAttribute('src') ?? '';
      return address.startsWith('/assets/') ? [address] : [];
    });
    const kinds = named.map((address) => address.slice(address.lastIndexOf('.')));
    expect(kinds).to.have.members(['.svg', '.css', '.js', '.woff2', '.woff2']);
    for (const address of named.filter((one) => !one.endsWith('.svg'))) {
      const reply = await request(open.app).get(address);
      expect(reply.status, address).to.equal(200);
      expect(reply.headers['cache-control'], address).to.include('immutable');
    }
  });

  const coded = async (
    kind: '.js' | '.css' | '.woff2',
    accepted: string,
    headers: Record<string, string> = {},
  ) => {
    const { document } = await visit(open.app, '/projects');
    const named = [...document.querySelectorAll('head link, head script')];
    const addresses = named.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '');
    const address = addresses.find((one) => one.endsWith(kind)) ?? '';
    return request(open.app)
      .get(address)
      .set({ 'Accept-Encoding': accepted, ...headers })
      .buffer(true);
  };

  for (const [accepted, expected] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.5, gzip', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip;q=0, br;q=0, *', undefined],
    ['*', 'br'],
    ['identity', undefined],
    ['', undefined],
  ] as const) {
    it(`are sent ${expected ?? 'plain'} to a browser that takes “${accepted}”, and caches are told`, async () => {
      const plain = await coded('.css', 'identity');
      const reply = await coded('.css', accepted);
      expect(reply.headers['content-encoding']).to.equal(expected);
      expect(reply.headers.vary).to.equal('Accept-Encoding');
      expect(reply.text).to.equal(plain.text).and.to.include('--paper');
      if (expected !== undefined)
        expect(Number(reply.headers['content-length'])).to.be.below(plain.text.length / 4);
    });
  }

  it('are not compressed twice: a font is in itself, and does not vary', async () => {
    const reply = await coded('.woff2', 'gzip, br');
    expect(reply.status).to.equal(200);
    expect(reply.headers).to.not.have.any.keys('content-encoding', 'vary');
  });

  it('come whole when a part is asked for, and HEAD tells the length of what GET would send', async () => {
    const part = await coded('.js', 'br', { Range: 'bytes=0-9' });
    expect(part.status).to.equal(200);
    const { pathname } = new URL(part.request.url);
    const head = await request(open.app).head(pathname).set('Accept-Encoding', 'br');
    expect(head.headers['content-encoding']).to.equal('br');
    expect(head.headers['content-length']).to.equal(part.headers['content-length']);
  });
});
