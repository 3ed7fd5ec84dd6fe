import { expect } from 'chai';
import { recentStatements } from '../../../server/services/recent-statements.ts';
import { ComparedProject } from '../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('recentStatements', () => {
  let open: OpenApp;
  let project: ComparedProject;
  before(async () => {
    open = await openApp();
    project = new ComparedProject(open.workspace);
    await project.begin();
  });
  after(() => open.close());

  it('puts those first that the person has used last, the others in their own order', async () => {
    const [a, b, c, d] = [
      await project.statement('A.'),
      await project.statement('B.'),
      await project.statement('C.'),
      await project.statement('D.'),
    ];
    const claim = await project.claim('harbour', 'The harbour froze in January.');
    await project.stance(c.id, claim.id, 'affirms');
    await project.stance(b.id, claim.id, 'denies');
    await project.stance(d.id, claim.id, 'mentions', {}, 'Lan');
    const { compare, last } = await recentStatements(open.workspace, 'winter', 'Ida');
    expect([a, b, c, d].sort(compare).map(({ text }) => text)).to.deep.equal(['B.', 'C.', 'A.', 'D.']);
    expect(last).to.include({ statement: b.id, kind: 'denies' });
  });

  it('knows none of a person who has said nothing', async () => {
    const { compare, last } = await recentStatements(open.workspace, 'winter', 'Somebody');
    const statements = (await open.workspace.store.list('winter', { type: 'statement' })).items;
    expect([...statements].sort(compare).map(({ text }) => text)).to.deep.equal(['A.', 'B.', 'C.', 'D.']);
    expect(last).to.equal(undefined);
  });
});
