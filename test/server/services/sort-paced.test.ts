import { expect } from 'chai';
import fc from 'fast-check';
import { sortPaced } from '../../../server/services/sort-paced.ts';

describe('sorting in pieces', () => {
  it('gives what sorting at once gives, equal items in their order, and leaves its input alone', async () => {
    const item = fc.record({ key: fc.nat(20), at: fc.nat() });
    const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 1_500, size: 'max' }), async (items) => {
        const before = [...items];
        expect(await sortPaced(items, byKey)).to.deep.equal([...items].sort(byKey));
        expect(items).to.deep.equal(before);
      }),
      { numRuns: 30 },
    );
  });
});
