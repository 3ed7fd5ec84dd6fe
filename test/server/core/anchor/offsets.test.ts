import { expect } from 'chai';
import fc from 'fast-check';
import { Offsets } from '../../../../server/core/anchor/offsets.ts';

const steps = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2_000 })), {
  minLength: 1,
  maxLength: 200,
});

function offsetsOf(places: readonly number[]): Offsets {
  const offsets = new Offsets(places.length);
  offsets.append(Uint32Array.from(places), places.length);
  return offsets;
}

describe('Offsets', () => {
  it('give back what was set, and find the first that is not less', () => {
    fc.assert(
      fc.property(steps, fc.nat(4_000), (distances, asked) => {
        let sum = 0;
        const places = distances.map((distance) => {
          sum += distance;
          return sum;
        });
        const offsets = offsetsOf(places);
        expect(places.map((_, index) => offsets.at(index))).to.deep.equal(places);
        const first = places.findIndex((place) => place >= asked);
        expect(offsets.firstFrom(asked)).to.equal(first === -1 ? places.length - 1 : first);
      }),
    );
  });

  it('have none before the first and after the last', () => {
    expect(offsetsOf([0, 7]).at(-1)).to.equal(undefined);
    expect(offsetsOf([0, 7]).at(2)).to.equal(undefined);
  });
});
