import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { addReading } from '../../../../server/services/reading.ts';
import { requireRecord } from '../../../../server/services/records.ts';
import { reviseSource } from '../../../../server/services/sources.ts';
import { addDemo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

describe('the home of a project', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addDemo(open.app);
  });
  afterEach(() => open.close());

  const titles = (page: SeenPage) =>
    [...page.document.querySelectorAll('.entry__title')].map((title) => (title.textContent ?? '').trim());
  const read = (id: string) => requireRecord(open.workspace, 'winter', 'source', id);

  it('lists the sources with length, claims and relations', async () => {
    const page = await visit(open.app, '/projects/winter');
    expect(titles(page)).to.deep.equal(['The harbour', 'The mayor']);
    expect(words(page, '.facts')).to.include('English').and.include('words').and.include('1 min to read');
    expect(words(page, '.figures')).to.equal('2 claims 0 relations');
  });

  it('tells how much each person has read', async () => {
    await addReading(open.workspace, '林岚', 'winter', 'mayor', { version: 1, runs: [[0, 1]] });
    const shares = words(await visit(open.app, '/projects/winter'), '.shares');
    expect(shares).to.match(/^林岚 \d+ %$/);
  });

  it('sorts by date and by framing, those without one last', async () => {
    const mayor = await read('mayor');
    await reviseSource(open.workspace, 'A', 'winter', 'mayor', mayor.rev, { date: '1893', framing: 'Town' });
    expect(titles(await visit(open.app, '/projects/winter?sort=date'))[0]).to.equal('The mayor');
    const page = await visit(open.app, '/projects/winter?sort=framing');
    expect(titles(page)[0]).to.equal('The mayor');
    expect(words(page, '.orders [aria-current]')).to.equal('framing');
  });

  it('takes in what was dropped into the folder, and lists what could not be read with the reason', async () => {
    const folder = join(open.folder, 'sources', 'winter');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'third.md'), '# The baker\n\nThere was no bread at all.\n');
    await writeFile(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]));
    const page = await visit(open.app, '/projects/winter');
    expect(titles(page)).to.include('The baker');
    expect(words(page, '.problem')).to.include('picture.txt');
  });

  it('says what to do first in a project without sources', async () => {
    await post(open.app, '/projects', { title: 'Empty', description: '' });
    expect(words(await visit(open.app, '/projects/empty'), '.empty')).to.include('no source');
  });

  describe('editing a source', () => {
    const edit = '/projects/winter/sources/mayor/edit';
    const typed = {
      title: 'The mayor speaks',
      creators: 'A. Mayor\r\nB. Clerk\r\n',
      publisher: 'Town',
      date: '1893-02',
      url: 'https://example.org/',
      language: 'en',
      framing: 'Town hall',
    };

    it('saves every field', async () => {
      const { rev } = await read('mayor');
      expect((await post(open.app, edit, { rev: String(rev), ...typed })).status).to.equal(303);
      const { title, creators, date, framing } = await read('mayor');
      expect({ title, creators, date, framing }).to.deep.equal({
        title: 'The mayor speaks',
        creators: ['A. Mayor', 'B. Clerk'],
        date: '1893-02',
        framing: 'Town hall',
      });
    });

    it('names the fields that do not fit and keeps the others as typed', async () => {
      const { rev } = await read('mayor');
      const wrong = { ...typed, date: 'winter', url: 'javascript:alert(1)' };
      const page = await post(open.app, edit, { rev: String(rev), ...wrong });
      expect(page.status).to.equal(400);
      expect(words(page, '#field-date-error')).to.include('Must be a date');
      expect(words(page, '#field-url-error')).to.include('http');
      expect(page.document.querySelector('#field-framing')?.getAttribute('value')).to.equal('Town hall');
    });

    it('answers 412 with both texts when somebody else saved meanwhile', async () => {
      const { rev } = await read('mayor');
      await reviseSource(open.workspace, 'Ben', 'winter', 'mayor', rev, { framing: 'Council' });
      const page = await post(open.app, edit, { rev: String(rev), ...typed });
      expect(page.status).to.equal(412);
      expect(page.document.querySelector('#field-framing')?.getAttribute('value')).to.equal('Town hall');
      expect(words(page, '#field-framing-theirs')).to.include('Council');
      expect((await read('mayor')).framing).to.equal('Council');
    });

    it('takes a source away with its claims, and back again', async () => {
      const { rev } = await read('mayor');
      const reply = await post(open.app, '/projects/winter/sources/mayor/retract', { rev: String(rev) });
      expect(reply.headers.location).to.equal('/projects/winter');
      expect(titles(await visit(open.app, '/projects/winter'))).to.deep.equal(['The harbour']);
      const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
      const page = await visit(open.app, '/projects/winter', { Cookie: cookie });
      const undo = page.document.querySelector('.notice form')?.getAttribute('action') ?? '';
      await post(open.app, undo, { back: '/projects/winter' });
      expect(titles(await visit(open.app, '/projects/winter'))).to.deep.equal(['The harbour', 'The mayor']);
      expect(await open.workspace.store.count('winter', { type: 'claim', source: 'mayor' })).to.equal(1);
    });
  });
});
