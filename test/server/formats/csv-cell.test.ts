import { expect } from 'chai';
import fc from 'fast-check';
import { formatCell, parseCell } from '../../../server/formats/csv-cell.ts';
import { readCsv } from '../../support/read-csv.ts';

/** Texts with the signs that matter in them. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', ' ', '\n', '＝', '1', 'a'), {
      maxLength: 8,
    })
    .map((signs) => signs.join('')),
);

describe('a cell', () => {
  it('is never a formula, for whatever text', () => {
    fc.assert(
      fc.property(text, (words) => {
        const [[cell = ''] = []] = readCsv(`${formatCell(words)}\r\n`);
        expect(cell).not.to.match(/^\s*[=+\-@＝＋－＠]/u);
        expect(cell).not.to.match(/^[\t\r\n]/);
      }),
    );
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(text, (words) => {
        const [[cell = ''] = []] = readCsv(`${formatCell(words)}\r\n`);
        expect(parseCell(cell)).to.equal(words);
      }),
    );
  });

  it('leaves text alone that no program takes for more', () => {
    expect(formatCell('“Nine” ships, at 4 °C')).to.equal('"“Nine” ships, at 4 °C"');
    expect(formatCell('She said "no"')).to.equal('"She said ""no"""');
    expect(formatCell("'tis")).to.equal(`"'tis"`);
  });
});
