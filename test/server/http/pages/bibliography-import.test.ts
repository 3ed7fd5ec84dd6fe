import { expect } from 'chai';
import request from 'supertest';
import { listBibliographies } from '../../../../server/services/bibliography/bibliography-draft.ts';
import { addProject } from '../../../../server/services/projects.ts';
import { addReference, reviseReference } from '../../../../server/services/references.ts';
import { books, cslJson } from '../../../support/bibliography-file.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { type Fields, post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

const path = '/projects/p/references/import';
const bridge = { id: 'bridge', type: 'book', title: 'The bridge at Aldersund', DOI: '10.5555/bridge' };
const wider = { ...bridge, title: 'The bridge at Aldersund, 1720', publisher: 'Harbour Press' };

describe('the pages on which a bibliography is imported, without JavaScript', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ann', { title: 'P', description: '' });
  });
  afterEach(() => open.close());

  const upload = (...files: readonly (readonly [name: string, content: string | Buffer])[]) => {
    const sending = request(open.app).post(path);
    for (const [name, content] of files) sending.attach('files', Buffer.from(content), name);
    return sending;
  };
  const paste = (text: string) => request(open.app).post(path).field('text', text);
  /** The address of the review of these entries. */
  const sent = async (entries: readonly object[]) => {
    const reply = await paste(cslJson(entries)).expect(303);
    return reply.headers.location ?? '';
  };
  const references = async () => (await open.workspace.store.list('p', { type: 'reference' })).items;
  const submit = (address: string, page: SeenPage, fields: Fields) =>
    post(open.app, address, { ...untouched(page), ...fields });
  const texts = (page: SeenPage, selector: string) =>
    [...page.document.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').trim());

  it('lead from the references to a form, and from a file to its review', async () => {
    const list = await visit(open.app, '/projects/p/references');
    expect(list.html).to.include(`href="${path}"`);
    const start = await visit(open.app, path);
    expect(words(start, '.field__hint')).to.include('CSL-JSON').and.include('20 MB').and.include('20,000');
    const reply = await upload(['refs.json', cslJson(books(3))]).expect(303);
    const review = await visit(open.app, reply.headers.location ?? '');
    expect(words(review, 'h1')).to.equal('Review before importing');
    expect(texts(review, '.bib-entry')).to.have.length(3);
    expect(await references()).to.have.length(0);
  });

  it('show what is new, what differs, what is there and what was refused, each by its button', async () => {
    await addReference(open.workspace, 'Ben', 'p', {
      csl: { type: 'book', title: bridge.title, DOI: bridge.DOI },
    });
    const { id: _, ...same } = bridge;
    const address = await sent([...books(2), wider, same, { type: 'book', id: 'nameless' }]);
    const page = await visit(open.app, address);
    expect(texts(page, '.bib-part b')).to.deep.equal(['2', '1', '1', '1']);
    for (const [part, selector] of [
      ['differ', '.bib-fields'],
      ['known', '.bib-twin'],
      ['refused', '.bib-refused__entry'],
    ] as const) {
      const gone = await submit(address, page, { go: `show=${part}` });
      expect(gone.status).to.equal(303);
      expect(texts(await visit(open.app, gone.headers.location ?? ''), selector), part).to.have.length(1);
    }
    const refused = await visit(open.app, `${address}?show=refused`);
    expect(words(refused, '.bib-refused__entry')).to.match(/Line 6.*nameless.*title/);
  });

  it('import as one change, tell the figures, and take it back', async () => {
    const address = await sent([...books(4), { type: 'book', id: 'nameless' }]);
    const page = await visit(open.app, address);
    const done = await submit(address, page, { action: 'import' });
    expect(done.headers.location).to.equal(address);
    const result = await visit(open.app, address);
    expect(words(result, '.bib-summary')).to.equal('4 imported, 1 refused (line 6).');
    const undo = result.document.querySelector('form[action*="/undo"]')?.getAttribute('action') ?? '';
    await post(open.app, undo, { back: address });
    expect(await references()).to.have.length(0);
    const after = await visit(open.app, address);
    expect(words(after, 'h1')).to.equal('The import was taken back');
    await post(open.app, address, { action: 'reopen' });
    expect(words(await visit(open.app, address), 'h1')).to.equal('Review before importing');
  });

  it('merge field by field: what is there stays, what it lacks is filled in, unless chosen otherwise', async () => {
    await addReference(open.workspace, 'Ben', 'p', {
      csl: { type: 'book', title: bridge.title, DOI: bridge.DOI },
    });
    const { id: _, ...theirs } = { ...wider, note: 'With maps.' };
    const address = await sent([theirs]);
    const page = await visit(open.app, address);
    expect(untouched(page)).to.deep.include({
      'as-0': ['merge'],
      'field-0-title': ['ours'],
      'field-0-publisher': ['theirs'],
      'field-0-note': ['theirs'],
    });
    await submit(address, page, { action: 'import', 'field-0-title': 'theirs', 'field-0-note': 'ours' });
    const [{ csl } = {}] = await references();
    expect(csl).to.deep.equal({
      type: 'book',
      title: wider.title,
      DOI: bridge.DOI,
      publisher: 'Harbour Press',
    });
  });

  it('show a choice again where somebody changed what it would write over, and import nothing', async () => {
    const csl = { type: 'book', title: bridge.title, DOI: bridge.DOI };
    const { id, rev } = await addReference(open.workspace, 'Ben', 'p', { csl });
    const address = await sent([wider]);
    const page = await visit(open.app, address);
    await reviseReference(open.workspace, 'Ben', 'p', id, rev, { csl: { ...csl, title: 'The new bridge' } });
    const reply = await submit(address, page, { action: 'import', 'field-0-title': 'theirs' });
    expect(reply.headers.location).to.equal(`${address}?show=differ&page=1`);
    expect((await references()).map((one) => one.csl.title)).to.deep.equal(['The new bridge']);
    const again = await visit(open.app, reply.headers.location ?? '');
    expect(untouched(again)['field-0-title']).to.deep.equal(['theirs']);
    await submit(address, again, { action: 'import' });
    expect((await references()).map((one) => one.csl.title)).to.deep.equal([wider.title]);
  });

  it('keep what was ticked on one page while another is looked at, with the draft', async () => {
    const address = await sent(books(60));
    const page = await visit(open.app, address);
    const ticked = [...(untouched(page).import ?? [])].slice(1);
    const gone = await submit(address, page, { import: ticked, go: 'show=new&page=2' });
    const second = await visit(open.app, gone.headers.location ?? '');
    expect(words(second, '.pages')).to.include('Page 2 of 2');
    expect(words(second, '.bib-actions')).to.include('59 new, 1 left out');
    const back = await submit(address, second, { go: 'show=new&page=1' });
    expect(untouched(await visit(open.app, back.headers.location ?? '')).import).to.deep.equal(ticked);
    const [draft] = await listBibliographies(open.workspace, 'p');
    expect(draft?.choices).to.deep.equal({ 0: { as: 'skip' } });
  });

  it('decide on all entries of a part by one button', async () => {
    const address = await sent(books(60));
    const page = await visit(open.app, address);
    await submit(address, page, { all: 'skip' });
    expect(words(await visit(open.app, address), '.bib-actions')).to.include('0 new, 60 left out');
    await submit(address, page, { all: 'proposed' });
    expect(words(await visit(open.app, address), '.bib-actions')).to.include('60 new');
  });

  it('are there again for whoever comes back, until the import is put away', async () => {
    const address = await sent(books(1));
    expect((await visit(open.app, path)).html).to.include(`href="${address}"`);
    expect((await visit(open.app, '/projects/p')).html).not.to.include('Pasted text');
    const gone = await post(open.app, address, { action: 'discard' });
    expect(gone.headers.location).to.equal('/projects/p/references');
    const nothing = await visit(open.app, address);
    expect([nothing.status, words(nothing, 'h1')]).to.deep.equal([404, 'No longer waiting']);
    expect((await post(open.app, address, { action: 'import' })).status).to.equal(404);
  });

  it('show the form again with what was pasted when it cannot be read', async () => {
    const reply = await paste('Dear reader <b>, this is a letter.');
    expect(reply.status).to.equal(415);
    expect(reply.text)
      .to.include('Dear reader &lt;b&gt;, this is a letter.')
      .and.include('no bibliography that is known');
    const none = await request(open.app).post(path).field('text', '');
    expect([none.status, none.text.includes('nothing was pasted')]).to.deep.equal([400, true]);
    const binary = await upload(['refs.bib', Buffer.from('%PDF-1.7\0')]);
    expect([binary.status, binary.text.includes('it seems to be a PDF')]).to.deep.equal([422, true]);
  });

  it('refuse what is larger than they take before it is read, and tell the bound', async () => {
    const reply = await upload(['refs.bib', Buffer.alloc(22 * 1024 * 1024, 0x20)]);
    expect([reply.status, reply.text.includes('may have 20 MB')]).to.deep.equal([413, true]);
    const inParts = await upload(
      ['one.bib', Buffer.alloc(11 * 1024 * 1024, 0x20)],
      ['two.bib', Buffer.alloc(9.5 * 1024 * 1024, 0x20)],
    );
    expect(inParts.status).to.equal(413);
    expect(await listBibliographies(open.workspace, 'p')).to.deep.equal([]);
  });

  it('answer a script with the way to the review, or with what is wrong', async () => {
    const asScript = { Accept: 'application/json' };
    const good = await upload(['refs.json', cslJson(books(1))]).set(asScript);
    expect(good.body.results[0].href).to.match(/\/references\/import\/\w+$/);
    const bad = await upload(['letter.txt', 'Dear reader.']).set(asScript);
    expect(bad.body.results[0]).to.include({ state: 'refused' });
    const { body } = await request(open.app).get(`${good.body.results[0].href}/progress`);
    expect(body).to.have.keys('done', 'isDone', 'words');
  });

  it('hand out what was refused as a file, with its lines and reasons', async () => {
    const address = await sent([{ type: 'book', id: 'nameless' }, ...books(1)]);
    const { text, headers } = await request(open.app).get(`${address}/refused`).expect(200);
    expect(headers['content-disposition']).to.include('attachment');
    expect(text)
      .to.match(/line 2: .*title/)
      .and.include('"nameless"');
  });

  it('know nothing of imports elsewhere', async () => {
    const address = await sent(books(1));
    await addProject(open.workspace, 'Ann', { title: 'Q', description: '' });
    const other = await visit(open.app, address.replace('/p/', '/q/'));
    expect(other.status).to.equal(404);
    expect((await visit(open.app, `${path}/..%2F..%2Fetc`)).status).to.equal(404);
  });
});

/** What the review would send if nothing were touched. */
function untouched({ document }: SeenPage): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const input of document.querySelectorAll('.bib-review input')) {
    const isSwitch = ['radio', 'checkbox'].includes(input.getAttribute('type') ?? '');
    if (isSwitch && input.getAttribute('checked') === null) continue;
    const name = input.getAttribute('name') ?? '';
    fields[name] = [...(fields[name] ?? []), input.getAttribute('value') ?? ''];
  }
  return fields;
}
