import { expect } from 'chai';
import fc from 'fast-check';
import { freeOnes } from '../../../../server/core/compare/free-ones.ts';

describe('freeOnes', () => {
  it('gives the first from any number that was not taken yet', () => {
    const numbers = fc.uniqueArray(fc.nat(60), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, fc.array(fc.nat(60)), (some, asked) => {
        const ones = some.toSorted((a, b) => a - b);
        const free = freeOnes(ones);
        const left = [...ones];
        for (const from of asked) {
          const first = free.firstFrom((one) => one >= from);
          expect(first).to.equal(left.find((one) => one >= from));
          if (first === undefined) continue;
          free.take(first);
          left.splice(left.indexOf(first), 1);
        }
      }),
    );
  });
});
