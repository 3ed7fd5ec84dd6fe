import { expect } from 'chai';
import { allClaims, inOrder, isFiltering, isWanted } from '../../../public/src/lib/claim-filter.ts';
import { claimsWords } from '../../../public/src/lib/claim-words.ts';
import type { ClaimMark } from '../../../server/core/reader-index.ts';

const claim: ClaimMark = {
  id: 'b',
  kind: 'factual',
  state: 'sure',
  creator: 'Anna',
  tags: ['Tribute trade'],
  relations: [{ kind: 'contradicts', outward: true }],
  spans: [{ start: 0, end: 9 }],
};
const causal: ClaimMark = { ...claim, id: 'c', kind: 'causal', creator: 'Bo', tags: [], relations: [] };

describe('filtering claims', () => {
  it('wants all when nothing is asked', () => {
    expect(isWanted(causal, allClaims)).to.equal(true);
    expect(isFiltering(allClaims)).to.equal(false);
  });

  it('wants what fits every condition', () => {
    expect(isWanted(claim, { ...allClaims, kind: 'factual', creator: 'Anna', related: true })).to.equal(true);
    expect(isWanted(claim, { ...allClaims, kind: 'factual', creator: 'Bo' })).to.equal(false);
    expect(isWanted(causal, { ...allClaims, related: true })).to.equal(false);
  });

  it('finds a tag by a part of it, whatever the case', () => {
    expect(isWanted(claim, { ...allClaims, tag: 'tribute' })).to.equal(true);
    expect(isWanted(causal, { ...allClaims, tag: 'tribute' })).to.equal(false);
  });

  it('puts the newest or the most related first', () => {
    expect(inOrder([claim, causal], 'newest')).to.deep.equal([causal, claim]);
    expect(inOrder([causal, claim], 'related')).to.deep.equal([claim, causal]);
  });
});

describe('claims in words', () => {
  it('tells kind, person and relations', () => {
    expect(claimsWords([claim, causal])).to.equal('2 claims: factual by Anna, contradicts 1; causal by Bo.');
    expect(claimsWords([])).to.equal('No claim.');
  });

  it('tells a relation from the side of the claim', () => {
    const supported: ClaimMark = { ...claim, relations: [{ kind: 'supports', outward: false }] };
    expect(claimsWords([supported])).to.equal('1 claim: factual by Anna, is supported by 1.');
  });
});
