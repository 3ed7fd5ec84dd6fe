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
});
