import { expect } from 'chai';
import { sentenceReader } from '../../../../server/core/suggest/reading.ts';

const cases: readonly (readonly [language: string, text: string, numbers: readonly string[]])[] = [
  ['en', 'Three Nos against four no’s', ['count 3', 'count 4']],
  ['en', 'three hundred and forty-five men', ['count 345']],
  ['en', '$3.5 billion and 1,500 tons', ['money 3500000000', 'count 1500']],
  ['en', '12 per cent, then 12.5%', ['percent 12', 'percent 12.5']],
  ['en', 'the third ship', ['rank 3']],
  ['en', 'hundreds of people, and one of them', []],
  ['en', 'in 1974 and on 2 May', []],
  ['zh', '三万五千人，1.5万吨，百分之三十', ['count 35000', 'count 15000', 'percent 30']],
  ['zh', '四艘军舰，第三次，“三不”', ['count 4', 'rank 3', 'count 3']],
  ['zh', '统一，一些，数百人，一直', []],
  ['zh-Hant', '兩百萬元', ['money 2000000']],
  ['vi', '1.500 tấn, 3,5 triệu, 20 phần trăm', ['count 1500', 'count 3500000', 'percent 20']],
  ['vi', 'ba mươi lăm người, năm tàu, ba năm, bốn không', ['count 35', 'count 5', 'count 3', 'count 4']],
  ['vi', 'năm ngoái, năm 1974, một số người', []],
  ['fr', 'trois cents hommes', ['count 300']],
  ['de', '1.500 Mann und dreihundert Pferde', ['count 1500', 'count 300']],
  ['es', 'tres mil soldados', ['count 3000']],
  ['ru', 'три тысячи солдат', ['count 3000']],
];

describe('the numbers of a sentence', () => {
  for (const [language, text, numbers] of cases)
    it(`reads ${numbers.join(', ') || 'none'} in ${language}: ${text}`, () => {
      const read = sentenceReader(language)(text).numbers;
      expect(read.map(({ kind, value }) => `${kind} ${value}`)).to.deep.equal(numbers);
    });
});
