import { expect } from 'chai';
import { expectProblem, send } from '../../support/api-table.ts';
import { addDemo, type Demo } from '../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const deep = 100_000;
const nested = (open: string, close: string, inner = '') => open.repeat(deep) + inner + close.repeat(deep);

describe('hostile content', () => {
  let open: OpenApp;
  let demo: Demo;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  after(() => open.close());

  const bodies: readonly [string, string][] = [
    ['a list 100,000 levels deep', nested('[', ']')],
    ['an object 100,000 levels deep', nested('{"target":', '}', '1')],
    ['a field 100,000 levels deep', `{"target":{"source":"harbour","spans":${nested('[', ']')}}}`],
    ['an unclosed list 100,000 levels deep', '['.repeat(deep)],
    [
      '10,000 unknown fields',
      JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`f${at}`, at]))),
    ],
    ['an unknown field with a name of a million letters', JSON.stringify({ ['x'.repeat(1_000_000)]: 1 })],
    [
      '10,000 spans',
      JSON.stringify({
        target: { source: 'harbour', spans: Array.from({ length: 10_000 }, () => ({ start: 0, end: 1 })) },
      }),
    ],
    [
      'a prototype',
      '{"target":{"source":"harbour","spans":[{"start":0,"end":9}]},"__proto__":{"note":"polluted"}}',
    ],
    [
      'a constructor',
      '{"target":{"source":"harbour","spans":[{"start":0,"end":9}]},"constructor":{"prototype":{"note":"x"}}}',
    ],
    [
      'a prototype inside',
      '{"target":{"source":"harbour","spans":[{"start":0,"end":9,"__proto__":{"exact":"x"}}]}}',
    ],
    ['a number too large for a number', '{"target":{"source":"harbour","spans":[{"start":0,"end":1e999}]}}'],
    [
      'half a pair of surrogates for a quote',
      '{"target":{"source":"harbour","spans":[{"exact":"\\ud800"}]}}',
    ],
  ];
  for (const [what, body] of bodies) {
    it(`is refused quickly and changes nothing: ${what}`, async () => {
      const before = await open.workspace.store.seq('winter');
      const reply = await send(app(), { call: `POST ${demo.base}/claims`, body });
      expect([400, 422], reply.text.slice(0, 300)).to.include(reply.status);
      expectProblem(reply);
      expect(reply.text.length).to.be.below(20_000);
      expect(await open.workspace.store.seq('winter')).to.equal(before);
      expect({}).not.to.have.property('note');
    });
  }

  it('gives no object a prototype of the client’s', async () => {
    await send(app(), { call: 'POST /api/projects', body: '{"title":"x","__proto__":{"sample":true}}' });
    const reply = await send(app(), { call: 'POST /api/projects', body: { title: 'Clean' } });
    expect(reply.body.sample).to.equal(false);
    expect(Object.prototype).not.to.have.property('sample');
    const query = await send(app(), { call: `GET ${demo.base}/claims?__proto__[limit]=1&constructor=1` });
    expect(query.status).to.equal(400);
  });

  it('cleans what people type: controls, lone surrogates, line ends', async () => {
    const body = '{"title":"a\\u0000b\\u0007c\\r\\nd \\ud800","description":"one\\r\\ntwo\\u009b31m"}';
    const reply = await send(app(), { call: 'POST /api/projects', body });
    expect(reply.body).to.containSubset({ title: 'abc d \ufffd', description: 'one\ntwo31m' });
  });

  it('keeps within the bounds what grows when it is normalised', async () => {
    const growing = '\u0958'.repeat(80);
    expect(growing.normalize('NFC').length).to.equal(160);
    const headers = { 'Crossclaim-Name': encodeURIComponent(growing) };
    const reply = await send(app(), { call: 'POST /api/projects', headers, body: { title: 'Growing' } });
    expect([reply.status, reply.body.creator]).to.deep.equal([201, 'Test Reader']);
    const title = await send(app(), { call: 'POST /api/projects', body: { title: '\u0958'.repeat(200) } });
    expect(title.status).to.equal(400);
  });

  const texts: readonly [string, string][] = [
    ['quotes 20,000 deep', `${'>'.repeat(20_000)} end`],
    [
      'a list 5,000 deep',
      Array.from({ length: 5_000 }, (_, at) => `${'  '.repeat(Math.min(at, 800))}- x`).join('\n'),
    ],
    ['50,000 open brackets', '['.repeat(50_000)],
    ['50,000 open images', '!['.repeat(25_000)],
    ['100,000 stars', '*a '.repeat(50_000)],
    ['100,000 underscores', `${'_'.repeat(100_000)}a`],
    [
      '100,000 backticks of growing length',
      Array.from({ length: 440 }, (_, at) => `${'`'.repeat(at)} `).join(''),
    ],
    ['50,000 open tags', '<a '.repeat(50_000)],
    ['50,000 comments that never close', '<!--'.repeat(50_000)],
    ['50,000 entities', '&'.repeat(50_000)],
    ['a link with 50,000 brackets', `[a](${'('.repeat(50_000)}`],
    [
      'a table of 20,000 columns',
      `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n|${'b|'.repeat(20_000)}`,
    ],
    ['100,000 footnotes of one name', '[^1]'.repeat(50_000)],
    ['100,000 spaces at a line’s end', `a${' '.repeat(100_000)}\nb`],
    ['100,000 full stops', '. '.repeat(100_000)],
    ['one word of 500,000 letters', 'a'.repeat(500_000)],
    ['500,000 combining marks', `a${'\u0301'.repeat(500_000)}`],
  ];
  for (const [what, text] of texts) {
    it(`of Markdown is read in reasonable time: ${what}`, async () => {
      const reply = await send(app(), {
        call: `POST ${demo.base}/sources`,
        body: { title: 'Bomb', body: `Words first.\n\n${text}` },
      });
      expect([201, 400, 413, 422]).to.include(reply.status);
      if (reply.status !== 201) return expectProblem(reply);
      const read = await send(app(), { call: `GET ${demo.base}/sources/${reply.body.id}/text` });
      expect([read.status, read.body.text.length]).to.deep.equal([200, reply.body.versions[0].textLength]);
    }).timeout(10_000);
  }

  it('of a quote is searched in reasonable time, though it nearly fits everywhere', async () => {
    const body = `${'ab '.repeat(60_000)}c`;
    const source = await send(app(), { call: `POST ${demo.base}/sources`, body: { title: 'Alike', body } });
    const exact = `${'ab '.repeat(6_000)}d`;
    const target = { source: source.body.id, spans: [{ exact, prefix: 'ab '.repeat(3_000) }] };
    const reply = await send(app(), { call: `POST ${demo.base}/claims`, body: { target } });
    expect([201, 422]).to.include(reply.status);
  }).timeout(10_000);
});
