import { expect } from 'chai';
import request from 'supertest';
import { send } from '../../support/api-table.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const script = '<script>alert(1)</script>';
const image = '<img src=x onerror=alert(1)>';
const attribute = '" onmouseover="alert(1)" x="';
const link =
  '[a](javascript:alert(1)) [b](&#106;avascript:alert(1)) [c](data:text/html,<script>alert(1)</script>) [d](vbscript:x)';
const all = `${script} ${image} ${attribute} ${link} <svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg> <iframe srcdoc="<script>alert(1)</script>"></iframe> <style>*{background:url(//evil.example)}</style> <form action="https://evil.example"><input name=x></form> <base href="https://evil.example/">`;

/** A project in which every field that a person can fill holds something hostile. */
async function fillEverything(open: OpenApp) {
  const { app } = open;
  const headers = { 'Crossclaim-Name': encodeURIComponent(`Eve ${image}`.slice(0, 80)) };
  const add = async (url: string, body: object) => {
    const reply = await send(app, { call: `POST ${url}`, headers, body });
    expect(reply.status, reply.text).to.equal(201);
    return String(reply.body.id);
  };
  const base = '/api/projects/winter';
  await add('/api/projects', { id: 'winter', title: `Winter ${script}${attribute}`, description: all });
  const metadata = {
    creators: [image],
    publisher: script,
    framing: `${attribute}`,
    url: 'https://example.org/?q="><script>alert(1)</script>'.replace(/[<>"]/g, '%22'),
  };
  const body = `# A heading ${script}\n\nIt froze. ${all}\n\n${link}\n\n- item ${image}\n\n| a |\n| - |\n| ${script} |\n\nIt was mild.`;
  await add(`${base}/sources`, { id: 'text', title: `Text ${image}${attribute}`, ...metadata, body });
  const claim = (exact: string) =>
    add(`${base}/claims`, {
      target: { source: 'text', spans: [{ exact }] },
      voice: { who: 'other', name: script, framing: attribute, manner: 'said' },
      tags: [script, attribute.slice(0, 50)],
      note: all,
    });
  const [froze, mild] = [await claim('It froze.'), await claim('It was mild.')];
  const csl = {
    type: 'book',
    title: `Book ${script}`,
    author: [{ family: image, given: attribute }],
    publisher: script,
    note: all,
    URL: 'https://example.org/',
  };
  const reference = await add(`${base}/references`, { csl });
  await add(`${base}/relations`, { from: froze, to: mild, kind: 'contradicts', rationale: all });
  await add(`${base}/citations`, { claim: froze, reference, locator: attribute, quote: script, note: all });
  return { froze, reference };
}

describe('script in what people write', () => {
  let open: OpenApp;
  let ids: { froze: string; reference: string };
  before(async () => {
    open = await openApp();
    ids = await fillEverything(open);
  });
  after(() => open.close());

  const pages: readonly [what: string, path: () => string][] = [
    ['the list of projects', () => '/'],
    ['the project', () => '/projects/winter'],
    ['the reader', () => '/projects/winter/sources/text'],
    ['the sentences', () => '/projects/winter/sources/text/sentences'],
    ['the cards', () => `/projects/winter/sources/text/cards?ids=${ids.froze}`],
    ['the claim', () => `/projects/winter/claims/${ids.froze}`],
    ['the claim’s form', () => `/projects/winter/claims/${ids.froze}/edit`],
    ['the form to relate it', () => `/projects/winter/claims/${ids.froze}/relate`],
    ['the form to cite from it', () => `/projects/winter/claims/${ids.froze}/cite`],
    ['the list of claims', () => '/projects/winter/claims'],
    ['the list of relations', () => '/projects/winter/relations'],
    ['the list of references', () => '/projects/winter/references'],
    [
      'the search',
      () => `/projects/winter/search?q=${encodeURIComponent('froze <script>alert(1)</script> "')}`,
    ],
    ['the picker', () => '/projects/winter/claims/find?q=mild'],
    ['the page of a problem', () => `/projects/winter/sources/${encodeURIComponent(image)}`],
    ['the form for a name', () => `/name?back=${encodeURIComponent('/"><script>alert(1)</script>')}`],
  ];
  for (const [what, path] of pages) {
    it(`does not run on ${what}`, async () => {
      const reply = await request(open.app).get(path());
      expect(reply.status).to.equal(what === 'the page of a problem' ? 404 : 200);
      expect(reply.headers['content-type']).to.match(/^text\/html/);
      expectInert(reply.text);
    });
  }

  it('does not run on a page with a notice of it', async () => {
    const form = await request(open.app).post('/name').type('form').send({ name: image, back: '/' });
    const cookies = String(form.headers['set-cookie'])
      .split(/,(?=crossclaim)/)
      .map((one) => one.split(';')[0]);
    const page = await request(open.app).get('/').set('Cookie', cookies.join('; '));
    expect(page.text).to.include('You are signing as');
    expectInert(page.text);
  });

  it('comes back from the API as the text that it is', async () => {
    const reply = await send(open.app, { call: `GET /api/projects/winter/claims/${ids.froze}` });
    expect(reply.headers['content-type']).to.equal('application/json; charset=utf-8');
    expect(reply.body.note).to.equal(all);
    expect(reply.body.tags[0]).to.equal(script);
  });
});

/** Tags with their attributes, as a browser's tokenizer finds them: a quoted value may hold anything but its quote. */
const tagPattern = /<([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const attributePattern = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const forbiddenTags = /^(?:iframe|object|embed|base|style|foreignobject|math|marquee)$/i;
const addresses = /^(?:href|src|action|formaction|xlink:href|data|poster|background)$/i;
const elsewhere = /^(?:javascript|vbscript|data:text|\/\/|https?:\/\/evil)/i;

function expectInert(html: string): void {
  for (const [tag, name = '', rest = ''] of html.matchAll(tagPattern)) {
    expect(name, tag).not.to.match(forbiddenTags);
    const attributes = new Map<string, string>();
    for (const [, attribute = '', a, b, c] of rest.matchAll(attributePattern))
      attributes.set(attribute, a ?? b ?? c ?? '');
    for (const [attribute, value] of attributes) {
      expect(attribute, tag).not.to.match(/^(?:on|srcdoc|http-equiv)/i);
      const plain = decoded(value).replace(/[\s\p{Cc}]/gu, '');
      if (addresses.test(attribute)) expect(plain, tag).not.to.match(elsewhere);
    }
    if (name.toLowerCase() === 'script') expect(attributes.get('src'), tag).to.match(/^\/assets\//);
  }
  expect(html).not.to.match(/<script[^>]*>\s*[^<\s]/i);
}

/** Numbers of characters are what hides an address from a careless reader; names of characters stay. */
function decoded(value: string): string {
  return value.replace(/&#(x?)([0-9a-f]+);?/gi, (_, hex, digits) =>
    String.fromCodePoint(Number.parseInt(digits, hex === '' ? 10 : 16)),
  );
}
