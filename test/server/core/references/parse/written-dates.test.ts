import { expect } from 'chai';
import { findWrittenDates } from '../../../../../server/core/references/parse/tokens/written-dates.ts';

const cases: Readonly<Record<string, readonly number[]>> = {
  '2021-04-20': [2021, 4, 20],
  '2021/4/2': [2021, 4, 2],
  '20.04.2021': [2021, 4, 20],
  '20/4/2021': [2021, 4, 20],
  '04/20/2021': [2021, 4, 20],
  '20 April 2021': [2021, 4, 20],
  'April 20, 2021': [2021, 4, 20],
  'Apr. 20th, 2021': [2021, 4, 20],
  '2021, April 20': [2021, 4, 20],
  '2021 Apr 20': [2021, 4, 20],
  '20. April 2021': [2021, 4, 20],
  '2021, 20. April': [2021, 4, 20],
  '20 de abril de 2021': [2021, 4, 20],
  '20 avril 2021': [2021, 4, 20],
  '1er avril 2021': [2021, 4, 1],
  '20 апреля 2021 г.': [2021, 4, 20],
  '2021年4月20日': [2021, 4, 20],
  '2021년 4월 20일': [2021, 4, 20],
  'ngày 20/4/2021': [2021, 4, 20],
  'ngày 20 tháng 4 năm 2021': [2021, 4, 20],
  '2021, ngày 20 tháng 4': [2021, 4, 20],
  'April 2021': [2021, 4],
  '2021 Apr': [2021, 4],
  '2021年4月': [2021, 4],
  'tháng 4 năm 2021': [2021, 4],
  'Spring 2021': [2021],
};

describe('a date in an entry', () => {
  for (const [text, parts] of Object.entries(cases))
    it(`“${text}” is ${parts.join('-')}`, () => {
      const [found, ...others] = findWrittenDates(`Press, ${text}.`);
      expect(others).to.deep.equal([]);
      expect(found?.parts).to.deep.equal(parts);
    });

  for (const text of [
    'Lindqvist, Maja. 1998',
    '31(2), 205-220',
    '1990-2019',
    '45 2021',
    '20 Rivers 2021',
    '2021/33/B',
  ])
    it(`is not seen in “${text}”`, () => {
      expect(findWrittenDates(`Press, ${text}.`)).to.deep.equal([]);
    });
});
