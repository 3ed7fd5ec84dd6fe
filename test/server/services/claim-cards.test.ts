import { expect } from 'chai';
import { addCitation } from '../../../server/services/citations.ts';
import { readClaimCards } from '../../../server/services/claim-cards.ts';
import { addRelation } from '../../../server/services/relations.ts';
import { touchedClaims } from '../../../server/services/touched-claims.ts';
import { retractClaim } from '../../../server/services/claims.ts';
import { findRemoval, readChange, readRecordAt } from '../../../server/services/past.ts';
import { addDemo, type Demo } from '../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('what cards are made of', () => {
  let open: OpenApp;
  let demo: Demo;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
    const relation = { rationale: '', certainty: 'certain' as const };
    const { workspace } = open;
    await addRelation(workspace, 'x', 'winter', {
      from: demo.bread,
      to: demo.mild,
      kind: 'contradicts',
      ...relation,
    });
    await addRelation(workspace, 'x', 'winter', {
      from: demo.froze,
      to: demo.bread,
      kind: 'supports',
      ...relation,
    });
    const citation = { intent: 'discusses' as const, locator: '', quote: '', note: '' };
    await addCitation(workspace, 'x', 'winter', { claim: demo.bread, reference: demo.almanac, ...citation });
  });
  afterEach(() => open.close());

  const seq = () => open.workspace.store.seq('winter');

  it('is read for many claims at once: relations with the other ends, citations with their references', async () => {
    const cards = await readClaimCards(open.workspace, 'winter', [demo.mild, demo.bread, demo.froze]);
    const told = cards.map(({ claim, source, relations, citations }) => ({
      id: claim.id,
      source: source.id,
      others: relations.map(({ other, otherSource }) => [other.id, otherSource.id]),
      references: citations.map(({ reference }) => reference.id),
    }));
    expect(told).to.deep.equal([
      { id: demo.mild, source: 'mayor', others: [[demo.bread, 'harbour']], references: [] },
      {
        id: demo.bread,
        source: 'harbour',
        others: [
          [demo.mild, 'mayor'],
          [demo.froze, 'harbour'],
        ],
        references: [demo.almanac],
      },
      { id: demo.froze, source: 'harbour', others: [[demo.bread, 'harbour']], references: [] },
    ]);
  });

  it('leaves out claims that are not there, and names each once', async () => {
    const ids = [demo.mild, 'nothing', '0000000000000000', demo.mild];
    const cards = await readClaimCards(open.workspace, 'winter', ids);
    expect(cards.map(({ claim }) => claim.id)).to.deep.equal([demo.mild]);
    expect(await readClaimCards(open.workspace, 'winter', [])).to.deep.equal([]);
  });

  it('is touched at both ends of a relation, and at the claim that goes with all on it', async () => {
    const claim = await open.workspace.store.read('winter', 'claim', demo.bread);
    await retractClaim(open.workspace, 'y', 'winter', demo.bread, claim?.rev ?? 0);
    const change = await readChange(open.workspace, 'winter', await seq());
    if (change === undefined) throw new Error('no change');
    const { changed, gone, sources } = await touchedClaims(open.workspace, 'winter', change);
    expect([...changed].sort()).to.deep.equal([demo.mild, demo.froze].sort());
    expect(gone).to.deep.equal([demo.bread]);
    expect([...sources].sort()).to.deep.equal(['harbour', 'mayor']);
  });

  it('can be read as it stood, and who took it away be told', async () => {
    const claim = await open.workspace.store.read('winter', 'claim', demo.bread);
    const rev = claim?.rev ?? 0;
    expect(await readRecordAt(open.workspace, 'winter', 'claim', demo.bread, rev)).to.deep.equal(claim);
    for (const other of [0, -1, 1.5, Number.NaN, rev + 1, 10 ** 9])
      expect(
        await readRecordAt(open.workspace, 'winter', 'claim', demo.bread, other),
        String(other),
      ).to.equal(undefined);
    const name = { type: 'claim' as const, id: demo.bread };
    expect(await findRemoval(open.workspace, 'winter', name, rev)).to.equal(undefined);
    await retractClaim(open.workspace, 'y', 'winter', demo.bread, rev);
    expect(await findRemoval(open.workspace, 'winter', name, rev)).to.deep.include({
      by: 'y',
      seq: await seq(),
    });
  });
});
