import { expect } from 'chai';
import { waitingCounts } from '../../../public/src/lib/waiting-counts.ts';

describe('the counts of claims that wait, as the server answers', () => {
  it('are taken when they are whole', () => {
    expect(waitingCounts({ left: 3, sources: { harbour: 2, mayor: 1 } })).to.deep.equal({
      left: 3,
      sources: { harbour: 2, mayor: 1 },
    });
    expect(waitingCounts({ left: 0, sources: {} })).to.deep.equal({ left: 0, sources: {} });
  });

  for (const answer of [
    undefined,
    null,
    7,
    [],
    {},
    { left: '3', sources: {} },
    { left: 3 },
    { left: 3, sources: null },
  ])
    it(`are left alone when the answer is another: ${JSON.stringify(answer)}`, () => {
      expect(waitingCounts(answer)).to.equal(undefined);
    });
});
