import { expect } from 'chai';
import { type Byline, readByline } from '../../../../server/importers/text/read-byline.ts';

describe('bylines', () => {
  const bylines: [string, Byline | undefined][] = [
    [
      'By Ilse Markov – The River Post – March 3, 2023',
      { creators: ['Ilse Markov'], publisher: 'The River Post', date: '2023-03-03' },
    ],
    ['By Ilse Markov and Jan van der Berg', { creators: ['Ilse Markov', 'Jan van der Berg'] }],
    [
      'by Ana Mol, Tomas Reyes and Anna Klee | May 2021',
      { creators: ['Ana Mol', 'Tomas Reyes', 'Anna Klee'], date: '2021-05' },
    ],
    ['By Ana Mol, May 5, 2021', { creators: ['Ana Mol'], date: '2021-05-05' }],
    ['Von Jürgen Groß', { creators: ['Jürgen Groß'] }],
    ['Par Zoé Lefèvre', { creators: ['Zoé Lefèvre'] }],
    ['Tác giả: Nguyễn Thị Lan', { creators: ['Nguyễn Thị Lan'] }],
    ['作者：林晓舟', { creators: ['林晓舟'] }],
    ['作者：王小明  2026年3月5日', { creators: ['王小明'], date: '2026-03-05' }],
    ['记者：王小明、李华 2026年3月5日', { creators: ['王小明', '李华'], date: '2026-03-05' }],
    [
      '文／王小明，南方日报，2026年3月5日',
      { creators: ['王小明'], publisher: '南方日报', date: '2026-03-05' },
    ],
    [
      'Tác giả: Nguyễn Văn A, Báo Tuổi Trẻ, ngày 12/7/2026',
      { creators: ['Nguyễn Văn A'], publisher: 'Báo Tuổi Trẻ', date: '2026-07-12' },
    ],
    ['Bài: Nguyễn Văn A ngày 12 tháng 7 năm 2026', { creators: ['Nguyễn Văn A'], date: '2026-07-12' }],
    [
      'Tác giả: Nguyễn Văn A, Báo Thể thao và Văn hóa',
      { creators: ['Nguyễn Văn A'], publisher: 'Báo Thể thao và Văn hóa' },
    ],
    ['Auteur : Zoé Lefèvre, 12 juillet 2026', { creators: ['Zoé Lefèvre'], date: '2026-07-12' }],
    [
      'Autorin: Anna Klee, Süddeutsche Zeitung, 12. Juli 2026',
      { creators: ['Anna Klee'], publisher: 'Süddeutsche Zeitung', date: '2026-07-12' },
    ],
    ['Автор: Иван Петров, 5 марта 2026', { creators: ['Иван Петров'], date: '2026-03-05' }],
    ['By Emily Post and Jan Press', { creators: ['Emily Post', 'Jan Press'] }],
    ['By Ana Mol, the mayor of the town', undefined],
    ['By Tuesday 5 May 2026', undefined],
    ['By Spring 2026', undefined],
    ['By the end of the year the bridge had fallen', undefined],
    ['By 2021 nobody remembered', undefined],
    ['By contrast, the lower town agreed', undefined],
    ['The bridge was built by Ana Mol', undefined],
  ];
  for (const [text, byline] of bylines) {
    it(`reads ${JSON.stringify(text)}`, () => expect(readByline(text)).to.deep.equal(byline));
  }
});
