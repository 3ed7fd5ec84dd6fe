import { expect } from 'chai';
import { partEnds } from '../../../server/services/text-parts.ts';

const ends = (text: string, lengths: readonly number[]) => {
  let end = 0;
  const blocks = lengths.map((length) => {
    end += length;
    return { start: end - length, end };
  });
  return [...partEnds(text, blocks)];
};

describe('the parts in which a long text is read', () => {
  it('end with a block', () => {
    expect(ends('x'.repeat(9_000), [3_000, 3_000, 3_000])).to.deep.equal([6_000, 9_000]);
    expect(ends('x'.repeat(100), [50, 50])).to.deep.equal([100]);
    expect(ends('', [])).to.deep.equal([]);
  });

  it('end behind a sentence of a paragraph that is too long, or behind a word', () => {
    const sentence = 'The river froze in every winter of the decade. ';
    for (const end of ends(sentence.repeat(400), [sentence.length * 400]).slice(0, -1))
      expect(end % sentence.length).to.equal(0);
    for (const end of ends('froze '.repeat(4_000), [24_000])) expect(end % 6).to.equal(0);
  });

  it('are never long, whatever the text is', () => {
    for (const text of [
      'x'.repeat(50_000),
      '\u{1f30a}'.repeat(25_000),
      '. '.repeat(25_000),
      '\n'.repeat(50_000),
    ]) {
      const found = ends(text, [text.length]);
      expect(found.at(-1)).to.equal(text.length);
      for (const [at, end] of found.entries()) {
        expect(end - (found[at - 1] ?? 0)).to.be.within(1, 8_000);
        expect(/[\uD800-\uDBFF]/.test(text.charAt(end - 1))).to.equal(false);
      }
    }
  });
});
