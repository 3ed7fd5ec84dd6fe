import { expect } from 'chai';
import fc from 'fast-check';
import { languages } from '../../../../server/core/sentences/languages.ts';
import { splitSentences } from '../../../../server/core/sentences/split-sentences.ts';
import type { Range } from '../../../../server/core/target.ts';

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'word ',
      'Word ',
      'U.S. ',
      'Dr. ',
      '3.5 ',
      '1. ',
      'a. ',
      'A. ',
      '“',
      '”',
      '(',
      ')',
      '[1]',
      '¹',
      '…',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '. ',
      '? ',
      '! ',
      '.',
      '。',
      '！」',
      '।',
      '؟ ',
      ' . . . ',
      '.\n',
      '\n\n',
      '\n',
      '\t',
      '\u00a0',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '中文',
      'か\u3099',
      'e\u0301',
      '\u0301',
      '👩‍👩‍👧',
      '🇻🇳',
      'क्षि',
      '각',
      '。\ufe00',
      '\u200d',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const passage = fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(''));
const language = fc.oneof(
  fc.constantFrom(...Object.keys(languages)),
  fc.constantFrom('', 'xx', 'zh-Hant', 'DE-at', 'sr-Latn-RS', '__proto__', 'constructor', 'x-private'),
  fc.string({ maxLength: 8 }),
);
/** What a careless search would go over again and again. */
const hostile = [
  ...['.', '. ', '.\n', ' . .', '. ..', '...a', '?', '?!”', '。', '。」', '।'],
  ...['(', '(. ', '”', '"', '". ', '“A. ', '«. ', '《。', '. -', '. “'],
  ...['A.', 'A. ', 'a. ', 'A. B', 'etc. ', 'Dr. ', 'a.m. ', 'z. B. ', '3. ', '2021. 5. 3. ', '. (2014). '],
  ...['1. ', '1) A ', '(1) A', '• ', '- ', '\n- A', '[1]', '¹', '\u0301', '\u200f.'],
];
const worst = new Set(['.', '(', 'A.', '"']);
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cutInto(text: string, cuts: readonly number[]): Range[] {
  const edges = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
}

describe('splitSentences on any text', () => {
  it('covers every character that is not white space, once, in trimmed sentences within their blocks', () => {
    fc.assert(
      fc.property(passage, language, fc.array(fc.nat(), { maxLength: 4 }), (text, tag, cuts) => {
        const blocks = cutInto(text, cuts);
        const sentences = splitSentences(text, blocks, tag);
        let last = 0;
        for (const { start, end } of sentences) {
          expect(text.slice(last, start).trim()).to.equal('');
          expect(text.slice(start, end)).to.equal(text.slice(start, end).trim()).and.not.equal('');
          expect(blocks.some((block) => block.start <= start && end <= block.end)).to.equal(true);
          last = end;
        }
        expect(text.slice(last).trim()).to.equal('');
      }),
      { numRuns: 1_000 },
    );
  });

  it('never splits a grapheme', () => {
    fc.assert(
      fc.property(passage, language, (text, tag) => {
        const edges = new Set([text.length, ...Array.from(graphemes.segment(text), ({ index }) => index)]);
        const sentences = splitSentences(text, [{ start: 0, end: text.length }], tag);
        for (const { start } of sentences.slice(1))
          expect(edges.has(start), JSON.stringify(text.slice(start - 3, start + 3))).to.equal(true);
      }),
      { numRuns: 1_000, examples: [['word \n\n \u200d', '']] },
    );
  });

  it('takes time in proportion to the text, whatever stops it is made of', () => {
    for (const unit of hostile) {
      const text = unit.repeat(Math.ceil((worst.has(unit) ? 1_000_000 : 100_000) / unit.length));
      expect(splitSentences(text, [{ start: 0, end: text.length }], 'en').at(-1)?.end).to.equal(
        text.trimEnd().length,
      );
    }
  }).timeout(30_000);
});
