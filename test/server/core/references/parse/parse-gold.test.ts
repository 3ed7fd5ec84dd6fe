import { expect } from 'chai';
import {
  type GoldField,
  goldReferences,
  parseGold,
  readGold,
  scoreFields,
} from '../../../../support/reference-gold.ts';

/** What precision and recall of each field must come to, as their harmonic mean. */
const minF1 = 0.95;
/** Of the entries that are said to be sure, as many are wholly right. */
const minSure = 0.97;

interface ReferenceSet {
  readonly prefix: string;
  /** Fields that need not come to `minF1`. */
  readonly floors?: Readonly<Partial<Record<GoldField, number>>>;
  /** The least part of all entries that is said to be sure, and of these the least part that is wholly right. */
  readonly sure?: { readonly said: number; readonly right: number };
}

const sets: readonly ReferenceSet[] = [
  { prefix: 'gold-' },
  { prefix: 'styles' },
  { prefix: 'held-out.' },
  { prefix: 'held-out-2' },
  // Never mended for: what was measured at first sight.
  { prefix: 'held-out-3', floors: { type: 0.91 } },
  { prefix: 'held-out-4a' },
  // Never mended for.
  {
    prefix: 'held-out-4b',
    floors: { title: 0.92, editor: 0.9, volume: 0.93, page: 0.93, 'publisher-place': 0.89 },
    sure: { said: 0.57, right: 0.95 },
  },
];

describe('the gold set of reference strings', () => {
  const gold = goldReferences('gold-');

  it('has at least 150 of them in eight styles and four languages, a fifth as messy as people are', () => {
    expect(gold.length).to.be.at.least(150);
    expect(new Set(gold.map(({ style }) => style)).size).to.be.at.least(9);
    expect(new Set(gold.map(({ language }) => language)).size).to.be.at.least(4);
    expect(gold.filter(({ messy }) => messy).length).to.be.at.least(gold.length / 5);
  });
});

for (const { prefix, floors = {}, sure: least = { said: 0.5, right: minSure } } of sets) {
  describe(`the reference strings of ${prefix}*`, () => {
    const gold = goldReferences(prefix);
    for (const { field, f1 } of scoreFields(gold.flatMap((entry) => readGold(entry))))
      it(`are read right in the field ${field}`, () => {
        expect(f1).to.be.at.least(floors[field] ?? minF1);
      });

    it('are right wherever they are said to be sure', () => {
      const sure = gold
        .map((entry) => ({ entry, parsed: parseGold(entry) }))
        .filter(({ parsed }) => parsed.isSure);
      const right = sure.filter(({ entry, parsed }) =>
        readGold(entry, parsed).every(({ expected, read }) => expected === read),
      );
      expect(sure.length).to.be.at.least(gold.length * least.said);
      expect(right.length).to.be.at.least(sure.length * least.right);
    });
  });
}
