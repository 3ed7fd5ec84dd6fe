import { expect } from 'chai';
import fc from 'fast-check';
import { claimKinds } from '../../../server/core/claim-kinds.ts';
import { keysOf } from '../../../server/core/keys.ts';
import {
  decodeIndex,
  decodeRuns,
  encodeIndex,
  type EncodedIndex,
  encodeRuns,
  type ReaderIndex,
} from '../../../server/core/reader-index.ts';
import { relationKinds } from '../../../server/core/relation-kinds.ts';

const range = fc
  .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 500 }))
  .map(([start, length]) => ({ start, end: start + length }));
const claim = fc.record({
  id: fc.string({ minLength: 8, maxLength: 16 }),
  kind: fc.constantFrom(...keysOf(claimKinds)),
  state: fc.constantFrom('sure', 'check', 'lost'),
  creator: fc.constantFrom('Ana', 'Bảo', '陈'),
  tags: fc.array(fc.constantFrom('trade', '贸易', 'gifts'), { maxLength: 3 }),
  relations: fc.array(fc.record({ kind: fc.constantFrom(...keysOf(relationKinds)), outward: fc.boolean() }), {
    maxLength: 3,
  }),
  spans: fc.array(range, { minLength: 1, maxLength: 4 }),
});
const index: fc.Arbitrary<ReaderIndex> = fc.record({
  version: fc.integer({ min: 1, max: 9 }),
  seq: fc.nat(),
  sentences: fc.array(range),
  claims: fc.array(claim),
});

describe('the reader’s index', () => {
  it('comes back from its numbers as it was', () => {
    fc.assert(
      fc.property(index, (one) => {
        const sent: ReturnType<typeof encodeIndex> = JSON.parse(JSON.stringify(encodeIndex(one)));
        expect(decodeIndex(sent)).to.deep.equal(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  it('writes neighbouring sentences as small numbers', () => {
    const sentences = [
      { start: 100_000, end: 100_080 },
      { start: 100_081, end: 100_200 },
    ];
    expect(encodeRuns(sentences)).to.deep.equal([100_000, 80, 1, 119]);
    expect(decodeRuns([100_000, 80, 1, 119])).to.deep.equal(sentences);
  });

  it('refuses a number that points nowhere', () => {
    const encoded = encodeIndex({ version: 1, seq: 1, sentences: [], claims: [] });
    const wrong = { ...encoded, claims: [['abcdefgh', 0, 0, 5, [], [], [0, 4]]] } satisfies EncodedIndex;
    expect(() => decodeIndex(wrong)).to.throw(RangeError);
  });
});
