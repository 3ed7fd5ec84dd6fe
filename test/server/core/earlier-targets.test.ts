import { expect } from 'chai';
import { type Claim, claimSchema } from '../../../server/core/claim.ts';
import { movedTo, targetIn } from '../../../server/core/earlier-targets.ts';
import type { Target } from '../../../server/core/target.ts';

const targetAt = (version: number, exact: string, source = 'text'): Target => ({
  source,
  version,
  state: 'sure',
  spans: [{ exact, prefix: '', suffix: '', start: 0, end: exact.length }],
});
const claim: Claim = {
  type: 'claim',
  id: 'claim001',
  project: 'winter',
  rev: 3,
  creator: 'Ida',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  sources: ['text'],
  links: [],
  target: targetAt(1, 'Ten ships waited.'),
  kind: 'factual',
  voice: { who: 'author', name: '', framing: '', manner: 'said' },
  certainty: 'certain',
  tags: [],
  note: '',
};

describe('the targets of a claim', () => {
  it('are kept for every version, the newest first', () => {
    const third = movedTo(movedTo(claim, targetAt(2, 'Six ships.')), targetAt(3, 'Five ships.'));
    expect(third.target.version).to.equal(3);
    expect(third.earlier?.map(({ version }) => version)).to.deep.equal([2, 1]);
    expect([1, 2, 3, 4].map((version) => targetIn(third, version)?.spans[0]?.exact)).to.deep.equal([
      'Ten ships waited.',
      'Six ships.',
      'Five ships.',
      undefined,
    ]);
    expect(claimSchema.parse(third)).to.deep.equal(third);
  });

  it('need no list while there is one version, and in the same version another replaces it', () => {
    expect(claimSchema.parse(claim)).to.not.have.property('earlier');
    const placed = movedTo(claim, targetAt(1, 'Forty ships waited.'));
    expect(placed).to.not.have.property('earlier');
    expect(targetIn(placed, 1)?.spans[0]?.exact).to.equal('Forty ships waited.');
  });

  it('hold one place a version, also when a claim goes back to a former one', () => {
    const back = movedTo(movedTo(claim, targetAt(2, 'Six ships.')), targetAt(1, 'Ten ships'));
    expect(back.earlier?.map(({ version }) => version)).to.deep.equal([2]);
    expect(targetIn(back, 1)?.spans[0]?.exact).to.equal('Ten ships');
  });

  it('say nothing of the versions of another source', () => {
    const gone = movedTo(movedTo(claim, targetAt(2, 'Six ships.')), targetAt(4, 'Ships.', 'other'));
    expect(targetIn(gone, 1)).to.equal(undefined);
    expect(targetIn(gone, 4)?.source).to.equal('other');
  });
});
