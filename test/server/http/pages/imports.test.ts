import { expect } from 'chai';
import request from 'supertest';
import { listDrafts, readReview, startImport } from '../../../../server/services/imports.ts';
import { addProject } from '../../../../server/services/projects.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

const imports = '/projects/p/imports';
const hardWrapped = `A title of some kind

The first line of a paragraph that was broken by hand at a width of seventy
characters or so, as mail programs did, and that goes on with a word that is hy-
phenated at the end of a line, so that it has to be joined again.

A second paragraph follows here, and it is broken by hand in just the same way
as the first, so that there is a reason to think that all lines were broken.
`;

describe('uploads and their review', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ann', { title: 'P', description: '' });
  });
  afterEach(() => open.close());

  const upload = (...files: (readonly [name: string, content: string | Buffer])[]) => {
    const sending = request(open.app).post(imports);
    for (const [name, content] of files) sending.attach('files', Buffer.from(content), name);
    return sending;
  };
  const drafts = () => listDrafts(open.workspace, 'p');
  const start = (name: string, text = hardWrapped) =>
    startImport(open.workspace, 'Ann', 'p', 'upload', { name, mediaType: '', bytes: Buffer.from(text) });
  /** What the review would post if nothing were touched. */
  async function fields(address: string): Promise<Record<string, string[]>> {
    const page = await visit(open.app, address);
    const found: Record<string, string[]> = {};
    for (const input of page.document.querySelectorAll('.review input, .review textarea')) {
      if (input.getAttribute('type') === 'checkbox' && input.getAttribute('checked') === null) continue;
      const value = input.getAttribute('value') ?? (input.textContent ?? '').replace(/^\n/, '');
      const name = input.getAttribute('name') ?? '';
      found[name] = [...(found[name] ?? []), value];
    }
    return found;
  }

  it('leads from one file straight to its review', async () => {
    const reply = await upload(['one.txt', hardWrapped]);
    expect(reply.status).to.equal(303);
    const [draft] = await drafts();
    expect(reply.headers.location).to.equal(`${imports}/${draft?.id}`);
    expect(await open.workspace.store.count('p', { type: 'source' })).to.equal(0);
  });

  it('leads from several files to the first review, with its place among them', async () => {
    const reply = await upload(['one.txt', hardWrapped], ['two.md', '# Two\n\nText.']);
    expect(reply.headers.location).to.match(/\?at=1&of=2$/);
    const page = await visit(open.app, reply.headers.location ?? '');
    expect(words(page, '.review__head')).to.include('1 of 2');
    expect(words(page, '.review__actions')).to.include('Save and next (1 of 2)');
  });

  it('reads pasted HTML as a web page, and text that speaks of tags as text', async () => {
    const html = '<h1>Cây cầu</h1>\n<p>Cây cầu <b>đã sập</b> &amp; trôi đi.</p><script>alert(1)</script>';
    const talk = 'Write <p>one</p> and <p>two</p>.';
    for (const text of [html, talk]) await request(open.app).post(imports).field('text', text).expect(303);
    const bodies: string[] = [];
    for (const { id } of await drafts())
      bodies.push((await readReview(open.workspace, 'p', id)).imported.body);
    expect(bodies[0]).to.include('# Cây cầu').and.include('đã sập').and.include('& trôi đi.');
    expect(bodies[0]).to.not.match(/<p>|<h1>|script|alert/);
    expect(bodies[1]).to.include('<p>one');
  });

  it('tells of each file what became of it', async () => {
    const reply = await upload(
      ['good.md', '# Good\n\nText.'],
      ['bad.txt', Buffer.from('PK\x03\x04\0\0\0\0')],
    );
    expect(reply.status).to.equal(200);
    expect(reply.text).to.include('good.md').and.include('bad.txt').and.include('cannot be read as text');
    expect(await drafts()).to.have.length(1);
  });

  it('answers a script with what became of each file', async () => {
    const reply = await upload(['good.md', '# Good\n\nText.'], ['none.txt', '']).set(
      'Accept',
      'application/json',
    );
    expect(reply.body.results[0]).to.include({ name: 'good.md', state: 'ready' });
    expect(reply.body.results[1]).to.include({ name: 'none.txt', state: 'refused' });
  });

  it('refuses a file over the bound and takes the others', async () => {
    const big = Buffer.alloc(10 * 1024 * 1024 + 1, 'word ');
    const reply = await upload(['big.txt', big], ['small.md', 'Text.']).set('Accept', 'application/json');
    expect(reply.body.results[0]).to.include({ name: 'big.txt', state: 'refused' });
    expect(reply.body.results[0].reason).to.include('10 MB');
    expect(reply.body.results[1]).to.include({ name: 'small.md', state: 'ready' });
  });

  it('never takes a file name for a path', async () => {
    await upload(['../../etc/passwd.md', 'Text.'], ['..\\..\\up.md', 'Text.']);
    expect((await drafts()).map((draft) => draft.name)).to.deep.equal(['passwd.md', 'up.md']);
  });

  it('refuses more than 50 files at once', async () => {
    const files = Array.from({ length: 51 }, (_, at) => [`${at}.md`, 'Text.'] as const);
    expect((await upload(...files)).status).to.equal(413);
  });

  it('refuses what is no form with files', async () => {
    expect((await request(open.app).post(imports).type('text').send('x')).status).to.equal(415);
    const broken = await request(open.app)
      .post(imports)
      .set('Content-Type', 'multipart/form-data; boundary=x')
      .send('--x\r\n');
    expect(broken.status).to.be.within(400, 422);
  });

  it('takes a pasted text, and gives it back when it cannot be read', async () => {
    const reply = await request(open.app).post(imports).field('text', hardWrapped);
    expect(reply.status).to.equal(303);
    expect((await drafts())[0]?.origin).to.equal('paste');
    const empty = await request(open.app).post(imports).field('text', '   ');
    expect(empty.status).to.equal(422);
    expect(empty.text).to.include('No file was chosen');
  });

  it('shows the text as it will be, what was done, and where each guess was found', async () => {
    const { draft } = await start('mail.txt');
    const page = await visit(open.app, `${imports}/${draft.id}`);
    expect(words(page, '#import-text')).to.include('that is hyphenated at the end of a line, so that it has');
    expect([...page.document.querySelectorAll('.step')]).to.not.have.length(0);
    expect(words(page, '.sample')).to.not.equal('');
    expect(words(page, '#field-language-hint')).to.include('English');
  });

  it('undoes a step, and does it again', async () => {
    const { draft } = await start('mail.txt');
    const address = `${imports}/${draft.id}`;
    const before = await fields(address);
    const page = await visit(open.app, address);
    const step = [...page.document.querySelectorAll('.step')].find((one) =>
      /hyphenated/.test(one.textContent ?? ''),
    );
    const id = step?.querySelector('input[type="checkbox"]')?.getAttribute('value') ?? '';
    const on = (before.on ?? []).filter((one) => one !== id);
    expect((await post(open.app, address, { ...before, on, action: 'update' })).status).to.equal(303);
    expect(words(await visit(open.app, address), '#import-text')).to.not.include('that is hyphenated at');
    expect((await fields(address)).on).to.not.include(id);
    await post(open.app, address, { ...(await fields(address)), on: [...on, id], action: 'update' });
    expect(words(await visit(open.app, address), '#import-text')).to.include('that is hyphenated at');
  });

  it('saves what was typed and goes to the reader', async () => {
    const { draft } = await start('mail.txt');
    const address = `${imports}/${draft.id}`;
    const typed = { ...(await fields(address)), title: 'Mine', framing: 'Sender', action: 'save' };
    const reply = await post(open.app, address, typed);
    expect(reply.headers.location).to.equal('/projects/p/sources/mine');
    const source = await open.workspace.store.read('p', 'source', 'mine');
    expect(source).to.include({ title: 'Mine', framing: 'Sender', language: 'en' });
    expect(await drafts()).to.deep.equal([]);
  });

  it('goes on to the next upload, and to the reader after the last', async () => {
    const [one, two] = [await start('one.txt'), await start('two.txt')];
    const first = `${imports}/${one.draft.id}?at=1&of=2`;
    const next = await post(open.app, first, { ...(await fields(first)), action: 'save' });
    expect(next.headers.location).to.equal(`${imports}/${two.draft.id}?at=2&of=2`);
    const second = next.headers.location ?? '';
    const last = await post(open.app, second, { ...(await fields(second)), action: 'save' });
    expect(last.headers.location).to.match(/^\/projects\/p\/sources\//);
  });

  it('gives the form back with everything typed when a field does not fit', async () => {
    const { draft } = await start('mail.txt');
    const address = `${imports}/${draft.id}`;
    const typed = {
      ...(await fields(address)),
      on: [],
      date: 'yesterday',
      framing: 'Sender',
      action: 'save',
    };
    const page = await post(open.app, address, typed);
    expect(page.status).to.equal(400);
    expect(words(page, '#field-date-error')).to.include('date');
    expect(page.document.querySelector('#field-framing')?.getAttribute('value')).to.equal('Sender');
    expect(page.document.querySelector('.step input[checked]')).to.equal(null);
    expect(await open.workspace.store.count('p', { type: 'source' })).to.equal(0);
  });

  it('saves all as proposed, and tells what could not be saved', async () => {
    await start('one.txt');
    await start('two.txt');
    const reply = await post(open.app, `${imports}/all`, {});
    expect(reply.headers.location).to.equal('/projects/p');
    expect(await open.workspace.store.count('p', { type: 'source' })).to.equal(2);
    expect(await drafts()).to.deep.equal([]);
  });

  it('discards an upload, after which its review is gone', async () => {
    const { draft } = await start('one.txt');
    const address = `${imports}/${draft.id}`;
    expect((await post(open.app, address, { action: 'discard' })).headers.location).to.equal('/projects/p');
    expect((await visit(open.app, address)).status).to.equal(404);
  });

  it('leads to the sources when an upload is saved a second time', async () => {
    const { draft } = await start('one.txt');
    const address = `${imports}/${draft.id}`;
    await post(open.app, address, { action: 'save', title: 'One' });
    const again = await post(open.app, address, { action: 'save', title: 'One' });
    expect(again.status).to.equal(404);
    expect(again.document.querySelector('main a[href="/projects/p"]')).not.to.equal(null);
    expect(await open.workspace.store.count('p', { type: 'source' })).to.equal(1);
  });

  it('lists what waits on the home of the project', async () => {
    await start('one.txt');
    expect(words(await visit(open.app, '/projects/p'), '#waiting + ul')).to.include('one.txt');
  });

  it('shows hostile Markdown, names and titles as text', async () => {
    const { draft } = await start(
      '<img src=x onerror=alert(1)>.md',
      '# <script>alert(1)</script>\n\n<b onclick=x>y</b>',
    );
    const page = await visit(open.app, `${imports}/${draft.id}`);
    expect(page.html).to.not.include('<script>alert').and.not.include('<img src=x');
    expect(page.document.querySelector('[onclick]')).to.equal(null);
  });
});
