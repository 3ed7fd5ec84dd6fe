import { expect } from 'chai';
import { search } from '../../../server/services/search.ts';
import { findStatements, readStatement, stancesOfClaim } from '../../../server/services/statement-detail.ts';
import { retractStatement } from '../../../server/services/statements.ts';
import { setVerdict } from '../../../server/services/verdicts.ts';
import { ComparedProject } from '../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('a statement with what was said to it', () => {
  let open: OpenApp;
  let made: ComparedProject;
  beforeEach(async () => {
    open = await openApp();
    made = new ComparedProject(open.workspace);
    await made.begin();
  });
  afterEach(() => open.close());

  it('shows every source with its claims in the order of the text, its silences, and the evidence', async () => {
    const { id, rev } = await made.statement('It was a hard winter.');
    const ships = await made.claim('harbour', 'Forty ships waited outside.');
    const froze = await made.claim('harbour', 'The harbour froze in January.');
    await made.stance(id, ships.id, 'affirms');
    await made.stance(id, froze.id, 'affirms');
    await made.silence(id, 'baker');
    await setVerdict(open.workspace, 'Ben', 'winter', id, rev, {
      rating: 'true',
      justification: '',
      evidence: [ships.id],
    });
    const { sources, evidence, contest } = await readStatement(open.workspace, 'winter', id);
    const shown = sources.map(({ source, cell, stances, silences }) => [
      source.id,
      cell.state,
      stances.map(({ claim }) => claim.id),
      silences.length,
    ]);
    expect(shown).to.deep.equal([
      ['harbour', 'stances', [froze.id, ships.id], 0],
      ['baker', 'silent', [], 1],
      ['mayor', 'unchecked', [], 0],
    ]);
    expect(evidence.map((claim) => claim.id)).to.deep.equal([ships.id]);
    expect(contest.score).to.equal(0);
  });

  it('is reached from its claims, in the order of the statements', async () => {
    const claim = await made.claim('harbour', 'The harbour froze in January.');
    const [first, second] = [await made.statement('One.'), await made.statement('Two.')];
    await made.stance(second.id, claim.id, 'denies');
    await made.stance(first.id, claim.id, 'affirms');
    const found = await stancesOfClaim(open.workspace, 'winter', claim.id);
    expect(found.map(({ stance, statement }) => [statement.text, stance.kind])).to.deep.equal([
      ['One.', 'affirms'],
      ['Two.', 'denies'],
    ]);
  });

  it('is found by its words, its answers and its topic, without accents', async () => {
    const answers = [{ text: 'bốn' }, { text: 'ba' }];
    await made.statement('How many No’s?', { form: 'question', answers, topic: 'Defence' });
    await made.statement('“三不”还是“四不”');
    for (const [typed, count] of [
      ['bon defence', 1],
      ['四不', 1],
      ['nothing', 0],
      ['', 2],
    ] as const)
      expect((await findStatements(open.workspace, 'winter', typed)).length, typed).to.equal(count);
  });

  it('is found by the search of the project, with what is written about it, until it is taken back', async () => {
    const find = async (typed: string) => {
      const { groups } = await search(open.workspace, 'winter', typed, { limit: 9, offset: 0 });
      return groups.flatMap(({ group, hits }) => hits.map(({ entry }) => [group, entry.text]));
    };
    expect(await find('glacier')).to.deep.equal([]);
    const { id, rev } = await made.statement('A glacier came.', { note: 'Which glacier?' });
    const claim = await made.claim('mayor', 'The harbour never froze.');
    await made.stance(id, claim.id, 'denies', { rationale: 'No glacier here.' });
    await made.silence(id, 'baker', 'Ida', 'Looked for a glacier.');
    expect(await find('glacier')).to.have.deep.members([
      ['statement', 'A glacier came.'],
      ['note', 'Which glacier?'],
      ['note', 'No glacier here.'],
      ['note', 'Looked for a glacier.'],
    ]);
    await retractStatement(open.workspace, 'Ida', 'winter', id, rev);
    expect(await find('glacier')).to.deep.equal([]);
  });
});
