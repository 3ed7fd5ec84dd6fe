import { expect } from 'chai';
import { relationInputSchema } from '../../../../server/core/relation.ts';
import { statementInputSchema } from '../../../../server/core/statement.ts';
import { addProject } from '../../../../server/services/projects.ts';
import { addRelation } from '../../../../server/services/relations.ts';
import { addStatement } from '../../../../server/services/statements.ts';
import { ComparedProject } from '../../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { type SeenPage, visit, words } from '../../../support/page-forms.ts';

const graph = '/projects/winter/graph';

describe('the page of the graph', () => {
  let open: OpenApp;
  let ids: { froze: string; never: string; statement: string };
  before(async () => {
    open = await openApp();
    const project = new ComparedProject(open.workspace);
    await project.begin();
    const froze = await project.claim('harbour', 'The harbour froze in January.');
    const never = await project.claim('mayor', 'The harbour never froze.');
    await project.claim('baker', 'Bread was dear.');
    const { id: statement } = await project.statement('The <i>harbour</i> froze.');
    await project.stance(statement, froze.id, 'affirms');
    await project.stance(statement, never.id, 'denies');
    await project.silence(statement, 'baker');
    const relation = { from: froze.id, to: never.id, kind: 'contradicts' };
    await addRelation(open.workspace, 'Ann', 'winter', relationInputSchema.parse(relation));
    ids = { froze: froze.id, never: never.id, statement };
  });
  after(() => open.close());

  const keys = ({ document }: SeenPage) =>
    [...document.querySelectorAll('.graph-nodes a')].map((node) => node.getAttribute('data-key'));
  const rowsOf = ({ document }: SeenPage) => [...document.querySelectorAll('.graph__table tbody tr')];

  it('draws every node with its name, and every link', async () => {
    const page = await visit(open.app, graph);
    expect(keys(page).length).to.equal(7);
    const claim = page.document.querySelector(`[data-key="claim:${ids.froze}"]`);
    expect(claim?.querySelector('title')?.textContent).to.equal(
      'Claim: The harbour froze in January.; harbour; Port; 2 links',
    );
    expect([...page.document.querySelectorAll('.graph-links path')].length).to.equal(4);
    expect(words(page, '.count')).to.include('3 sources, 3 claims, 1 statement, 4 links');
    expect(words(page, '.graph__legend')).to.match(/≠ contradicts 1.*✓ affirms 1.*∅ is silent on 1/);
  });

  it('has all of it in a table, told from both ends', async () => {
    const page = await visit(open.app, graph);
    const rows = rowsOf(page).map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    expect(rows.length).to.equal(7);
    expect(rows.find((row) => row.startsWith('Claim The harbour froze'))).to.match(
      /contradicts The harbour never froze\. Town.*affirms The <i>harbour<\/i> froze\./,
    );
    expect(rows.find((row) => row.startsWith('Statement'))).to.match(
      /is affirmed by .*is denied by .*is not spoken of by baker/,
    );
    expect(rows.find((row) => row.includes('Bread'))).to.include('nothing');
  });

  it('shows only what the address asks for, in picture and table alike', async () => {
    const page = await visit(open.app, `${graph}?only=contradicts&framing=Port&other=Town`);
    expect(keys(page)).to.deep.equal([
      'source:harbour',
      `claim:${ids.froze}`,
      'source:mayor',
      `claim:${ids.never}`,
      `statement:${ids.statement}`,
    ]);
    expect(rowsOf(page).length).to.equal(5);
    const chosen = [...page.document.querySelectorAll('option[selected]')].map((one) =>
      one.getAttribute('value'),
    );
    expect(chosen).to.include.members(['contradicts', 'Port', 'Town']);
  });

  it('shows a node with its neighbours, and keeps that in every way on', async () => {
    const page = await visit(open.app, `${graph}?around=claim:${ids.never}&kind=contradicts`);
    expect(keys(page).length).to.equal(4);
    const link = page.document.querySelector('.graph-nodes a')?.getAttribute('href') ?? '';
    expect(new URLSearchParams(link.split('?')[1]).get('kind')).to.equal('contradicts');
  });

  it('tells of the node selected all that is linked to it, with the ways there', async () => {
    const page = await visit(open.app, `${graph}?node=claim:${ids.froze}`);
    expect(words(page, '.graph-card')).to.match(
      /Claim .*Port.*The harbour froze in January.*2 links.*contradicts/,
    );
    const links = [...page.document.querySelectorAll('.graph-card a')].map(
      (one) => one.getAttribute('href') ?? '',
    );
    expect(links).to.include(`/projects/winter/sources/harbour#claim-${ids.froze}`);
    expect(links.some((href) => /compare\?left=harbour&right=mayor#relation-/.test(href))).to.equal(true);
    const card = await visit(open.app, `${graph}/card?node=statement:${ids.statement}`);
    expect(card.html).to.include(`/projects/winter/statements/${ids.statement}`).and.not.include('<i>');
    expect((await visit(open.app, `${graph}/card?node=claim:gone`)).html).to.include('Select a node');
  });

  it('sorts the table by how much is linked', async () => {
    const page = await visit(open.app, `${graph}?sort=links`);
    expect(rowsOf(page)[0]?.textContent).to.include('Statement');
  });

  it('says what to do where there is nothing, and where nothing fits', async () => {
    await addProject(open.workspace, 'Ida', { id: 'empty', title: 'Empty', description: '' });
    expect(words(await visit(open.app, '/projects/empty/graph'), '.empty')).to.include('nothing to draw yet');
    const page = await visit(open.app, `${graph}?around=claim:nowhere`);
    expect(words(page, '.empty')).to.include('Nothing fits all of this');
    expect((await visit(open.app, '/projects/summer/graph')).status).to.equal(404);
  });

  it('marks the node that is selected, and no other on the next visit, and draws what is new', async () => {
    const selected = ({ document }: SeenPage) =>
      [...document.querySelectorAll('.graph-nodes [aria-current]')].map((node) =>
        node.getAttribute('data-key'),
      );
    const key = `claim:${ids.froze}`;
    expect(selected(await visit(open.app, graph))).to.deep.equal([]);
    expect(selected(await visit(open.app, `${graph}?node=${key}`))).to.deep.equal([key]);
    expect(selected(await visit(open.app, graph))).to.deep.equal([]);
    const text = 'Bread was cheap.';
    const { id } = await addStatement(open.workspace, 'Ann', 'winter', statementInputSchema.parse({ text }));
    expect(keys(await visit(open.app, graph))).to.include(`statement:${id}`);
  });
});
