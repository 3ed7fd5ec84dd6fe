import { expect } from 'chai';
import { addMatrixDemo, addTo, type MatrixDemo } from '../../../support/matrix-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { type SeenPage, visit, words } from '../../../support/page-forms.ts';

const path = '/projects/winter/matrix';

describe('the matrix', () => {
  let open: OpenApp;
  let demo: MatrixDemo;
  beforeEach(async () => {
    open = await openApp();
    demo = await addMatrixDemo(open.app);
  });
  afterEach(() => open.close());

  it('has a row for each statement and a column for each source', async () => {
    const page = await visit(open.app, path);
    expect(page.status).to.equal(200);
    expect(heads(page)).to.deep.equal(['The harbour', 'The mayor']);
    expect(rowWords(page, demo.frozen)).to.deep.equal(['✓ affirms · 1 claim Test Reader', '· not checked']);
    expect(rowWords(page, demo.ships)).to.deep.equal(['· not checked', '· not checked']);
    expect(words(page, '.count')).to.contain('2 statements').and.to.contain('3 cells not checked yet');
  });

  it('links each cell to a page of its own, from where one comes back to the same rows and columns', async () => {
    const page = await visit(open.app, `${path}?columns=both&topic=Ice`);
    const href =
      page.document.querySelector(`#row-${demo.frozen} td:last-child a`)?.getAttribute('href') ?? '';
    const cell = await visit(open.app, `/projects/winter/${href}`);
    expect(cell.status).to.equal(200);
    expect(words(cell, '.cell__where')).to.equal('The mayor');
    const back = cell.document.querySelector('[data-cell-close]')?.getAttribute('href');
    expect(back).to.equal(`${path}?columns=both&topic=Ice#row-${demo.frozen}`);
  });

  it('shows framings over their sources, with what all of them say', async () => {
    await revise(open, 'mayor', { framing: 'Town hall' });
    const page = await visit(open.app, `${path}?columns=both`);
    expect(heads(page)).to.deep.equal(['1 source', 'The mayor', '1 source', 'The harbour']);
    expect(
      [...page.document.querySelectorAll('.matrix__framing')].map((one) => clean(one.textContent)),
    ).to.deep.equal([
      'Framing: Town hall',
      'Framing: Town hall',
      'Framing: no framing',
      'Framing: no framing',
    ]);
  });

  it('groups the rows under their topics while they stand in their own order', async () => {
    const topics = (page: SeenPage) =>
      [...page.document.querySelectorAll('.matrix__topic')].map((one) => clean(one.textContent));
    expect(topics(await visit(open.app, path))).to.deep.equal(['Ice', 'No topic']);
    const contested = await visit(open.app, `${path}?sort=contested`);
    expect(topics(contested)).to.deep.equal([]);
    expect(words(contested, `#row-${demo.frozen} th`)).to.contain('Ice');
  });

  it('says what a source that is silent was searched by, and when a claim speaks against it', async () => {
    const silence = { statement: demo.frozen, source: 'mayor' };
    await addTo(open.app, `${demo.base}/silences`, silence, '林岚');
    const silent = await visit(open.app, path);
    expect(rowWords(silent, demo.frozen)[1]).to.equal('∅ silent 林岚');
    await addTo(open.app, `${demo.base}/stances`, {
      statement: demo.frozen,
      claim: demo.mild,
      kind: 'denies',
    });
    const page = await visit(open.app, path);
    expect(rowWords(page, demo.frozen)[1]).to.equal('✗ denies · 1 claim ∅! no longer silent Test Reader');
    expect(words(page, `#row-${demo.frozen} .matrix__facts`)).to.contain('≠ 1 pair of sources contradicts');
  });

  for (const [query, left] of [
    ['topic=Ice', ['frozen']],
    ['contested=yes', []],
    ['unchecked=yes', ['frozen', 'ships']],
    ['text=ships', ['ships']],
    ['sort=nonsense&person=&topic=', ['frozen', 'ships']],
  ] as const)
    it(`shows the rows that ${query} asks for`, async () => {
      const page = await visit(open.app, `${path}?${query}`);
      const ids = [...page.document.querySelectorAll('tbody tr[id]')].map((row) => row.getAttribute('id'));
      expect(ids).to.deep.equal(left.map((key) => `row-${demo[key]}`));
      if (left.length === 0) expect(words(page, '.empty')).to.contain('No statement fits');
    });

  it('is downloaded with the rows and columns that are shown', async () => {
    const page = await visit(open.app, `${path}?topic=Ice`);
    const links = [...page.document.querySelectorAll('.downloads a')].map(
      (one) => one.getAttribute('href') ?? '',
    );
    expect(links).to.have.length(3);
    for (const link of links) {
      const file = await visit(open.app, link);
      expect(file.status, link).to.equal(200);
      expect(file.html, link).to.contain('The harbour froze.').and.not.to.contain('ships');
    }
  });

  it('gives single rows anew, those too that no longer fit the conditions', async () => {
    const page = await visit(open.app, `${path}/rows?topic=Snow&ids=${demo.frozen},nobody`);
    expect(page.document.querySelectorAll('tr')).to.have.length(1);
    expect(rowWords(page, demo.frozen)[0]).to.equal('✓ affirms · 1 claim Test Reader');
  });

  it('says what to do first in a project without statements, or without sources', async () => {
    await addTo(open.app, '/api/projects', { id: 'blank', title: 'Blank' });
    expect(words(await visit(open.app, '/projects/blank/matrix'), '.empty')).to.contain('Add the documents');
    await addTo(open.app, '/api/projects/blank/statements', { text: 'It is so.' });
    const rows = await visit(open.app, '/projects/blank/matrix');
    expect(words(rows, '.empty')).to.contain('There is no source yet');
    expect((await visit(open.app, '/projects/nowhere/matrix')).status).to.equal(404);
  });
});

async function revise({ workspace }: OpenApp, id: string, metadata: { readonly framing: string }) {
  const { reviseSource } = await import('../../../../server/services/sources.ts');
  const source = await workspace.store.read('winter', 'source', id);
  if (source === undefined) throw new Error(`no source ${id}`);
  await reviseSource(workspace, 'Ann', 'winter', id, source.rev, { ...source, ...metadata });
}

function heads({ document }: SeenPage): string[] {
  return [...document.querySelectorAll('thead th:not(:first-child) > :last-child')].map((one) =>
    clean(one.textContent),
  );
}

function rowWords({ document }: SeenPage, statement: string): string[] {
  return [...document.querySelectorAll(`#row-${statement} td`)].map((cell) =>
    clean(String(cell).replace(/<[^>]+>/g, ' ')),
  );
}

function clean(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
