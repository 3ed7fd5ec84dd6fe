import { expect } from 'chai';
import { compareTexts } from '../../../../server/core/compare/compare-texts.ts';
import { followMoves } from '../../../../server/core/compare/moved-paragraphs.ts';
import { seeded } from '../../../bench/anchor-random.ts';

/** Letters, each on a line of its own. */
function letters(seed: number, count: number): string {
  const random = seeded(seed);
  return Array.from({ length: count }, () => String.fromCharCode(97 + random.between(0, 25))).join('\n');
}

/** One paragraph of words that another seed has not. */
function paragraph(seed: number, count: number): string {
  const random = seeded(seed);
  return Array.from({ length: count }, () => `${seed}${random.between(0, 5_000).toString(36)}`).join(' ');
}

describe('texts that are slow to compare', () => {
  it('are compared by lines where there are tens of thousands of one letter', () => {
    const [before, after] = [letters(1, 20_000), letters(2, 20_000)];
    const { rows } = compareTexts(before, after);
    expect(rows.filter((row) => row.before !== undefined)).to.have.length(20_000);
    expect(rows.filter((row) => row.after !== undefined)).to.have.length(20_000);
    const told = followMoves(before, after, rows);
    const isThere = (kind: string) => told.some((one) => one.kind === kind);
    expect(isThere('moved-here')).to.equal(isThere('moved-away'));
  });

  it('are told as taken out and put in where long paragraphs have nothing in common', () => {
    const texts = (seed: number) => [1, 2, 3].map((one) => paragraph(10 * seed + one, 20_000)).join('\n');
    const { rows, isCoarse } = compareTexts(texts(3), texts(4));
    expect(isCoarse).to.equal(true);
    for (const { parts } of rows) expect(parts.map(({ kind }) => kind)).to.deep.equal(['removed', 'added']);
  });
});
