import { expect } from 'chai';
import { setAssessment } from '../../../server/services/assessments.ts';
import { markContradiction, readContradiction } from '../../../server/services/contradiction.ts';
import { type ContradictionFilter, listContradictions } from '../../../server/services/contradictions.ts';
import { undoChange } from '../../../server/services/history.ts';
import { ComparedProject } from '../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { refusal } from '../stores/refusal.ts';

describe('marking what follows from stances', () => {
  let open: OpenApp;
  let made: ComparedProject;
  let froze: string;
  let never: string;
  let statement: string;
  beforeEach(async () => {
    open = await openApp();
    made = new ComparedProject(open.workspace);
    await made.begin();
    froze = (await made.claim('harbour', 'The harbour froze in January.')).id;
    never = (await made.claim('mayor', 'The harbour never froze.')).id;
    statement = (await made.statement('The harbour froze.')).id;
    await made.stance(statement, froze, 'affirms');
  });
  afterEach(() => open.close());

  const list = (filter: ContradictionFilter = {}) =>
    listContradictions(open.workspace, 'winter', filter, { number: 1, size: 20 });
  const relations = async () => (await open.workspace.store.list('winter', { type: 'relation' })).items;
  const mark = (by: string, key: string) => markContradiction(open.workspace, by, 'winter', key);

  it('makes the relation that the stances mean, from the claim that frames differently', async () => {
    await made.stance(statement, never, 'reframes');
    const [{ key = '' } = {}] = (await list()).items;
    await mark('Ben', key);
    expect(await relations()).to.containSubset([
      { from: never, to: froze, kind: 'reframes', creator: 'Ben' },
    ]);
    const { told, home } = await readContradiction(open.workspace, 'winter', key, statement);
    expect(told.contradiction.reasons.map(({ by }) => by)).to.deep.equal(['relation', 'statement']);
    expect(home?.id).to.equal(statement);
  });

  it('says of somebody else’s mark that one sees it so too, and does nothing to one’s own', async () => {
    await made.stance(statement, never, 'denies');
    const [{ key = '' } = {}] = (await list()).items;
    await mark('Ben', key);
    const seq = await mark('Cleo', key);
    expect(await relations()).to.have.length(1);
    expect((await list()).items[0]?.reasons[0]).to.deep.include({
      person: 'Ben',
      assessed: [{ creator: 'Cleo', verdict: 'shares', note: '' }],
    });
    expect(await mark('Ben', key)).to.equal(undefined);
    await undoChange(open.workspace, 'Cleo', 'winter', seq ?? 0);
    expect((await list()).items[0]?.reasons[0]).to.deep.include({ assessed: [] });
  });

  it('is refused when the claims contradict each other no longer', async () => {
    expect(await refusal(mark('Ben', 'contradicts:gone+away'))).to.equal('not-found');
  });

  it('lets the marks be found by what people think of them, and by who has yet to say', async () => {
    await made.stance(statement, never, 'denies');
    const thirty = await made.claim('mayor', 'Thirty ships waited for a week.');
    const forty = await made.claim('harbour', 'Forty ships waited outside.');
    const relation = await made.relation(forty.id, thirty.id);
    const keys = async (filter: ContradictionFilter) =>
      (await list(filter)).items.map(({ ends }) => ends.map(({ claim }) => claim).includes(forty.id));
    expect(await keys({ assessed: 'nobody' })).to.deep.equal([true]);
    expect(await keys({ assessed: 'disputed' })).to.deep.equal([]);
    expect(await keys({ notAssessedBy: 'Ben' })).to.deep.equal([true]);
    expect(await keys({ notAssessedBy: 'Ida' })).to.deep.equal([]);
    const input = { relation: relation.id, verdict: 'rejects' as const, note: '' };
    await setAssessment(open.workspace, 'Ben', 'winter', input);
    expect(await keys({ assessed: 'nobody' })).to.deep.equal([]);
    expect(await keys({ assessed: 'disputed' })).to.deep.equal([true]);
    expect(await keys({ assessedBy: 'Ben' })).to.deep.equal([true]);
    expect(await keys({ notAssessedBy: 'Ben' })).to.deep.equal([]);
    expect(await keys({ notAssessedBy: 'Cleo' })).to.deep.equal([true]);
  });
});
