import { expect } from 'chai';
import { keyReader, rankCandidates } from '../../../../server/core/matrix/rank-candidates.ts';

const rank = (said: string, language: string, quotes: readonly string[]) =>
  rankCandidates(said, language, quotes, keyReader(language));

describe('ranking the claims that may bear on a statement', () => {
  it('puts the one that says most of it first', () => {
    const quotes = [
      'The bread ran out.',
      'Forty ships waited outside for nine days.',
      'Some ships were lost.',
    ];
    expect(rank('Forty ships waited for nine days.', 'en', quotes).map(({ item }) => item)).to.deep.equal([
      'Forty ships waited outside for nine days.',
      'Some ships were lost.',
      'The bread ran out.',
    ]);
  });

  it('finds a name across languages', () => {
    const [first] = rank('Vietnam joined ASEAN in 1995.', 'zh', ['天气很好。', '越南于1995年加入东盟。']);
    expect(first?.item).to.equal('越南于1995年加入东盟。');
    expect(first?.shared).to.be.greaterThan(0);
  });

  it('leaves those that share nothing in their order, and says that they share nothing', () => {
    const found = rank('A comet was seen.', 'en', ['The bread ran out.', 'Ships are costly.']);
    expect(found).to.deep.equal([
      { item: 'The bread ran out.', shared: 0 },
      { item: 'Ships are costly.', shared: 0 },
    ]);
  });
});
