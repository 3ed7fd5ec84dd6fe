import { expect } from 'chai';
import { retractClaim, reviseClaim } from '../../../server/services/claims.ts';
import { undoChange } from '../../../server/services/history.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { reviseStance, setStance } from '../../../server/services/stances.ts';
import { ComparedProject } from '../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { failure, refusal } from '../stores/refusal.ts';

describe('stances', () => {
  let open: OpenApp;
  let made: ComparedProject;
  let statement: string;
  let question: string;
  let claim: string;
  beforeEach(async () => {
    open = await openApp();
    made = new ComparedProject(open.workspace);
    await made.begin();
    statement = (await made.statement('The harbour froze.')).id;
    const answers = [{ text: 'forty' }, { text: 'thirty' }];
    question = (await made.statement('How many?', { form: 'question', answers })).id;
    claim = (await made.claim('harbour', 'The harbour froze in January.')).id;
  });
  afterEach(() => open.close());

  it('are one for each person on a claim and a statement; the second is refused and shows the first', async () => {
    const mine = await made.stance(statement, claim, 'affirms');
    const error = await failure(made.stance(statement, claim, 'denies'));
    expect([error.code, error.details.current]).to.deep.equal(['exists', mine]);
    expect((await made.stance(statement, claim, 'qualifies', {}, 'Ben')).creator).to.equal('Ben');
    expect(await made.all('stance')).to.have.length(2);
  });

  it('stay one when a person sends two at the same moment', async () => {
    const sent = [made.stance(statement, claim, 'affirms'), made.stance(statement, claim, 'denies')];
    const results = await Promise.allSettled(sent);
    expect(results.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
    expect(await made.all('stance')).to.have.length(1);
  });

  it('are made and changed by one and the same act, which keeps the rationale', async () => {
    const set = (kind: 'affirms' | 'denies') =>
      setStance(open.workspace, 'Ida', 'winter', {
        statement,
        claim,
        kind,
        rationale: '',
        certainty: 'certain',
      });
    const first = await made.stance(statement, claim, 'affirms', { rationale: 'It says so.' });
    const second = await set('denies');
    expect(second).to.deep.include({ id: first.id, kind: 'denies', rationale: 'It says so.' });
    const seq = await open.workspace.store.seq('winter');
    expect((await set('denies')).rev).to.equal(second.rev);
    expect(await open.workspace.store.seq('winter')).to.equal(seq);
  });

  it('need an answer to affirm or deny of a question, and have none on an assertion', async () => {
    expect(await refusal(made.stance(question, claim, 'affirms'))).to.equal('invalid');
    expect(await refusal(made.stance(question, claim, 'affirms', { answer: 'a9' }))).to.equal('invalid');
    expect(await refusal(made.stance(statement, claim, 'affirms', { answer: 'a1' }))).to.equal('invalid');
    const stance = await made.stance(question, claim, 'denies', { answer: 'a2' });
    const mention = { kind: 'mentions' as const, answer: null };
    const revised = await reviseStance(open.workspace, 'Ida', 'winter', stance.id, stance.rev, mention);
    expect(revised).to.not.have.property('answer');
  });

  it('are refused on what is not there', async () => {
    expect(await refusal(made.stance('nowhere0', claim, 'affirms'))).to.equal('missing-target');
    expect(await refusal(made.stance(statement, 'nowhere0', 'affirms'))).to.equal('missing-target');
  });

  it('go with their claim and come back with it', async () => {
    await made.stance(statement, claim, 'affirms');
    const before = await made.said();
    const { rev } = await requireRecord(open.workspace, 'winter', 'claim', claim);
    const seq = await retractClaim(open.workspace, 'Ben', 'winter', claim, rev);
    expect(await made.all('stance')).to.deep.equal([]);
    await undoChange(open.workspace, 'Ben', 'winter', seq);
    expect(await made.said()).to.deep.equal(before);
  });

  it('go over to another source with their claim', async () => {
    await made.stance(statement, claim, 'affirms');
    const { rev } = await requireRecord(open.workspace, 'winter', 'claim', claim);
    const target = { source: 'mayor', spans: [{ exact: 'The harbour never froze.' }] };
    await reviseClaim(open.workspace, 'Ida', 'winter', claim, rev, { target });
    const [stance] = (await open.workspace.store.list('winter', { type: 'stance' })).items;
    expect(stance?.sources).to.deep.equal(['mayor']);
  });

  it('are never left without their claim, whoever is first', async () => {
    for (let round = 0; round < 20; round += 1) {
      const one = await made.claim('mayor', 'The harbour never froze.');
      const results = await Promise.allSettled([
        made.stance(statement, one.id, 'denies'),
        retractClaim(open.workspace, 'Ben', 'winter', one.id, one.rev),
      ]);
      expect(results[1]?.status).to.equal('fulfilled');
      expect(await made.all('stance')).to.deep.equal([]);
    }
  });
});
