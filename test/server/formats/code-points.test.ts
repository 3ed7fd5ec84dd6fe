import { expect } from 'chai';
import fc from 'fast-check';
import { codePointsOf } from '../../../server/formats/code-points.ts';

describe('code points', () => {
  it('are counted as the language counts them, at every border between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const points = codePointsOf(text);
        let offset = 0;
        for (const [count, character] of Array.from(text).entries()) {
          expect(points(offset)).to.equal(count);
          offset += character.length;
        }
        expect(points(text.length)).to.equal(Array.from(text).length);
      }),
    );
  });
});
