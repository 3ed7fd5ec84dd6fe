import { expect } from 'chai';
import type { Reference } from '../../../../server/core/reference.ts';
import { setFullText } from '../../../../server/services/full-texts.ts';
import { addReference } from '../../../../server/services/references.ts';
import { addDemo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

const list = '/projects/winter/references';

describe('references that look the same, as pages', () => {
  let open: OpenApp;
  let first: Reference;
  let second: Reference;
  beforeEach(async () => {
    open = await openApp();
    await addDemo(open.app);
    const csl = { type: 'book', title: 'Ice in harbours', ISBN: '978-3-16-148410-0' };
    first = await addReference(open.workspace, 'Ann', 'winter', { csl });
    second = await addReference(open.workspace, 'Ann', 'winter', {
      csl: { ...csl, title: 'Ice in all harbours', publisher: 'Harbour Press' },
    });
  });
  afterEach(() => open.close());

  const fields = (more: Record<string, string> = {}) => ({
    rev: String(second.rev),
    into: first.id,
    intoRev: String(first.rev),
    ...more,
  });

  it('are named on the list of references, and lead to a comparison', async () => {
    const page = await visit(open.app, list);
    const way = [...page.document.querySelectorAll('.count a')].find((link) =>
      (link.textContent ?? '').includes('look the same'),
    );
    expect(way?.textContent).to.equal('1 pair that look the same');
    const same = await visit(open.app, way?.getAttribute('href') ?? '');
    expect(words(same, '.same-pair__why')).to.include('the same ISBN');
    const merge = await visit(
      open.app,
      same.document.querySelector('.same-pair__why a')?.getAttribute('href') ?? '',
    );
    expect(words(merge, '.bib-fields')).to.include('Ice in harbours').and.include('Ice in all harbours');
    expect(words(merge, 'form p')).to.include('Filled in: Publisher').and.include('No citation');
  });

  it('name types by their words', async () => {
    const csl = { type: 'article-journal', title: 'Ice in harbours' };
    const article = await addReference(open.workspace, 'Ann', 'winter', { csl });
    const page = await visit(open.app, `${list}/${article.id}/merge?into=${first.id}`);
    expect(words(page, '.bib-fields')).to.include('journal article').and.not.include('article-journal');
  });

  it('says which full text is kept where each has one', async () => {
    const path = `${list}/${second.id}/merge?into=${first.id}`;
    const told = 'that of the one that stays is kept';
    expect((await visit(open.app, path)).html).not.to.include(told);
    await setFullText(open.workspace, 'Ann', 'winter', first.id, first.rev, 'harbour');
    await setFullText(open.workspace, 'Ann', 'winter', second.id, second.rev, 'mayor');
    expect((await visit(open.app, path)).html).to.include(told);
  });

  it('says so when there are none', async () => {
    await post(open.app, `${list}/${second.id}/merge`, fields());
    expect(words(await visit(open.app, `${list}/same`), '.empty')).to.include('No two references');
  });

  it('merges by a plain form, and leads to the one that stays', async () => {
    const reply = await post(open.app, `${list}/${second.id}/merge`, fields({ 'field-title': 'theirs' }));
    expect(reply.headers.location).to.equal(`${list}/${first.id}`);
    const page = await visit(open.app, `${list}/${first.id}`);
    expect(words(page, 'h1')).to.equal('Ice in all harbours');
    expect((await visit(open.app, `${list}/${second.id}`)).status).to.equal(404);
  });

  it('shows the comparison again, with what was chosen, when one was changed meanwhile', async () => {
    const stale = fields({ 'field-title': 'theirs', rev: String(second.rev - 1) });
    const page = await post(open.app, `${list}/${second.id}/merge`, stale);
    expect(page.status).to.equal(412);
    expect(words(page, '.problem')).to.include('Nothing was saved yet; what you chose');
    const chosen = page.document.querySelector('input[name="field-title"][value="theirs"]');
    expect(chosen?.getAttribute('checked')).to.be.a('string');
  });
});
