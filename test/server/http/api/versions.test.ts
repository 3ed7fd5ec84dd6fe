import { expect } from 'chai';
import request from 'supertest';
import { requireRecord } from '../../../../server/services/records.ts';
import { expectProblem, send } from '../../../support/api-table.ts';
import { addDemo, type Demo, harbourText } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/sources/harbour/versions';
/** A figure of one claim is changed, and the sentence of the other is gone. */
const second = harbourText
  .replace('in January 1893', 'in January 1894')
  .replace('The bread ran out on the sixth day. ', '');
const inVietnamese =
  'Cảng đóng băng vào tháng một và không có ai bị thương trong những ngày đó. Bốn mươi con tàu đã phải chờ ở ngoài, nhưng người ta không biết là sẽ còn phải chờ đến khi nào.';

describe('the API of versions', () => {
  let open: OpenApp;
  let demo: Demo;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  afterEach(() => open.close());

  const revOf = async () => (await requireRecord(open.workspace, 'winter', 'source', 'harbour')).rev;
  const add = async (body: unknown, rev?: number) =>
    send(open.app, {
      call: `POST ${list}`,
      headers: { 'If-Match': `"${rev ?? (await revOf())}"` },
      body,
    });
  const get = (path: string) => request(open.app).get(list + path);

  it('adds a text as the next version, and answers how sure the claims are in it', async () => {
    const reply = await add({ body: second });
    expect(reply.status, reply.text).to.equal(201);
    expect(reply.body).to.containSubset({
      version: { number: 2, origin: 'paste', creator: 'Test Reader', claims: { sure: 0, check: 1, lost: 1 } },
      warnings: [],
    });
    expect(reply.headers.location).to.equal(`${list}/2`);
    expect(reply.headers.etag).to.equal(`"${reply.body.rev}"`);
    expect(await revOf()).to.equal(reply.body.rev);
  });

  it('takes the version back, and the claims stand as before', async () => {
    const { body } = await add({ body: second });
    await request(open.app).post(`${demo.base}/changes/${body.rev}/undo`).expect(201);
    const { items } = (await get('')).body;
    expect(items).to.containSubset([{ number: 1, claims: { sure: 2, check: 0, lost: 0 } }]);
    expect(items).to.have.length(1);
  });

  it('lists the versions, oldest first, each with how its claims stood in it', async () => {
    await add({ body: second });
    expect((await get('')).body.items).to.containSubset([
      { number: 1, claims: { sure: 2, check: 0, lost: 0 } },
      { number: 2, claims: { sure: 0, check: 1, lost: 1 } },
    ]);
  });

  it('reads each with its Markdown and its text', async () => {
    await add({ body: second });
    const old = await get('/1').expect(200);
    expect(old.body.body).to.equal(harbourText);
    expect(old.body.text).to.equal(harbourText.replace('# ', ''));
    expect(old.body.version).to.containSubset({ number: 1, claims: { sure: 2 } });
    expect((await get('/2').expect(200)).body.body).to.equal(second);
  });

  it('compares two: what became of each paragraph and of each claim', async () => {
    const [title = '', first = '', last = ''] = harbourText.split('\n\n');
    await add({ body: [title, last.replace('sixth', 'seventh'), first].join('\n\n') });
    const { body } = await get('/compare').expect(200);
    expect(body).to.include({ from: 1, to: 2, isCoarse: false });
    const kinds = body.paragraphs.map(({ kind }: { kind: string }) => kind);
    expect(kinds).to.have.members(['same', 'moved-here', 'same', 'moved-away']);
    expect(body.paragraphs).to.containSubset([
      { kind: 'moved-away', before: { number: 3 }, elsewhere: { number: 2 } },
      {
        kind: 'moved-here',
        after: { number: 2 },
        elsewhere: { number: 3 },
        parts: [{ kind: 'same' }, { kind: 'removed', text: 'sixth' }, { kind: 'added', text: 'seventh' }],
      },
    ]);
    expect(body.claims).to.containSubset([
      { claim: demo.froze, kind: 'same', hasMoved: false, after: { state: 'sure' } },
      { claim: demo.bread, kind: 'reworded', hasMoved: true, since: 2, after: { state: 'check' } },
    ]);
    const turned = await get('/compare?from=2&to=1').expect(200);
    expect(turned.body).to.deep.equal(body);
  });

  it('accepts a text in another language, says so, and says what it does to the claims', async () => {
    const reply = await add({ body: inVietnamese });
    expect(reply.status).to.equal(201);
    expect(reply.body.warnings).to.have.length(1);
    expect(reply.body.warnings[0]).to.match(/another language \(vi\)/);
    expect(reply.body.version.claims).to.deep.equal({ sure: 0, check: 0, lost: 2 });
  });

  it('refuses the text that is current, and names the version', async () => {
    const reply = await add({ body: harbourText });
    expect(reply.status).to.equal(409);
    expectProblem(reply);
    expect(reply.body).to.containSubset({ code: 'exists', fields: [{ path: 'body' }] });
    expect(reply.body.detail).to.contain('version 1');
  });

  it('refuses one that was made on an older look, and shows the source as it stands', async () => {
    const rev = await revOf();
    await add({ body: second });
    const reply = await add({ body: harbourText.replace('Forty', 'Fifty') }, rev);
    expect(reply.status).to.equal(412);
    expect(reply.body.current.versions).to.have.length(2);
  });

  for (const [what, body, field] of [
    ['an empty text', { body: '' }, 'body'],
    ['a text without words', { body: ' \n\n' }, 'body'],
    ['a text of markup alone', { body: '<!-- nothing -->' }, 'body'],
    ['a file that is no text', { body: 'PK\u0003\u0004\u0000\u0000 and words' }, 'body'],
    ['no text', {}, 'body'],
    ['a number for a text', { body: 7 }, 'body'],
    ['a field that there is not', { body: second, title: 'x' }, 'title'],
  ] as const)
    it(`refuses ${what} by name, and saves nothing`, async () => {
      const before = await open.workspace.store.seq('winter');
      const reply = await add(body);
      expect(reply.status).to.equal(400);
      expectProblem(reply);
      expect(reply.body.fields).to.containSubset([{ path: field }]);
      expect(await open.workspace.store.seq('winter')).to.equal(before);
    });

  it('refuses more than a JSON body may hold, tells the bound, and takes it as a file', async () => {
    const long = `${harbourText}\n\n${'Snow fell on the roofs, and on the ships. '.repeat(60_000)}`;
    const refused = await add({ body: long });
    expect(refused.status).to.equal(413);
    expect(refused.body.limit).to.equal(2 * 1024 * 1024);
    const upload = await send(open.app, {
      call: `POST ${demo.base}/imports?name=long.md&source=harbour`,
      headers: { 'Content-Type': 'application/octet-stream' },
      body: new TextEncoder().encode(long),
    });
    expect(upload.body.draft.source).to.equal('harbour');
    const { draft } = upload.body;
    const accepted = await send(open.app, { call: `POST ${demo.base}/imports/${draft.id}/accept`, body: {} });
    expect(accepted.status, accepted.text.slice(0, 300)).to.equal(201);
    expect(accepted.body).to.containSubset({ id: 'harbour', versions: [{ number: 1 }, { number: 2 }] });
    expect((await get('/2')).body.version.claims).to.deep.equal({ sure: 2, check: 0, lost: 0 });
  });

  it('tells of an upload what it would do to the claims, before it is accepted', async () => {
    const upload = async (body: string) => {
      const reply = await send(open.app, {
        call: `POST ${demo.base}/imports?name=next.md&source=harbour`,
        headers: { 'Content-Type': 'application/octet-stream' },
        body: new TextEncoder().encode(body),
      });
      expect(reply.status).to.equal(201);
      return reply.body;
    };
    expect((await upload(second)).claims).to.deep.equal({ sure: 0, check: 1, lost: 1 });
    const other = await upload(inVietnamese);
    expect(other.claims).to.deep.equal({ sure: 0, check: 0, lost: 2 });
    expect(other.warnings).to.containSubset([{ code: 'language' }]);
    const read = await request(open.app).get(`${demo.base}/imports/${other.draft.id}`).expect(200);
    expect(read.body).to.deep.equal(other);
    expect((await get('')).body.items).to.have.length(1);
  });

  for (const [what, bytes, status] of [
    ['an empty file', new Uint8Array(), 400],
    ['a file that is no text', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 422],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 422],
  ] as const)
    it(`refuses ${what} as the next version`, async () => {
      const reply = await request(open.app)
        .post(`${demo.base}/imports?name=next.md&source=harbour`)
        .set('Content-Type', 'application/octet-stream')
        .send(Buffer.from(bytes));
      expect(reply.status).to.equal(status);
      expectProblem(reply);
      expect((await get('')).body.items).to.have.length(1);
    });

  for (const path of ['/9', '/compare?from=1&to=9', '/compare?from=9'])
    it(`has no version of that number: ${path}`, async () => {
      const reply = await get(path);
      expect(reply.status).to.equal(404);
      expectProblem(reply);
    });

  for (const path of ['/0', '/-1', '/1.5', '/x', '/compare?from=x', '/compare?to=0', '/compare?by=words'])
    it(`refuses what is no number of a version: ${path}`, async () => {
      const reply = await get(path);
      expect(reply.status).to.equal(400);
      expectProblem(reply);
    });

  it('has none of a source that is not', async () => {
    const other = '/api/projects/winter/sources/none/versions';
    for (const path of [other, `${other}/1`, `${other}/compare`])
      expect((await request(open.app).get(path)).status, path).to.equal(404);
    const upload = request(open.app).post(`${demo.base}/imports?name=a.md&source=none`);
    expect(
      (await upload.set('Content-Type', 'application/octet-stream').send(Buffer.from('x'))).status,
    ).to.equal(404);
  });
});
