import { expect } from 'chai';
import { reviseCheck } from '../../../server/services/checks.ts';
import { retractCitation, reviseCitation } from '../../../server/services/citations.ts';
import { undoChange } from '../../../server/services/history.ts';
import { retract } from '../../../server/services/retract.ts';
import { touchedClaims } from '../../../server/services/touched-claims.ts';
import { eachCitedProject } from '../../support/cited-project.ts';
import { failure, refusal } from '../stores/refusal.ts';

describe('checks', () => {
  const cited = eachCitedProject();
  let citation: string;
  beforeEach(async () => {
    const passage = 'Some thirty ships lay before the mole.';
    citation = (await cited.made.citeAt('Forty ships waited outside.', 'almanac', passage)).id;
  });

  it('keep the words that were judged, and stay with the source of the claim', async () => {
    const check = await cited.made.check(citation, 'doesNot', 'Ida', 'Thirty, not forty.');
    expect(check).to.deep.include({
      verdict: 'doesNot',
      note: 'Thirty, not forty.',
      creator: 'Ida',
      passage: 'Some thirty ships lay before the mole.',
      sources: ['paper'],
      links: [citation],
    });
  });

  it('are one for each person, which the same act changes and a repeat leaves alone', async () => {
    const first = await cited.made.check(citation, 'saysSo', 'Ida', 'Near enough.');
    const second = await cited.made.check(citation, 'partly');
    expect(second).to.deep.include({ id: first.id, verdict: 'partly', note: 'Near enough.' });
    const seq = await cited.open.workspace.store.seq('winter');
    expect(await cited.made.check(citation, 'partly')).to.deep.equal(second);
    expect(await cited.open.workspace.store.seq('winter')).to.equal(seq);
    await cited.made.check(citation, 'doesNot', 'Ben');
    expect(await cited.made.all('check')).to.have.length(2);
  });

  it('stay one when a person sends two at the same moment', async () => {
    await Promise.all([cited.made.check(citation, 'saysSo'), cited.made.check(citation, 'doesNot')]);
    expect((await cited.made.all('check')).map(({ creator }) => creator)).to.deep.equal(['Ida']);
  });

  it('judge the new words only when the verdict is given anew', async () => {
    const check = await cited.made.check(citation, 'saysSo');
    const { rev } = await cited.made.citation(citation);
    const passage = { source: 'almanac', spans: [{ exact: 'Of bread nothing is told.' }] };
    await reviseCitation(cited.open.workspace, 'Ben', 'winter', citation, rev, { passage });
    const noted = await reviseCheck(cited.open.workspace, 'Ida', 'winter', check.id, check.rev, {
      note: 'Hm.',
    });
    expect(noted.passage).to.equal('Some thirty ships lay before the mole.');
    expect((await cited.made.check(citation, 'saysSo')).passage).to.equal('Of bread nothing is told.');
  });

  it('judge the words that are quoted where there is no passage', async () => {
    const { claim, reference } = await cited.made.citation(citation);
    const { id } = await cited.made.cite(claim, reference, { quote: 'On paper only.' });
    expect((await cited.made.check(id, 'saysSo')).passage).to.equal('On paper only.');
    const bare = await cited.made.cite(claim, reference);
    expect((await cited.made.check(bare.id, 'couldNot')).passage).to.equal('');
  });

  it('go with their citation and come back with it', async () => {
    const check = await cited.made.check(citation, 'saysSo');
    const { rev } = await cited.made.citation(citation);
    const seq = await retractCitation(cited.open.workspace, 'Ben', 'winter', citation, rev);
    expect(await cited.made.all('check')).to.deep.equal([]);
    expect(await refusal(cited.made.check(citation, 'saysSo'))).to.equal('missing-target');
    await undoChange(cited.open.workspace, 'Ben', 'winter', seq);
    expect((await cited.made.all('check')).map(({ id }) => id)).to.deep.equal([check.id]);
  });

  it('can be withdrawn, and refuse a rev that is not the present one', async () => {
    const { id, rev } = await cited.made.check(citation, 'saysSo');
    await cited.made.check(citation, 'partly');
    const revised = reviseCheck(cited.open.workspace, 'Ida', 'winter', id, rev, { note: 'late' });
    expect(await refusal(revised)).to.equal('stale');
    const withdraw = (at: number) => retract(cited.open.workspace, 'Ida', 'winter', 'check', id, at);
    expect(await refusal(withdraw(rev))).to.equal('stale');
    await withdraw(rev + 1);
    expect(await cited.made.all('check')).to.deep.equal([]);
  });

  it('tell open pages of the claim that they are about, and when they are withdrawn', async () => {
    const { claim } = await cited.made.citation(citation);
    const { id, rev } = await cited.made.check(citation, 'saysSo');
    await retract(cited.open.workspace, 'Ida', 'winter', 'check', id, rev);
    for (const change of await cited.open.workspace.store.history('winter', rev - 1, 2)) {
      const touched = await touchedClaims(cited.open.workspace, 'winter', change);
      expect(touched.changed).to.deep.equal([claim]);
    }
  });

  it('do not come back beside what their maker has said since', async () => {
    const { workspace } = cited.open;
    const withdraw = async (verdict: 'saysSo' | 'doesNot') => {
      const { id, rev } = await cited.made.check(citation, verdict, 'Ida');
      return retract(workspace, 'Ida', 'winter', 'check', id, rev);
    };
    const first = await withdraw('saysSo');
    await cited.made.check(citation, 'saysSo', 'Ben');
    await cited.made.check(citation, 'doesNot', 'Ida');
    const error = await failure(undoChange(workspace, 'Ida', 'winter', first));
    expect([error.code, error.message]).to.deep.equal([
      'exists',
      'Ida has said something else of this since. Change that, or withdraw it first. Nothing was changed.',
    ]);
    const second = await withdraw('doesNot');
    await undoChange(workspace, 'Ida', 'winter', first);
    expect((await failure(undoChange(workspace, 'Ida', 'winter', second))).code).to.equal('exists');
    const { items } = await workspace.store.list('winter', { type: 'check' });
    const said = items.map(({ creator, verdict }) => `${creator} ${verdict}`);
    expect(said.sort()).to.deep.equal(['Ben saysSo', 'Ida saysSo']);
  });
});
