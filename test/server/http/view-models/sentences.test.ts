import { expect } from 'chai';
import { sentenceAt, sentencePage } from '../../../../server/http/view-models/sentences.ts';

/** A text of lines, each one sentence; those that begin with `#` are headings of that level. */
function textOf(lines: readonly string[]) {
  let start = 0;
  const blocks = lines.map((line) => {
    const level = /^#*/.exec(line)?.[0].length ?? 0;
    const block = {
      start,
      end: start + line.length,
      ...(level > 0 ? { type: 'heading' as const, level } : { type: 'paragraph' as const }),
    };
    start = block.end + 1;
    return block;
  });
  return {
    text: lines.join('\n'),
    blocks,
    sentences: blocks.map(({ start: from, end }) => ({ start: from, end })),
  };
}

describe('sentencePage', () => {
  it('never skips a level of headings', () => {
    const { groups } = sentencePage(textOf(['### deep', 'a', '# top', 'b', '###### deepest']), [], 0);
    expect(groups.map(({ level }) => level)).to.deep.equal([2, 2, 3]);
  });

  it('holds a hundred sentences, and the one asked for', () => {
    const text = textOf(Array.from({ length: 201 }, (_, at) => `line ${at}`));
    expect(sentencePage(text, [], 150)).to.include({ from: 100, to: 200, total: 201 });
    expect(sentencePage(text, [], 200)).to.include({ from: 200, to: 201 });
    expect(sentencePage(text, [], 0).pages.map(({ label }) => label)).to.deep.equal([
      '1–100',
      '101–200',
      '201–201',
    ]);
  });

  it('names few pages of many, and says where some are left out', () => {
    const { pages, previous, next } = sentencePage(
      textOf(Array.from({ length: 1000 }, (_, at) => `line ${at}`)),
      [],
      0,
    );
    expect(pages.map(({ from, afterGap }) => [from, afterGap])).to.deep.equal([
      [0, false],
      [100, false],
      [200, false],
      [900, true],
    ]);
    expect([previous, next]).to.deep.equal([undefined, 100]);
  });

  it('is a page even of a text without sentences', () => {
    expect(sentencePage(textOf([]), [], 0)).to.include({ from: 0, to: 0, total: 0 });
  });
});

describe('sentenceAt', () => {
  const { sentences } = textOf(['abc', 'def', 'ghi']);
  for (const [offset, index] of [
    [0, 0],
    [3, 0],
    [4, 1],
    [10, 2],
    [99, 2],
  ] as const)
    it(`finds sentence ${index} at ${offset}`, () => expect(sentenceAt(sentences, offset)).to.equal(index));
});
