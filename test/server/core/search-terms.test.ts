import { expect } from 'chai';
import fc from 'fast-check';
import {
  findMarks,
  fold,
  needsReading,
  parseSearch,
  phraseTerms,
  searchTerms,
  searchUnits,
} from '../../../server/core/search-terms.ts';

/** The stretches of the text that the search marks. */
function marked(text: string, typed: string): string[] {
  return findMarks(text, parseSearch(typed)).map(({ start, end }) => text.slice(start, end));
}

describe('search terms', () => {
  const folded = [
    ['Quan hệ', 'quan he'],
    ['Đảng', 'dang'],
    ['ＧＤＰ', 'gdp'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['한국', '한국'],
    ['السَّلَام', 'السلام'],
  ] as const;
  for (const [text, form] of folded) it(`folds ${text} to ${form}`, () => expect(fold(text)).to.equal(form));

  it('keeps words whole, and gives characters and pairs where words have no spaces', () => {
    expect(searchTerms('China–Việt 中国的')).to.deep.equal([
      'china',
      'viet',
      '中',
      '国',
      '的',
      '中国',
      '国的',
    ]);
  });

  it('pairs no characters across a space or a sign', () => {
    expect(searchTerms('中，国 的')).to.deep.equal(['中', '国', '的']);
  });

  it('keeps a character outside the basic plane whole', () => {
    expect(searchTerms('𠮷野')).to.deep.equal(['𠮷', '野', '𠮷野']);
  });

  it('names the place of every unit in the text as it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end, form } of searchUnits(text)) {
          expect(start).to.be.at.least(last);
          expect(fold(text.slice(start, end))).to.equal(form);
          last = end;
        }
      }),
    );
  });

  it('finds Vietnamese with and without its marks', () => {
    expect(marked('Quan hệ hai nước', 'quan he')).to.deep.equal(['Quan', 'hệ']);
    expect(marked('Quan he hai nuoc', 'quan hệ')).to.deep.equal(['Quan', 'he']);
    expect(marked('Đảng và Nhà nước', 'dang')).to.deep.equal(['Đảng']);
  });

  it('finds Chinese inside longer runs, and only in that order', () => {
    expect(marked('两国外交关系正常化', '关系正常')).to.deep.equal(['关系正常']);
    expect(marked('两国外交关系正常化', '系关')).to.deep.equal([]);
  });

  it('takes the last word as a beginning, but not one in quotation marks nor two letters', () => {
    expect(marked('ceremonies of the court', 'cerem')).to.deep.equal(['ceremonies']);
    expect(marked('ceremonies of the court', '“cerem”')).to.deep.equal([]);
    expect(marked('ceremonies of the court', 'ce')).to.deep.equal([]);
    expect(marked('ceremonies of the court', 'cerem court')).to.deep.equal(['court']);
  });

  it('asks for the words of a quoted phrase next to each other', () => {
    expect(marked('the kowtow and the court', '"the court"')).to.deep.equal(['the court']);
    expect(marked('the imperial court', '"the court"')).to.deep.equal([]);
  });

  it('reads an unclosed quotation mark as closed at the end', () => {
    expect(marked('a long march', '"long march')).to.deep.equal(['long march']);
  });

  it('takes a word with a sign inside as one phrase', () => {
    expect(marked('the U.S. and us', 'U.S. the')).to.deep.equal(['the', 'U.S']);
  });

  it('asks an index for pairs, and reads the entry where pairs do not settle it', () => {
    const [phrase] = parseSearch('外交关系');
    expect(phrase && phraseTerms(phrase)).to.deep.equal(['外交', '交关', '关系']);
    expect(phrase && needsReading(phrase)).to.equal(true);
    const [pair] = parseSearch('关系');
    expect(pair && needsReading(pair)).to.equal(false);
  });

  it('finds nothing to look for in signs alone', () => {
    expect(parseSearch('“” — ?! ()')).to.deep.equal([]);
  });

  it('gives marks in order that never overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '中', '国', '"'), maxLength: 60 }),
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '中', '国', '"'), maxLength: 12 }),
        (text, typed) => {
          let last = 0;
          for (const { start, end } of findMarks(text, parseSearch(typed))) {
            expect(start).to.be.at.least(last);
            expect(end).to.be.greaterThan(start);
            last = end;
          }
        },
      ),
    );
  });
});
