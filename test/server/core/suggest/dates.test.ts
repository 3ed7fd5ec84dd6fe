import { expect } from 'chai';
import { sentenceReader } from '../../../../server/core/suggest/reading.ts';

const cases: readonly (readonly [language: string, text: string, dates: readonly string[]])[] = [
  ['en', 'On 2 May 2014, and again on May 3rd, 2014', ['2014-05-02', '2014-05-03']],
  ['en', 'in May 2014 they may march', ['2014-05']],
  ['en', 'on 14 August, two days later', ['--08-14']],
  ['en', 'In 1974 2,000 soldiers and 2000 ships came', ['1974']],
  ['en', 'between 2014-05-02 and 31/12/2015', ['2014-05-02', '2015-12-31']],
  ['fr', 'Le 2 mai 2014', ['2014-05-02']],
  ['de', 'am 2. Mai 2014', ['2014-05-02']],
  ['es', 'el 2 de mayo de 2014', ['2014-05-02']],
  ['pt', 'em 2 de maio de 2014', ['2014-05-02']],
  ['it', 'il 2 maggio 2014', ['2014-05-02']],
  ['pl', '2 maja 2014', ['2014-05-02']],
  ['ru', '2 мая 2014 года', ['2014-05-02']],
  ['nl', 'op 2 maart 2014', ['2014-03-02']],
  ['zh', '2014年5月2日，二〇一五年，六月三日', ['2014-05-02', '2015', '--06-03']],
  ['zh-Hant', '一九〇八年八月十四日', ['1908-08-14']],
  ['vi', 'Ngày 2 tháng 5 năm 2014, tháng 6/2015, năm 1974', ['2014-05-02', '2015-06', '1974']],
  ['en', 'the year 99999 and 12 of 34', []],
];

describe('the dates of a sentence', () => {
  for (const [language, text, dates] of cases)
    it(`reads ${dates.join(', ') || 'none'} in ${language}: ${text}`, () => {
      expect(sentenceReader(language)(text).dates.map(({ value }) => value)).to.deep.equal(dates);
    });

  it('says where they stand', () => {
    const text = 'She left on 2 May 2014, alone.';
    const [date] = sentenceReader('en')(text).dates;
    expect(text.slice(date?.start, date?.end)).to.equal('2 May 2014');
  });
});
