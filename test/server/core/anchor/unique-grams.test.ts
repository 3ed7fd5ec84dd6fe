import { expect } from 'chai';
import fc from 'fast-check';
import { hashAt } from '../../../../server/core/anchor/roll.ts';
import { uniqueGrams } from '../../../../server/core/anchor/unique-grams.ts';

const size = 3;
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: size, maxLength: 80 });

function placesOf(whole: string, gram: string): number[] {
  return Array.from({ length: whole.length }, (_, at) => at).filter((at) => whole.startsWith(gram, at));
}

describe('uniqueGrams', () => {
  it('gives the place of no gram that stands more than once in a text, and the right place of others', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const { placeOf } = uniqueGrams(first, second, size);
        for (let at = 0; at + size <= first.length; at += 1) {
          const gram = first.slice(at, at + size);
          const places = placesOf(second, gram);
          const place = placeOf(hashAt(first, at, size));
          if (placesOf(first, gram).length > 1 || places.length > 1) expect(place).to.equal(-1);
          else if (places.length === 1) expect(place).to.be.oneOf([places[0], -1]);
        }
      }),
    );
  });

  it('finds most of the grams that two long texts have once each', () => {
    const first = Array.from({ length: 5_000 }, (_, at) => String.fromCharCode(at)).join('');
    const second = first.slice(2_500) + first.slice(0, 2_500);
    const { placeOf } = uniqueGrams(first, second, size);
    const found = Array.from({ length: 2_000 }, (_, at) => placeOf(hashAt(first, at, size)) === at + 2_500);
    expect(found.filter(Boolean).length).to.be.greaterThan(1_200);
  });
});
