import { expect } from 'chai';
import fc from 'fast-check';
import { findAll } from '../../../../server/core/anchor/find-all.ts';

function oneByOne(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = 0; at + part.length <= text.length; at += 1) if (text.startsWith(part, at)) places.push(at);
  return places;
}

describe('finding all places of a part', () => {
  it('finds what trying place after place finds', () => {
    const letters = fc.constantFrom('a', 'b');
    const text = fc.string({ unit: letters, maxLength: 60 });
    const part = fc.string({ unit: letters, minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, part, (whole, some) => {
        expect(findAll(whole, some, 1_000)).to.deep.equal(oneByOne(whole, some));
      }),
      { numRuns: 500 },
    );
  });

  it('finds no more than asked for, and nothing of nothing', () => {
    expect(findAll('aaaa', 'a', 2)).to.deep.equal([0, 1]);
    expect(findAll('aaaa', '', 2)).to.deep.equal([]);
    expect(findAll('', 'a', 2)).to.deep.equal([]);
  });

  it('comes to an end where every place nearly fits', () => {
    expect(findAll('ab'.repeat(500_000), `${'ab'.repeat(50_000)}c`, 10)).to.deep.equal([]);
  });
});
