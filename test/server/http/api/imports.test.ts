import { expect } from 'chai';
import { maxDocumentBytes } from '../../../../server/core/source.ts';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/imports';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const octets = { 'Content-Type': 'application/octet-stream' };
const nobody = '0000000000000000';

describe('the API of imports', () => {
  let open: OpenApp;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    await addDemo(open.app);
  });
  after(() => open.close());
  const upload = (name: string, text: string) =>
    send(app(), {
      call: `POST ${list}?name=${encodeURIComponent(name)}`,
      headers: octets,
      body: bytesOf(text),
    });

  it('shows what would become of an upload, and saves nothing in the project', async () => {
    const before = await open.workspace.store.seq('winter');
    const reply = await upload('Ice report.txt', 'The ice was thick. It held a horse.\n');
    expect(reply.status).to.equal(201);
    expect(reply.body).to.containSubset({
      draft: { name: 'Ice report.txt', origin: 'upload', by: 'Test Reader', project: 'winter' },
      metadata: { title: 'Ice report', language: 'en' },
    });
    expect(reply.body.body).to.include('It held a horse.');
    expect(await open.workspace.store.seq('winter')).to.equal(before);
    const listed = await send(app(), { call: `GET ${list}` });
    expect(listed.body.items).to.deep.equal([reply.body.draft]);
    const read = await send(app(), { call: `GET ${list}/${reply.body.draft.id}` });
    expect(read.body).to.deep.equal(reply.body);
  });

  it('makes an upload a source with the fields that a person filled in, and keeps its bytes', async () => {
    const text = 'Whales were seen. Nobody wrote it down.\n';
    const { draft } = (await upload('whales.md', text)).body;
    const choices = { metadata: { title: 'Of whales', framing: 'sailors' } };
    const revised = await send(app(), { call: `PUT ${list}/${draft.id}`, body: choices });
    expect(revised.body.metadata).to.containSubset(choices.metadata);
    const reply = await send(app(), { call: `POST ${list}/${draft.id}/accept`, body: choices });
    expect(reply.status).to.equal(201);
    expect(reply.headers.location).to.equal('/api/projects/winter/sources/of-whales');
    expect(reply.body).to.containSubset({
      id: 'of-whales',
      framing: 'sailors',
      versions: [{ origin: 'upload', original: { name: 'whales.md', bytes: text.length } }],
    });
    const original = await open.workspace.library.readOriginal('winter', 'of-whales', 1);
    expect(Buffer.from(original?.bytes ?? []).toString()).to.equal(text);
    expect((await send(app(), { call: `GET ${list}/${draft.id}` })).status).to.equal(404);
  });

  it('makes one source of an upload that is accepted twice at one time', async () => {
    const { draft } = (await upload('twice.md', 'Said once.\n')).body;
    const call = `POST ${list}/${draft.id}/accept` as const;
    const replies = await Promise.all([send(app(), { call, body: {} }), send(app(), { call, body: {} })]);
    expect(replies.map(({ status }) => status).sort()).to.deep.equal([201, 404]);
  });

  it('forgets an upload', async () => {
    const { draft } = (await upload('forget.md', 'Never mind.\n')).body;
    const call = `DELETE ${list}/${draft.id}` as const;
    expect((await send(app(), { call })).status).to.equal(204);
    expect((await send(app(), { call })).status).to.equal(404);
  });

  it('uses a name only as a name, whatever it holds', async () => {
    for (const name of [
      '../../../etc/passwd.txt',
      '/etc/passwd.txt',
      'C:\\con.txt',
      'a\r\nX-Evil: 1.txt',
      '<img src=x onerror=alert(1)>.txt',
    ]) {
      const reply = await upload(name, 'Plain words here.\n');
      expect(reply.status, name).to.equal(201);
      expect(reply.headers).not.to.have.property('x-evil');
      const { body: source } = await send(app(), {
        call: `POST ${list}/${reply.body.draft.id}/accept`,
        body: {},
      });
      expect(source.id, name).to.match(/^[\p{L}\p{N}-]+$/u);
      const original = await open.workspace.library.readOriginal('winter', source.id, 1);
      expect(Buffer.from(original?.bytes ?? []).toString()).to.equal('Plain words here.\n');
    }
  });

  const post = (it: string, query: string, body: Uint8Array | undefined, status: number, code: string) => ({
    it,
    call: `POST ${list}?${query}` as const,
    headers: octets,
    ...(body === undefined ? {} : { body }),
    status,
    holds: { code },
  });
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, ...new Uint8Array(40)]);
  testRows(app, [
    post('refuses a zip that is called text', 'name=a.txt', zip, 422, 'unreadable'),
    post(
      'refuses a PDF that is called Markdown',
      'name=a.md',
      bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj'),
      422,
      'unreadable',
    ),
    post(
      'refuses bytes that are no text',
      'name=a.txt',
      new Uint8Array(5_000).map((_, at) => (at * 7919) % 251),
      422,
      'unreadable',
    ),
    post('refuses an empty file', 'name=a.txt', new Uint8Array(0), 400, 'invalid'),
    post('refuses an upload without content', 'name=a.txt', undefined, 400, 'invalid'),
    post('refuses an upload without a name', '', bytesOf('x'), 400, 'invalid'),
    post('refuses a name that is too long', `name=${'n'.repeat(256)}`, bytesOf('x'), 400, 'invalid'),
    { it: 'has no such upload', call: `GET ${list}/${nobody}`, status: 404 },
    { it: 'cannot accept what is not there', call: `POST ${list}/${nobody}/accept`, body: {}, status: 404 },
    { it: 'refuses an address that leads elsewhere', call: `GET ${list}/..%2F..%2Fx`, status: 400 },
    {
      it: 'refuses unknown choices',
      call: `PUT ${list}/${nobody}`,
      body: { colour: 1 },
      status: 400,
      holds: { fields: [{ path: 'colour' }] },
    },
    {
      it: 'lists nothing of a project that there is not',
      call: 'GET /api/projects/summer/imports',
      status: 404,
    },
    {
      it: 'adds nothing to a project that there is not',
      call: 'POST /api/projects/summer/imports?name=a.txt',
      headers: octets,
      body: bytesOf('x'),
      status: 404,
    },
  ]);

  it('refuses 20 MB of text and tells the bound', async () => {
    const reply = await upload('long.txt', 'word '.repeat(4 * 1024 * 1024));
    expect(reply.status).to.equal(413);
    expect(reply.body).to.containSubset({ code: 'too-large', limit: maxDocumentBytes });
  });
});
