import { expect } from 'chai';
import { overlaps } from '../../../public/src/lib/overlaps.ts';

describe('overlaps', () => {
  it('finds where spans lie over each other, and how many', () => {
    const spans = [
      { start: 0, end: 10 },
      { start: 4, end: 12 },
      { start: 6, end: 8 },
    ];
    expect(overlaps(spans)).to.deep.equal([
      { start: 4, end: 6, depth: 2 },
      { start: 6, end: 8, depth: 3 },
      { start: 8, end: 10, depth: 2 },
    ]);
  });

  it('takes spans that only touch for neighbours', () => {
    expect(
      overlaps([
        { start: 0, end: 5 },
        { start: 5, end: 9 },
      ]),
    ).to.deep.equal([]);
  });
});
