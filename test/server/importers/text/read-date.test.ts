import { expect } from 'chai';
import { readDate } from '../../../../server/importers/text/read-date.ts';

describe('dates in text', () => {
  const dates: [string, string | undefined][] = [
    ['November 8, 2022', '2022-11-08'],
    ['8 November 2022', '2022-11-08'],
    ['Tuesday, 8th of November, 2022', '2022-11-08'],
    ['Published: 2022-11-08 10:15', '2022-11-08'],
    ['8. November 2022', '2022-11-08'],
    ['8 novembre 2022', '2022-11-08'],
    ['1er mai 2021', '2021-05-01'],
    ['8 de noviembre de 2022', '2022-11-08'],
    ['5 марта 2020 г', undefined],
    ['5 марта 2020', '2020-03-05'],
    ['ngày 5 tháng 3 năm 2020', '2020-03-05'],
    ['Thứ năm, ngày 5 tháng 3 năm 2020', '2020-03-05'],
    ['2021年5月6日', '2021-05-06'],
    ['2021년 5월 6일', '2021-05-06'],
    ['06.05.2021', '2021-05-06'],
    ['25/12/2021', '2021-12-25'],
    ['12/25/2021', '2021-12-25'],
    ['03/04/2022', '2022'],
    ['ngày 12/7/2026', '2026-07-12'],
    ['Thứ bảy, ngày 3-4-2022', '2022-04-03'],
    ['May 2021', '2021-05'],
    ['2021', '2021'],
    ['2021-13-01', undefined],
    ['May', undefined],
    ['May be 2021', undefined],
    ['1234', undefined],
    ['In 2021 the towns met', undefined],
    ['', undefined],
  ];
  for (const [text, date] of dates) {
    it(`reads ${JSON.stringify(text)} as ${date ?? 'no date'}`, () => expect(readDate(text)).to.equal(date));
  }
});
