import { expect } from 'chai';
import fc from 'fast-check';
import type { CslDate } from '../../../../../server/core/csl-item.ts';
import { formatDate } from '../../../../../server/formats/bibliography/item/format-date.ts';
import { parseDate } from '../../../../../server/formats/bibliography/item/parse-date.ts';

const day = (...parts: number[][]): CslDate => ({ 'date-parts': parts });

describe('dates in bibliographies', () => {
  const dates: readonly (readonly [string, CslDate | undefined])[] = [
    ['2013', day([2013])],
    ['2013-11', day([2013, 11])],
    ['2013-11-08', day([2013, 11, 8])],
    ['2013-11-08T10:00:00Z', day([2013, 11, 8])],
    ['2013/2014', day([2013], [2014])],
    ['2013-11/2014-02-03', day([2013, 11], [2014, 2, 3])],
    ['1990–1995', day([1990], [1995])],
    ['2013/11/08', day([2013, 11, 8])],
    ['2013-21', { ...day([2013]), season: 1 }],
    ['2013-00-00', day([2013])],
    ['-0221', day([-221])],
    ['1890~', { ...day([1890]), circa: true }],
    ['c. 1890', { ...day([1890]), circa: true }],
    ['[1890]', day([1890])],
    ['[ca. 1890?]', { ...day([1890]), circa: true }],
    ['8 November 2013', day([2013, 11, 8])],
    ['November 8, 2013', day([2013, 11, 8])],
    ['Nov. 2013', day([2013, 11])],
    ['8 de noviembre 2013', { literal: '8 de noviembre 2013' }],
    ['novembre 2013', day([2013, 11])],
    ['Fall 2013', { ...day([2013]), season: 3 }],
    ['2013年11月8日', day([2013, 11, 8])],
    ['2013年', day([2013])],
    ['2013-13-40', { literal: '2013-13-40' }],
    ['2013-02-40', { literal: '2013-02-40' }],
    ['in press', { literal: 'in press' }],
    ['13th year of Kangxi', { literal: '13th year of Kangxi' }],
    ['  ', undefined],
  ];
  for (const [text, date] of dates)
    it(`reads ${JSON.stringify(text)}`, () => expect(parseDate(text)).to.deep.equal(date));

  it('reads what it writes', () => {
    const part = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 2 }), fc.boolean(), (parts, circa) => {
        const date: CslDate = { 'date-parts': parts, ...(circa && { circa }) };
        expect(parseDate(formatDate(date))).to.deep.equal(date);
      }),
    );
  });
});
