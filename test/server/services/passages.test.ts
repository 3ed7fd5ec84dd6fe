import { expect } from 'chai';
import { checkState } from '../../../server/core/references/chain.ts';
import { reviseCitation } from '../../../server/services/citations.ts';
import { reviseClaim } from '../../../server/services/claims.ts';
import { undoChange } from '../../../server/services/history.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { retractSource } from '../../../server/services/retract-source.ts';
import { citedTexts, eachCitedProject } from '../../support/cited-project.ts';
import { refusal } from '../stores/refusal.ts';

const words = 'Some thirty ships lay before the mole.';

describe('passages of citations', () => {
  const cited = eachCitedProject();
  let citation: string;
  beforeEach(async () => {
    citation = (await cited.made.citeAt('Forty ships waited outside.', 'almanac', words)).id;
  });

  const revise = async (patch: Parameters<typeof reviseCitation>[5]) => {
    const { rev } = await cited.made.citation(citation);
    return reviseCitation(cited.open.workspace, 'Ida', 'winter', citation, rev, patch);
  };

  it('are quoted word for word and name both sources', async () => {
    expect(await cited.made.citation(citation)).to.deep.include({
      quote: words,
      sources: ['paper', 'almanac'],
    });
  });

  it('go along with a new version when they stand in it unchanged', async () => {
    await cited.made.edit('almanac', (body) => `A new foreword. ${body}`);
    const { passage, formerPassage } = await cited.made.citation(citation);
    expect(passage).to.deep.include({ version: 2, state: 'sure' });
    expect(passage?.spans[0]?.start).to.equal(citedTexts.almanac.body.indexOf(words) + 16);
    expect(formerPassage).to.equal(undefined);
  });

  it('are quoted as they read now where a word came in and the place is sure, which a check does not outlive', async () => {
    const check = await cited.made.check(citation, 'saysSo');
    await cited.made.edit('almanac', (body) => body.replace('ships lay', 'ships quietly lay'));
    const moved = await cited.made.citation(citation);
    expect(moved.passage?.state).to.equal('sure');
    expect(moved.quote).to.equal('Some thirty ships quietly lay before the mole.');
    expect(checkState(check, moved)).to.equal('changed');
  });

  it('ask for a look where their words have changed, and keep the old ones beside the new', async () => {
    await cited.made.edit('almanac', (body) => body.replace('Some thirty ships', 'Some thirty-two ships'));
    const changed = await cited.made.citation(citation);
    expect(changed.passage).to.deep.include({ version: 2, state: 'check' });
    expect(changed.formerPassage).to.deep.include({ version: 1, state: 'sure' });
    expect(changed.quote).to.equal(words);
    const spans = changed.passage?.spans.map(({ start, end }) => ({ start, end })) ?? [];
    const confirmed = await revise({ passage: { source: 'almanac', spans } });
    expect(confirmed.passage?.state).to.equal('sure');
    expect(confirmed.formerPassage).to.equal(undefined);
    expect(confirmed.quote).to.equal('Some thirty-two ships lay before the mole.');
  });

  it('are lost with their sentence and keep its words, over several versions', async () => {
    await cited.made.edit('almanac', (body) => body.replace(`${words} `, ''));
    await cited.made.edit('almanac', (body) => `${body.replace(`${words} `, '')} The end.`);
    const { passage, formerPassage, quote } = await cited.made.citation(citation);
    expect(passage).to.deep.include({ version: 3, state: 'lost' });
    expect(formerPassage?.version).to.equal(1);
    expect(quote).to.equal(words);
  });

  it('come back with the version that is taken back', async () => {
    await cited.made.edit('almanac', () => 'Nothing of it is left here.');
    const seq = await cited.open.workspace.store.seq('winter');
    await undoChange(cited.open.workspace, 'Ida', 'winter', seq);
    expect((await cited.made.citation(citation)).passage).to.deep.include({ version: 1, state: 'sure' });
  });

  it('leave a quote alone that somebody wrote', async () => {
    await revise({ quote: 'thirty ships, says the almanac' });
    const moved = await revise({
      passage: { source: 'almanac', spans: [{ exact: 'Of bread nothing is told.' }] },
    });
    expect(moved.quote).to.equal('thirty ships, says the almanac');
    const cleared = await revise({ passage: null });
    expect(cleared).not.to.have.property('passage');
    expect(cleared.sources).to.deep.equal(['paper']);
  });

  it('go with their source, while the citation stays with its quote; the undo brings them back', async () => {
    await cited.made.check(citation, 'doesNot');
    const { rev } = await requireRecord(cited.open.workspace, 'winter', 'source', 'almanac');
    const seq = await retractSource(cited.open.workspace, 'Ben', 'winter', 'almanac', rev);
    const left = await cited.made.citation(citation);
    expect(left).not.to.have.property('passage');
    expect(left).to.deep.include({ quote: words, sources: ['paper'] });
    expect(await cited.made.all('check')).to.have.length(1);
    await undoChange(cited.open.workspace, 'Ben', 'winter', seq);
    expect((await cited.made.citation(citation)).passage?.state).to.equal('sure');
  });

  it('go when the claim’s source goes, with the citation and its checks', async () => {
    await cited.made.check(citation, 'partly');
    const { rev } = await requireRecord(cited.open.workspace, 'winter', 'source', 'paper');
    const seq = await retractSource(cited.open.workspace, 'Ben', 'winter', 'paper', rev);
    expect(await cited.made.all('citation')).to.deep.equal([]);
    expect(await cited.made.all('check')).to.deep.equal([]);
    await undoChange(cited.open.workspace, 'Ben', 'winter', seq);
    expect(await cited.made.all('check')).to.have.length(1);
  });

  it('stay when the claim goes over to another source, and so do the checks', async () => {
    await cited.made.check(citation, 'partly');
    const claim = await requireRecord(
      cited.open.workspace,
      'winter',
      'claim',
      (await cited.made.citation(citation)).claim,
    );
    const target = { source: 'diary', spans: [{ exact: 'Counted forty ships at anchor.' }] };
    await reviseClaim(cited.open.workspace, 'Ida', 'winter', claim.id, claim.rev, { target });
    expect((await cited.made.citation(citation)).sources).to.deep.equal(['diary', 'almanac']);
    expect((await cited.made.all('check')).map(({ sources }) => sources)).to.deep.equal([['diary']]);
  });

  it('are refused in a source that is not there, or where the words do not stand', async () => {
    const nowhere = { source: 'nowhere', spans: [{ exact: 'x' }] };
    expect(await refusal(revise({ passage: nowhere }))).to.equal('missing-target');
    const elsewhere = { source: 'diary', spans: [{ exact: words }] };
    expect(await refusal(revise({ passage: elsewhere }))).to.equal('quote-not-found');
    expect((await cited.made.citation(citation)).passage?.source).to.equal('almanac');
  });

  it('are quoted, checked and carried as far as a quote reaches where they are longer', async () => {
    const { made } = cited;
    const named = (at: number) => Array.from({ length: 90 }, (_, one) => `ship${at}x${one}`).join(', ');
    const long = Array.from({ length: 30 }, (_, at) => `On day ${at + 1} came ${named(at)}.`);
    await made.edit('almanac', () => long.join('\n\n'));
    const passage = { source: 'almanac', spans: long.map((exact) => ({ exact })) };
    const { quote } = await revise({ passage });
    expect(quote.length).to.be.within(19_990, 20_000);
    expect(quote.startsWith('On day 1 came ship0x0, ')).to.equal(true);
    const { id } = await made.check(citation, 'saysSo', 'Ida');
    await made.edit('almanac', () => ['A new foreword.', ...long].join('\n\n'));
    const check = await requireRecord(cited.open.workspace, 'winter', 'check', id);
    expect(checkState(check, await made.citation(citation))).to.equal('stands');
  });
});
