import { expect } from 'chai';
import { sentenceReader } from '../../../../server/core/suggest/reading.ts';
import { sharedBy } from '../../../../server/core/suggest/shared.ts';

describe('what two sentences share', () => {
  it('is told by dates, numbers, names and words, across languages', () => {
    const one = 'On 14 August 1908 the steamer Heron left Haiphong with 312 passengers.';
    const other = 'Ngày 14 tháng 8 năm 1908, tàu hơi nước Heron rời Hải Phòng với 312 hành khách.';
    const shared = sharedBy(sentenceReader('en')(one), sentenceReader('vi')(other)).map(
      ({ kind, one: here, other: there }) =>
        `${kind}: ${one.slice(here.start, here.end)} = ${other.slice(there.start, there.end)}`,
    );
    expect(shared).to.include.members([
      'date: 14 August 1908 = Ngày 14 tháng 8 năm 1908',
      'number: 312 = 312',
      'name: Heron = Heron',
      'name: Haiphong = Hải Phòng',
      'word: passengers = hành khách',
    ]);
  });

  it('takes traditional for simplified characters', () => {
    const [one, other] = ['潜水员取回了白银。', '潛水員取回了白銀。'];
    const shared = sharedBy(sentenceReader('zh-Hans')(one), sentenceReader('zh-Hant')(other));
    expect(shared.map(({ other: there }) => other.slice(there.start, there.end))).to.include('白銀');
  });
});
