import { expect } from 'chai';
import { type AssessmentVerdict, assessmentInputSchema } from '../../../server/core/assessment.ts';
import {
  isOvertaken,
  reviseAssessment,
  setAssessment,
  withdrawAssessment,
} from '../../../server/services/assessments.ts';
import { undoChange } from '../../../server/services/history.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { retractRelation, reviseRelation } from '../../../server/services/relations.ts';
import { ComparedProject } from '../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { refusal } from '../stores/refusal.ts';

describe('assessments of relations', () => {
  let open: OpenApp;
  let relation: string;
  beforeEach(async () => {
    open = await openApp();
    const made = new ComparedProject(open.workspace);
    await made.begin();
    relation = (await made.dispute()).id;
  });
  afterEach(() => open.close());

  const assess = (verdict: AssessmentVerdict, by = 'Ben', note = '') =>
    setAssessment(open.workspace, by, 'winter', assessmentInputSchema.parse({ relation, verdict, note }));
  const all = async () => (await open.workspace.store.list('winter', { type: 'assessment' })).items;
  const read = () => requireRecord(open.workspace, 'winter', 'relation', relation);

  it('are signed, and name the relation and its sources', async () => {
    expect(await assess('rejects', 'Ben', 'Another harbour.')).to.deep.include({
      verdict: 'rejects',
      note: 'Another harbour.',
      creator: 'Ben',
      sources: ['harbour', 'mayor'],
      links: [relation],
    });
  });

  it('are one for each person, which the same act changes and a repeat leaves alone', async () => {
    const first = await assess('shares', 'Ben', 'Plainly.');
    const second = await assess('doubts');
    expect(second).to.deep.include({ id: first.id, verdict: 'doubts', note: 'Plainly.' });
    const seq = await open.workspace.store.seq('winter');
    expect(await assess('doubts')).to.deep.equal(second);
    expect(await open.workspace.store.seq('winter')).to.equal(seq);
    await assess('rejects', 'Cleo');
    expect(await all()).to.have.length(2);
  });

  it('stay one when a person sends two at the same moment', async () => {
    await Promise.all([assess('shares'), assess('rejects')]);
    expect((await all()).map(({ creator }) => creator)).to.deep.equal(['Ben']);
  });

  it('are not for who has made the relation, nor of a relation that is not there', async () => {
    expect(await refusal(assess('shares', 'Ida'))).to.equal('own-relation');
    relation = 'nosuchrelation';
    expect(await refusal(assess('shares'))).to.equal('missing-target');
  });

  it('are overtaken when the relation is changed, until they are given anew', async () => {
    const before = await assess('shares');
    expect(isOvertaken(before, await read())).to.equal(false);
    const { rev } = await read();
    await reviseRelation(open.workspace, 'Ida', 'winter', relation, rev, { kind: 'reframes' });
    expect(isOvertaken(before, await read())).to.equal(true);
    const after = await assess('shares');
    expect(after.id).to.equal(before.id);
    expect(isOvertaken(after, await read())).to.equal(false);
  });

  it('can be withdrawn by their maker, and the withdrawal be undone', async () => {
    const made = await assess('shares');
    expect(await refusal(withdrawAssessment(open.workspace, 'Cleo', 'winter', relation))).to.equal(
      'not-found',
    );
    const seq = await withdrawAssessment(open.workspace, 'Ben', 'winter', relation);
    expect(await all()).to.deep.equal([]);
    await undoChange(open.workspace, 'Ben', 'winter', seq);
    expect(await all()).to.containSubset([{ id: made.id, verdict: 'shares' }]);
  });

  it('refuse a rev that is not the present one', async () => {
    const { id, rev } = await assess('shares');
    await assess('rejects');
    const revised = reviseAssessment(open.workspace, 'Ben', 'winter', id, rev, { note: 'late' });
    expect(await refusal(revised)).to.equal('stale');
  });

  it('go with their relation and come back with it', async () => {
    const { id } = await assess('shares');
    const { rev } = await read();
    const seq = await retractRelation(open.workspace, 'Ida', 'winter', relation, rev);
    expect(await all()).to.deep.equal([]);
    await undoChange(open.workspace, 'Ida', 'winter', seq);
    expect((await all()).map((one) => one.id)).to.deep.equal([id]);
  });
});
