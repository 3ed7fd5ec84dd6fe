import { expect } from 'chai';
import { ListedProject, type listedWorks, listPath } from '../../../support/listed-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { follow, post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

describe('the end of a source’s own reference list', () => {
  let open: OpenApp;
  let project: ListedProject;
  beforeEach(async () => {
    open = await openApp();
    project = new ListedProject(open.workspace);
    await project.begin();
  });
  afterEach(() => open.close());

  const list = (query = '') => visit(open.app, listPath + query);
  const send = (fields: Record<string, string>) => post(open.app, listPath, fields);
  const keyOf = async (work: keyof typeof listedWorks) => (await project.entry(work)).key;
  const followed = (reply: SeenPage) => follow(open.app, reply);

  it('says so where somebody else has just taken in what was sure', async () => {
    const mark = (await list()).document.querySelector('button[name="sure"]')?.getAttribute('value') ?? '';
    await post(open.app, listPath, { sure: mark });
    const count = (await project.references()).length;
    expect(words(await followed(await send({ sure: mark })), '.notice')).to.include(
      'in the bibliography already',
    );
    expect(await project.references()).to.have.length(count);
  });

  it('says what comes next when the last entry is decided on, and stands there', async () => {
    const skip = async (work: keyof typeof listedWorks) => followed(await send({ skip: await keyOf(work) }));
    for (const work of ['ice', 'bread', 'lamp'] as const)
      expect((await skip(work)).document.querySelector('.listing__done')).to.equal(null);
    const page = await skip('gazette');
    expect(words(page, '.listing__done')).to.include('Every entry is decided on.');
    expect(page.document.querySelector('[autofocus]')?.getAttribute('class')).to.equal('listing__done');
    const links = [...page.document.querySelectorAll('.listing__done a')].map((link) =>
      link.getAttribute('href'),
    );
    for (const link of links) expect((await visit(open.app, link ?? '')).status).to.equal(200);
    const later = await list();
    expect(words(later, '.listing__done')).to.include('Every entry');
    expect(later.document.querySelector('[autofocus]')).to.equal(null);
  });
});
