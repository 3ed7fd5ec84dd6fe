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
    ['By the end of the year the bridge had fallen', undefined],
    ['By 2021 nobody remembered', undefined],
    ['By contrast, the lower town agreed', undefined],
    ['The bridge was built by Ana Mol', undefined],
  ];
  for (const [text, byline] of bylines) {
    it(`reads ${JSON.stringify(text)}`, () => expect(readByline(text)).to.deep.equal(byline));
  }
});
