import { expect } from 'chai';
import type { CslItem } from '../../../server/core/reference.ts';
import {
  compareReferences,
  dateText,
  nameText,
  referenceLine,
  referenceText,
} from '../../../server/core/reference-line.ts';

const article: CslItem = {
  type: 'article-journal',
  title: 'A title',
  author: [{ family: 'Brown', given: 'Ben' }],
  issued: { 'date-parts': [[2021, 5, 3]] },
  'container-title': 'Some Journal',
  volume: '3',
  issue: '2',
  page: '1–20',
};

describe('the line of a reference', () => {
  it('gives author, year, title and where it appeared', () => {
    expect(referenceText(article)).to.equal('Brown, B. (2021). A title. Some Journal 3(2), 1–20.');
  });

  it('says that there is no date, and ends no sentence twice', () => {
    expect(referenceText({ type: 'book', title: 'Why?', publisher: 'Press' })).to.equal(
      '(n.d.). Why? Press.',
    );
  });

  const names: readonly (readonly [string, CslItem['author'], string])[] = [
    [
      'two names',
      [
        { family: 'Brown', given: 'Ben' },
        { family: 'Lee', given: 'Ann-Mei' },
      ],
      'Brown, B. & Lee, A.-M.',
    ],
    ['a Chinese name', [{ family: '王', given: '明' }], '王明'],
    ['an institution', [{ literal: 'World Bank' }], 'World Bank'],
    [
      'particles',
      [
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        { family: 'Alembert', given: 'Jean', 'dropping-particle': 'd’' },
      ],
      'van der Berg, J. & d’Alembert, J.',
    ],
    ['a family name alone', [{ family: 'Sima' }], 'Sima'],
    ['more than three names', ['A', 'B', 'C', 'D'].map((family) => ({ family, given: 'X' })), 'A, X. et al.'],
  ];
  for (const [what, author, line] of names)
    it(`writes ${what}`, () => expect(referenceLine({ ...article, author }).who).to.equal(line));

  it('falls back on the editors', () => {
    const { author: _, ...edited } = { ...article, editor: [{ family: 'Roe', given: 'J' }] };
    expect(referenceLine(edited).who).to.equal('Roe, J. (ed.)');
  });

  it('gives a range of years', () => {
    expect(referenceLine({ ...article, issued: { 'date-parts': [[1840], [1842]] } }).year).to.equal(
      '1840–1842',
    );
  });

  it('sorts by name, then year, then title, and by title where there is no name', () => {
    const { author: _, ...nameless } = { ...article, title: 'Aardvarks' };
    const later = { ...article, issued: { 'date-parts': [[2022]] } };
    const sorted = [later, article, nameless].sort(compareReferences);
    expect(sorted).to.deep.equal([nameless, article, later]);
  });

  it('writes dates as they are typed', () => {
    expect(dateText({ 'date-parts': [[2022, 1]] })).to.equal('2022-01');
    expect(dateText({ 'date-parts': [[793]] })).to.equal('0793');
    expect(dateText({ literal: 'c. 1793' })).to.equal('');
  });

  it('writes a name as it is typed', () => {
    expect(nameText({ family: 'Brown', given: 'Ben' })).to.equal('Brown, Ben');
  });
});
