import { expect } from 'chai';
import fc from 'fast-check';
import { heaviestChain, type Weighed } from '../../../../server/core/compare/heaviest-chain.ts';

const weightOf = (pairs: readonly Weighed[]) => pairs.reduce((sum, { weight }) => sum + weight, 0);

/** The same by trying every choice. */
function best(pairs: readonly Weighed[]): number {
  const [first, ...rest] = pairs;
  if (first === undefined) return 0;
  const after = rest.filter(({ old, young }) => old > first.old && young > first.young);
  return Math.max(best(rest), first.weight + best(after));
}

describe('the heaviest chain of pairs', () => {
  it('ascends on both sides, and no other weighs more', () => {
    const places = fc.integer({ min: 0, max: 9 }).chain((length) =>
      fc.record({
        youngs: fc.shuffledSubarray(
          Array.from({ length }, (_, at) => at + 1),
          { minLength: length },
        ),
        weights: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: length, maxLength: length }),
      }),
    );
    fc.assert(
      fc.property(places, ({ youngs, weights }) => {
        const pairs = youngs.map((young, at) => ({ old: at + 1, young, weight: weights[at] ?? 1 }));
        const chain = heaviestChain([...pairs].reverse());
        for (const [at, { old, young }] of chain.entries()) {
          expect(old).to.be.above(chain[at - 1]?.old ?? 0);
          expect(young).to.be.above(chain[at - 1]?.young ?? 0);
        }
        expect(weightOf(chain)).to.equal(best(pairs));
      }),
    );
  });
});
