import { expect } from 'chai';
import fc from 'fast-check';
import { fitWords, widthOf } from '../../../../server/core/graph/fit-words.ts';

describe('words in a box', () => {
  const rows: readonly (readonly [string, string, number, number, readonly string[]])[] = [
    ['stand as they are where they fit', 'One quay.', 20, 1, ['One quay.']],
    ['are cut short where they do not', 'the harbour froze in January', 6, 1, ['the harbour…']],
    ['break at spaces', 'the harbour froze', 7, 2, ['the harbour', 'froze']],
    ['of Chinese break anywhere', '乾隆五十八年八月初十日', 4, 2, ['乾隆五十', '八年八…']],
    ['that are one long word are broken', 'Donaudampfschiff', 4, 2, ['Donaudam', 'pfschiff']],
    ['of nothing are no line', '  ', 10, 2, []],
  ];
  for (const [name, words, ems, lines, fitted] of rows)
    it(name, () => expect(fitWords(words, ems, lines)).to.deep.equal(fitted));

  it('never take more lines or more room than there is, and end in … when cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 3 }),
        (words, ems, lines) => {
          const fitted = fitWords(words, ems, lines);
          expect(fitted.length).to.be.at.most(lines);
          for (const line of fitted) expect(widthOf(line)).to.be.at.most(ems + widthOf('…'));
          const isWhole = fitted.join('').replace(/\s/g, '') === words.replace(/\s/g, '');
          expect(isWhole || fitted.at(-1)?.endsWith('…') === true).to.equal(true);
        },
      ),
    );
  });
});
