import { expect } from 'chai';
import { atWordEdges, isInsideWord } from '../../../../server/core/anchor/word-edges.ts';

const both = { start: true, end: true };

/** A text with the range between bars, and what becomes of it. */
const cases = [
  ['|The land belonged to t|he village.', 'The land belonged to'],
  ['The land |belonged to the vill|age.', 'belonged to the village'],
  ['The la|nd belonged| to the village.', 'land belonged'],
  ['The lan|d belonged| to the village.', 'belonged'],
  ['They |didn’|t come.', 'didn’t'],
  ['|渔船离|开了港口', '渔船离'],
  ['그들은 |항구를 떠났|다.', '항구를 떠났다'],
  ['غادرت السفي|نة الميناء| عند الفجر', 'الميناء'],
  ['Tàu |rời bế|n cảng.', 'rời bến'],
  ['A flag 🇻🇳|🇨🇳 and| more', '🇨🇳 and'],
] as const;

describe('atWordEdges', () => {
  for (const [marked, expected] of cases)
    it(`turns “${marked}” into “${expected}”`, () => {
      const [before = '', inside = '', after = ''] = marked.split('|');
      const text = before + inside + after;
      const range = atWordEdges(text, { start: before.length, end: before.length + inside.length }, both);
      expect(text.slice(range.start, range.end)).to.equal(expected);
    });

  it('leaves an edge that was inside a word', () => {
    const range = { start: 2, end: 7 };
    expect(atWordEdges('beginning', range, { start: false, end: false })).to.deep.equal(range);
  });

  it('does not empty a range', () => {
    expect(atWordEdges('beginning', { start: 4, end: 5 }, both)).to.deep.equal({ start: 4, end: 5 });
  });

  it('sees no word at the ends of a text or around a run that is no word', () => {
    expect(isInsideWord('word', 0)).to.equal(false);
    expect(isInsideWord('word', 4)).to.equal(false);
    const endless = 'x'.repeat(10_000);
    expect(atWordEdges(endless, { start: 5_000, end: 6_000 }, both)).to.deep.equal({
      start: 5_000,
      end: 6_000,
    });
  });
});
