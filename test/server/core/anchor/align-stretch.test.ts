import { expect } from 'chai';
import fc from 'fast-check';
import { alignStretch } from '../../../../server/core/anchor/align-stretch.ts';

const words =
  'harbour frozen january forty ships waited outside mayor bought flour coast thaw bread sixth'.split(' ');
/** Long enough to be parted before it is aligned; each word with its number, so that it is there once. */
const long = Array.from({ length: 60 }, (_, at) => `${words[at % words.length]}${at}`).join('');

describe('alignStretch', () => {
  it('pairs the letters of a long stretch across typing errors and a clause put in', () => {
    const half = long.length >> 1;
    const after = `${long.slice(1, half)}andnobodyhadseenthemcome${long.slice(half).replace('mayor', 'maior')}`;
    const partners = alignStretch(long, after, {});
    const wrong = [...long].filter((letter, at) => letter !== after[partners[at] ?? -1]);
    expect(wrong.length).to.be.at.most(2);
  });

  it('pairs what is left of a stretch that is too long for one table', () => {
    const gone = 'xyz'.repeat(400);
    const partners = alignStretch(long + gone + long.toUpperCase(), long + long.toUpperCase(), {});
    expect([...partners.subarray(0, 100)]).to.deep.equal(Array.from({ length: 100 }, (_, at) => at));
    expect(partners.at(-1)).to.equal(2 * long.length - 1);
  });

  it('gives partners that ascend and lie in the other text', () => {
    const piece = fc.constantFrom(
      long.slice(0, 150),
      long.slice(200, 400),
      '船队于六月到达天津港外',
      'a',
      'b',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        let last = -1;
        for (const partner of alignStretch(before, after, {})) {
          if (partner === -1) continue;
          expect(partner).to.be.within(last + 1, after.length - 1);
          last = partner;
        }
      }),
    );
  });
});
