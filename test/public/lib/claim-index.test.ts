import { expect } from 'chai';
import fc from 'fast-check';
import { claimIndex } from '../../../public/src/lib/claim-index.ts';
import type { ClaimMark } from '../../../server/core/reader-index.ts';

function claim(id: string, ...spans: (readonly [number, number])[]): ClaimMark {
  return {
    id,
    kind: 'factual',
    state: 'sure',
    creator: 'Ana',
    tags: [],
    relations: [],
    spans: spans.map(([start, end]) => ({ start, end })),
  };
}
const ids = (claims: readonly ClaimMark[]) => claims.map(({ id }) => id);

const anyClaims = fc
  .array(
    fc.array(
      fc
        .tuple(fc.nat(200), fc.integer({ min: 1, max: 60 }))
        .map(([start, length]) => [start, start + length] as const),
      { minLength: 1, maxLength: 3 },
    ),
    { maxLength: 30 },
  )
  .map((lists) => lists.map((spans, index) => claim(`claim-${String(index).padStart(3, '0')}`, ...spans)));

describe('claimIndex', () => {
  it('finds every claim that covers an offset, and no other', () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(300), (claims, offset) => {
        const covers = ({ spans }: ClaimMark) =>
          spans.some(({ start, end }) => start <= offset && offset < end);
        expect(ids(claimIndex(claims).covering(offset)).sort()).to.deep.equal(ids(claims.filter(covers)));
      }),
    );
  });

  it('is the same whether claims were there at first, or came and went', () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(300), (claims, offset) => {
        const index = claimIndex(claims.filter((_, at) => at % 3 === 0));
        for (const [at, one] of claims.entries()) if (at % 3 !== 0) index.put(one);
        for (const [at, { id }] of claims.entries()) if (at % 5 === 0) index.remove(id);
        const left = claims.filter((_, at) => at % 5 !== 0);
        const fresh = claimIndex(left);
        expect(ids(index.byPlace())).to.deep.equal(ids(fresh.byPlace()));
        expect(ids(index.covering(offset)).sort()).to.deep.equal(ids(fresh.covering(offset)).sort());
        expect(index.size).to.equal(left.length);
      }),
    );
  });

  it('names the shortest of several claims first: the one most likely meant', () => {
    const index = claimIndex([
      claim('paragraph', [0, 500]),
      claim('sentence', [90, 160]),
      claim('phrase', [100, 120]),
    ]);
    expect(ids(index.covering(110))).to.deep.equal(['phrase', 'sentence', 'paragraph']);
  });

  it('gives a claim of several spans once, and its spans each', () => {
    const index = claimIndex([claim('split', [0, 10], [5, 20], [40, 50])]);
    expect(ids(index.covering(7))).to.deep.equal(['split']);
    expect(index.within({ start: 0, end: 100 })).to.have.length(3);
  });

  it('puts a claim with a known id in the former one’s place', () => {
    const index = claimIndex([claim('moved', [0, 10])]);
    index.put(claim('moved', [50, 60]));
    expect(index.covering(5)).to.deep.equal([]);
    expect(ids(index.covering(55))).to.deep.equal(['moved']);
  });

  it('does not take touching for covering', () => {
    const index = claimIndex([claim('a', [10, 20])]);
    expect(index.within({ start: 20, end: 30 })).to.deep.equal([]);
    expect(index.within({ start: 0, end: 10 })).to.deep.equal([]);
  });
});
