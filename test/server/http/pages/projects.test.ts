import { expect } from 'chai';
import { addProject, reviseProject } from '../../../../server/services/projects.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

describe('the list of projects', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
  });
  afterEach(() => open.close());

  it('says what to do first when there is none', async () => {
    expect(words(await visit(open.app, '/'), '.empty')).to.include('no project yet');
  });

  it('begins a project and opens it', async () => {
    const reply = await post(open.app, '/projects', { title: 'Quan hệ', description: 'Who **knelt**?' });
    expect(reply.status).to.equal(303);
    expect(reply.headers.location).to.equal('/projects/quan-he');
    const list = await visit(open.app, '/');
    expect(words(list, '.entry__title')).to.equal('Quan hệ');
    expect(list.document.querySelector('.entry__question strong')?.textContent).to.equal('knelt');
    expect(words(list, '.entry__aside')).to.include('0 sources').and.include('by Test Reader');
  });

  it('gives a form that does not fit back, with what was typed and the error beside its field', async () => {
    const page = await post(open.app, '/projects', { title: ' ', description: 'A long question' });
    expect(page.status).to.equal(400);
    expect(words(page, '#field-title-error')).to.equal('A title is needed.');
    const title = page.document.querySelector('#field-title');
    expect(title?.getAttribute('aria-invalid')).to.equal('true');
    expect(title?.getAttribute('aria-describedby')).to.equal('field-title-error');
    expect(words(page, '#field-description')).to.equal('A long question');
  });

  it('refuses a title of signs alone, at its field', async () => {
    const page = await post(open.app, '/projects', { title: '???', description: '' });
    expect(page.status).to.equal(400);
    expect(words(page, '#field-title-error')).to.include('letter or digit');
  });

  it('shows a hostile title and question as text', async () => {
    const script = '<script>alert(1)</script>';
    await post(open.app, '/projects', {
      title: `x ${script}`,
      description: `${script}\n\n[a](javascript:alert)`,
    });
    const page = await visit(open.app, '/');
    expect(page.html).to.not.include(script);
    expect(page.html).to.not.match(/href="javascript:/i);
  });

  it('offers to remove the sample, and asks once more', async () => {
    await addProject(open.workspace, 'Ann', { title: 'Shown', description: '' }, { sample: true });
    const list = await visit(open.app, '/');
    expect(words(list, '.entry__sample')).to.include('the sample');
    const ask = await visit(open.app, '/projects/shown/remove');
    expect(words(ask, 'h1')).to.equal('Remove “Shown”?');
    const rev = ask.document.querySelector('input[name="rev"]')?.getAttribute('value') ?? '';
    expect((await post(open.app, '/projects/shown/remove', { rev })).headers.location).to.equal('/');
    expect(await open.workspace.store.projects()).to.deep.equal([]);
  });

  it('does not remove a project that changed since it was asked', async () => {
    const project = await addProject(open.workspace, 'Ann', { title: 'P', description: '' });
    await reviseProject(open.workspace, 'Ben', 'p', project.rev, { title: 'Q' });
    const reply = await post(open.app, '/projects/p/remove', { rev: String(project.rev) });
    expect(reply.status).to.equal(412);
    expect(await open.workspace.store.projects()).to.deep.equal(['p']);
  });

  describe('editing title and question', () => {
    const edit = '/projects/p/edit';
    let rev: string;
    beforeEach(async () => {
      rev = String((await addProject(open.workspace, 'Ann', { title: 'P', description: 'Old' })).rev);
    });

    it('saves, and offers to undo', async () => {
      const reply = await post(open.app, edit, { rev, title: 'New', description: 'Old' });
      expect(reply.headers.location).to.equal('/projects/p');
      expect((await open.workspace.store.read('p', 'project', 'p'))?.title).to.equal('New');
      const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
      expect(words(await visit(open.app, '/projects/p', { Cookie: cookie }), '.notice')).to.include('Undo');
    });

    it('keeps both texts when somebody else saved meanwhile, and saves on the next try', async () => {
      await reviseProject(open.workspace, 'Ben', 'p', Number(rev), { description: 'Theirs' });
      const stale = await post(open.app, edit, { rev, title: 'Mine', description: 'My question' });
      expect(stale.status).to.equal(412);
      expect(words(stale, '#field-description')).to.equal('My question');
      expect(words(stale, '#field-description-theirs')).to.include('Theirs');
      const again = stale.document.querySelector('input[name="rev"]')?.getAttribute('value') ?? '';
      const saved = await post(open.app, edit, { rev: again, title: 'Mine', description: 'My question' });
      expect(saved.status).to.equal(303);
      expect((await open.workspace.store.read('p', 'project', 'p'))?.description).to.equal('My question');
    });

    it('takes the other text into one field and keeps the rest as typed', async () => {
      await reviseProject(open.workspace, 'Ben', 'p', Number(rev), {
        title: 'Theirs',
        description: 'Theirs',
      });
      const page = await post(open.app, edit, {
        rev,
        title: 'Mine',
        description: 'Mine',
        take: 'description',
      });
      expect(words(page, '#field-description')).to.equal('Theirs');
      expect(page.document.querySelector('#field-title')?.getAttribute('value')).to.equal('Mine');
      expect((await open.workspace.store.read('p', 'project', 'p'))?.title).to.equal('Theirs');
    });

    it('answers 404 for a project that is not there', async () => {
      expect((await visit(open.app, '/projects/nothing/edit')).status).to.equal(404);
    });
  });
});
