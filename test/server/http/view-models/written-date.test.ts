import { expect } from 'chai';
import { writtenDate } from '../../../../server/http/view-models/written-date.ts';

describe('writtenDate', () => {
  for (const [date, words] of [
    ['2022-11-08', '8 November 2022'],
    ['2022-11', 'November 2022'],
    ['2022', '2022'],
    ['', ''],
  ] as const)
    it(`writes ‘${date}’ as ‘${words}’`, () => {
      expect(writtenDate(date)).to.equal(words);
    });
});
