import { expect } from 'chai';
import { addRelation } from '../../../../server/services/relations.ts';
import { reviseClaim } from '../../../../server/services/claims.ts';
import { requireRecord } from '../../../../server/services/records.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

describe('the pages of all claims and all relations', () => {
  let open: OpenApp;
  let demo: Demo;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
    const { rev } = await requireRecord(open.workspace, 'winter', 'claim', demo.bread);
    const tags = ['bread & water'];
    await reviseClaim(open.workspace, '林岚', 'winter', demo.bread, rev, { kind: 'causal', tags });
    await addRelation(open.workspace, '林岚', 'winter', {
      from: demo.bread,
      to: demo.mild,
      kind: 'contradicts',
      rationale: 'One says *short*.',
      certainty: 'likely',
    });
  });
  after(() => open.close());

  const quotes = (page: SeenPage) =>
    [...page.document.querySelectorAll('.claim-line__quote')].map((quote) =>
      (quote.textContent ?? '').trim(),
    );

  it('lists claims with their kind, source and a way to their sentence', async () => {
    const page = await visit(open.app, '/projects/winter/claims');
    expect(words(page, '.count')).to.equal('3 claims');
    const first = page.document.querySelector('.claim-line__quote');
    expect(first?.getAttribute('href')).to.equal(`/projects/winter/sources/harbour#claim-${demo.froze}`);
    expect(first?.querySelector('q')?.getAttribute('lang')).to.equal('en');
    expect(words(page, '.claim-line')).to.include('factual').and.include('The harbour');
  });

  it('keeps what was asked in the form, and opens the conditions that are used', async () => {
    const page = await visit(open.app, '/projects/winter/claims?kind=causal&tag=bread+%26+water');
    expect(quotes(page)).to.deep.equal(['The bread ran out on the sixth day.']);
    expect(page.document.querySelector('#filter-kind option[selected]')?.getAttribute('value')).to.equal(
      'causal',
    );
    expect(page.document.querySelector('.filters__more')?.getAttribute('open')).to.not.equal(null);
    expect(words(page, '.claim-line__tags')).to.equal('bread & water');
  });

  it('passes over conditions that do not exist', async () => {
    const page = await visit(open.app, '/projects/winter/claims?kind=loud&sort=colour&page=-3&state=broken');
    expect(words(page, '.count')).to.include('3 claims');
  });

  it('says that nothing fits, and where all are', async () => {
    const page = await visit(open.app, '/projects/winter/claims?text=whale');
    expect(words(page, '.empty')).to.include('No claim fits');
    expect(words(page, '.count')).to.equal('0 claims that fit');
  });

  it('says what to do first in a project without claims or relations', async () => {
    await post(open.app, '/projects', { title: 'Empty', description: '' });
    expect(words(await visit(open.app, '/projects/empty/claims'), '.empty')).to.include('no claim yet');
    expect(words(await visit(open.app, '/projects/empty/relations'), '.empty')).to.include('no relation yet');
  });

  it('shows a relation with both quotes, its sign and words, and its reason', async () => {
    const page = await visit(open.app, '/projects/winter/relations');
    expect(quotes(page)).to.deep.equal([
      'The bread ran out on the sixth day.',
      'It was a mild winter, and bread was never short.',
    ]);
    expect(words(page, '.relation__kind')).to.equal('≠ contradicts (likely)');
    expect(page.document.querySelector('.relation__why em')?.textContent).to.equal('short');
    expect(words(page, '.relation__why')).to.include('林岚');
  });

  it('filters relations by kind and by place', async () => {
    expect(words(await visit(open.app, '/projects/winter/relations?kind=agrees'), '.empty')).to.include(
      'fits',
    );
    const page = await visit(open.app, '/projects/winter/relations?scope=across&source=mayor');
    expect(words(page, '.count')).to.equal('1 relation that fit');
  });

  it('answers 404 for a project that is not there', async () => {
    for (const list of ['claims', 'relations', 'references', 'search'])
      expect((await visit(open.app, `/projects/nothing/${list}`)).status, list).to.equal(404);
  });
});
