import { expect } from 'chai';
import fc from 'fast-check';
import { alignGap } from '../../../../server/core/anchor/align-gap.ts';

/** What of `after` each letter of `before` is paired with. */
function pairs(before: string, after: string): string {
  return [...alignGap(before, after, {})].map((partner) => after[partner] ?? '-').join('');
}

describe('alignGap', () => {
  it('pairs letters across a long insertion and across typing errors', () => {
    expect(pairs('themapsweredrawn', 'themaps118THENORTHERNRIDGEweredrawn')).to.equal('themapsweredrawn');
    expect(pairs('themapsweredrawn', 'themqpswerdrawn')).to.equal('themqpswer-drawn');
  });

  it('pairs nothing of what was taken out as a whole', () => {
    const [kept, gone] = ['nobodyreadit', 'forfortyyearsormoreandsoitwasgone'];
    expect(pairs(kept + gone, kept)).to.equal(kept + '-'.repeat(gone.length));
  });

  it('gives partners that ascend and lie in the other text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, fc.boolean(), fc.boolean(), (before, after, openStart, openEnd) => {
        const partners = alignGap(before, after, { openStart, openEnd });
        expect(partners.length).to.equal(before.length);
        const paired = [...partners].filter((partner) => partner !== -1);
        for (const [index, partner] of paired.entries()) {
          expect(partner).to.be.within(0, after.length - 1);
          expect(partner).to.be.greaterThan(paired[index - 1] ?? -1);
        }
      }),
    );
  });
});
