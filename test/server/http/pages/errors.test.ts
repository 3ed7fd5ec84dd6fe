import { expect } from 'chai';
import { addProject } from '../../../../server/services/projects.ts';
import { addDemo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { visit } from '../../../support/page-forms.ts';

describe('pages that tell what went wrong', () => {
  let open: OpenApp;
  before(async () => {
    open = await openApp();
    await addDemo(open.app);
  });
  after(() => open.close());

  const wayBack = async (path: string) => {
    const page = await visit(open.app, path);
    expect(page.status, path).to.equal(404);
    return [...page.document.querySelectorAll('.band__nav a')].map((link) => link.getAttribute('href'));
  };

  it('keep the way around a project that exists', async () => {
    for (const below of ['sources/none', 'claims/none', 'nowhere/at/all', 'sources/harbour/nothing'])
      expect(await wayBack(`/projects/winter/${below}`), below).to.include('/projects/winter/claims');
  });

  it('know a project by a name in any script', async () => {
    await addProject(open.workspace, 'Ann', { id: '关系', title: '关系', description: '' });
    const path = `/projects/${encodeURIComponent('关系')}`;
    expect(await wayBack(`${path}/nothing`)).to.include(`${path}/claims`);
  });

  it('offer no way around a project that does not, nor outside of projects', async () => {
    for (const path of [
      '/projects/nothing/claims',
      '/projects/%2e%2e/claims',
      '/projects/%zz/claims',
      '/nowhere',
    ])
      expect((await visit(open.app, path)).document.querySelector('.band__nav'), path).to.equal(null);
  });
});
