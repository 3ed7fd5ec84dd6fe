import { expect } from 'chai';
import type { ChainList } from '../../../server/core/references/chain.ts';
import { chainLinks, readChain } from '../../../server/services/citation-chain.ts';
import { eachCitedProject } from '../../support/cited-project.ts';

describe('the chain of citations', () => {
  const cited = eachCitedProject();

  const on = async (list: ChainList, by = 'Ida') =>
    chainLinks(await readChain(cited.open.workspace, 'winter'), { list }, by).map(
      ({ citation }) => citation.id,
    );

  it('has every citation once, in the order of the text', async () => {
    const late = await cited.made.citeAt(
      'The lamp burned all winter.',
      'almanac',
      'The lamp was lit every night.',
    );
    const early = await cited.made.citeAt('The harbour froze in January.', 'gazette', '港口于一月结冰。');
    const { links } = await readChain(cited.open.workspace, 'winter');
    expect(links.map(({ citation }) => citation.id)).to.deep.equal([early.id, late.id]);
  });

  it('lists what is without passage, unchecked, checked and disputed, for the person who asks', async () => {
    const bare = await cited.made.cite(
      (await cited.made.claim('Bread was dear that month.')).id,
      (await cited.made.reference('A bare one')).id,
    );
    const ships = await cited.made.citeAt(
      'Forty ships waited outside.',
      'diary',
      'Counted forty ships at anchor.',
    );
    expect(await on('withoutPassage')).to.deep.equal([bare.id]);
    expect(await on('unchecked')).to.deep.equal([ships.id]);
    await cited.made.check(ships.id, 'saysSo');
    expect(await on('unchecked')).to.deep.equal([]);
    expect(await on('mine')).to.deep.equal([ships.id]);
    expect(await on('mine', 'Ben')).to.deep.equal([]);
    expect(await on('others', 'Ben')).to.deep.equal([ships.id]);
    expect(await on('disputed')).to.deep.equal([]);
    await cited.made.check(ships.id, 'doesNot', 'Ben');
    expect(await on('disputed')).to.deep.equal([ships.id]);
    expect(await on('doesNot')).to.deep.equal([ships.id]);
    expect(await on('notMine', 'Cy')).to.have.length(2);
  });

  it('counts a check no more when the passage has other words, or is lost', async () => {
    const ships = await cited.made.citeAt(
      'Forty ships waited outside.',
      'diary',
      'Counted forty ships at anchor.',
    );
    await cited.made.check(ships.id, 'saysSo');
    await cited.made.edit('diary', (body) => body.replace('Counted forty', 'Counted fourteen'));
    expect(await on('unsure')).to.deep.equal([ships.id]);
    expect(await on('saysSo')).to.deep.equal([]);
    expect(await on('unchecked')).to.deep.equal([ships.id]);
  });

  it('counts a claim checked without a passage only where none of its citations is checked against one', async () => {
    const ships = await cited.made.citeAt(
      'Forty ships waited outside.',
      'diary',
      'Counted forty ships at anchor.',
    );
    const bare = (await cited.made.reference('A bare one')).id;
    const beside = await cited.made.cite(ships.claim, bare);
    const bread = await cited.made.cite((await cited.made.claim('Bread was dear that month.')).id, bare);
    await cited.made.check(beside.id, 'saysSo');
    await cited.made.check(bread.id, 'doesNot');
    const figures = async () => (await readChain(cited.open.workspace, 'winter')).figures.get('paper');
    expect(await figures()).to.include({ checked: 0, checkedWithoutPassage: 2, saysSo: 0, doesNot: 0 });
    await cited.made.check(ships.id, 'partly');
    expect(await figures()).to.include({ checked: 1, checkedWithoutPassage: 1, partly: 1, doesNot: 0 });
    expect(await on('checkedWithoutPassage')).to.have.members([beside.id, bread.id]);
    await cited.made.check(bread.id, 'couldNot');
    expect(await figures()).to.include({ checked: 1, checkedWithoutPassage: 0, couldNot: 1 });
  });

  it('counts the factual claims of each source along the way, whatever cites several', async () => {
    const claim = await cited.made.claim('Forty ships waited outside.');
    const reference = await cited.made.reference('An almanac of ice');
    const passage = { source: 'almanac', spans: [{ exact: 'Some thirty ships lay before the mole.' }] };
    const first = await cited.made.cite(claim.id, reference.id, { passage });
    await cited.made.cite(claim.id, reference.id);
    const dark = await cited.made.citeAt(
      'The lamp burned all winter.',
      'almanac',
      'The lamp was lit every night.',
    );
    await cited.made.claim('Bread was dear that month.');
    await cited.made.claim('The ice went out in March.', { kind: 'evaluative' });
    await cited.made.check(first.id, 'doesNot');
    await cited.made.check(first.id, 'partly', 'Ben');
    await cited.made.check(dark.id, 'couldNot');
    const { figures, uncited } = await readChain(cited.open.workspace, 'winter');
    expect(figures.get('paper')).to.deep.equal({
      factual: 3,
      cited: 2,
      withPassage: 2,
      checked: 1,
      checkedWithoutPassage: 0,
      saysSo: 0,
      partly: 1,
      doesNot: 1,
      couldNot: 1,
    });
    expect(uncited).to.deep.equal({ factual: 1, others: 1 });
    expect(figures.has('almanac')).to.equal(false);
  });
});
