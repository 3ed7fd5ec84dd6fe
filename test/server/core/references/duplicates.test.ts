import { expect } from 'chai';
import type { CslItem } from '../../../../server/core/csl-item.ts';
import { type DuplicateBy, duplicateIndex } from '../../../../server/core/references/duplicates.ts';

const article: CslItem = {
  type: 'article-journal',
  title: 'Rice and rain: A history of the delta',
  author: [
    { family: 'Nguyễn', given: 'Thu Hà' },
    { family: 'Brown', given: 'Ben' },
  ],
  issued: { 'date-parts': [[2013, 5]] },
  'container-title': 'Journal of Delta Studies',
  volume: '7',
  issue: '2',
  page: '101–120',
};
const book: CslItem = {
  type: 'book',
  title: 'The long canal',
  author: [{ family: 'Lee', given: 'Ann' }],
  issued: { 'date-parts': [[1999]] },
  publisher: 'Canal Press',
};

function found(first: CslItem, second: CslItem): DuplicateBy | undefined {
  const index = duplicateIndex();
  index.add('first', first);
  return index.find(second)?.by;
}

describe('duplicates among references', () => {
  const same: readonly (readonly [string, DuplicateBy, CslItem, CslItem])[] = [
    [
      'entries that differ only in case',
      'title-author-year',
      article,
      { ...article, title: article.title.toUpperCase() },
    ],
    [
      'a title without its subtitle',
      'title-author-year',
      { ...article, title: 'Rice and rain in brief: A history' },
      { ...article, title: 'Rice and rain in brief' },
    ],
    [
      'names without their accents and given names cut short',
      'title-author-year',
      article,
      { ...article, author: [{ family: 'Nguyen', given: 'T. H.' }] },
    ],
    [
      'an author as one literal',
      'title-author-year',
      article,
      { ...article, author: [{ literal: 'Thu Hà Nguyễn' }] },
    ],
    [
      'family and given name the other way round',
      'title-author-year',
      article,
      { ...article, author: [{ family: 'Thu Hà', given: 'Nguyễn' }] },
    ],
    [
      'an abbreviated journal',
      'title-author-year',
      article,
      { ...article, 'container-title': 'J. Delta Stud.' },
    ],
    [
      'a Chinese title with other punctuation and the name in one piece',
      'title-author-year',
      {
        type: 'book',
        title: '运河的历史——从南到北',
        author: [{ family: '王', given: '明' }],
        issued: { 'date-parts': [[2001]] },
      },
      {
        type: 'book',
        title: '运河的历史：从南到北',
        author: [{ literal: '王明' }],
        issued: { 'date-parts': [[2001]] },
      },
    ],
    [
      'a telling title without an author',
      'title-author-year',
      { type: 'report', title: 'Water levels of the delta' },
      { type: 'report', title: 'Water Levels of the Delta.' },
    ],
    [
      'DOIs written in two ways',
      'DOI',
      { ...article, DOI: '10.1234/ABC.5' },
      { ...article, title: 'Otherwise', DOI: 'https://doi.org/10.1234/abc.5.' },
    ],
    [
      'the DOI of an article whose title is worded otherwise, and which gives no page',
      'DOI',
      { type: 'article-journal', title: 'Locks of the canal', DOI: '10.1234/abc.5' },
      { type: 'article-journal', title: 'On the locks of a canal', DOI: '10.1234/abc.5' },
    ],
    [
      'a DOI that stands as an address',
      'DOI',
      { ...article, DOI: '10.1234/abc.5' },
      { ...article, URL: 'https://doi.org/10.1234/abc.5' },
    ],
    [
      'ISBNs of ten and thirteen digits',
      'ISBN',
      { ...book, ISBN: '0-306-40615-2' },
      { ...book, title: 'Long canal, the', ISBN: '978-0-306-40615-7' },
    ],
    [
      'addresses that differ in scheme, www, slash and tracking',
      'URL',
      { type: 'webpage', title: 'Rain', URL: 'http://www.example.org/news/rain/' },
      {
        type: 'webpage',
        title: 'Rain',
        issued: { 'date-parts': [[2020]] },
        URL: 'https://example.org/news/rain?utm_source=x#top',
      },
    ],
    [
      'a DOI whose titles are in two languages',
      'DOI',
      { ...article, DOI: '10.1234/abc.5' },
      { ...article, page: '', title: 'Reis und Regen', DOI: '10.1234/abc.5' },
    ],
    [
      'a news article that stands elsewhere as a web page',
      'URL',
      { type: 'article-newspaper', title: 'Rain', URL: 'https://example.org/rain' },
      { type: 'webpage', title: 'Rain', URL: 'https://example.org/rain' },
    ],
    [
      'an article that stands elsewhere as a document',
      'DOI',
      { ...article, DOI: '10.1234/abc.5' },
      { ...article, type: 'document', DOI: '10.1234/abc.5' },
    ],
  ];
  for (const [what, by, one, other] of same)
    it(`finds ${what}`, () => {
      expect(found(one, other)).to.equal(by);
      expect(found(other, one)).to.equal(by);
    });

  const { author: _, ...anonymous } = article;
  const different: readonly (readonly [string, CslItem, CslItem])[] = [
    [
      'a chapter and its book with one ISBN',
      { ...book, ISBN: '0-306-40615-2' },
      { ...book, type: 'chapter', title: 'Locks', ISBN: '0-306-40615-2' },
    ],
    [
      'two chapters of one book with one ISBN',
      { ...book, type: 'chapter', title: 'Locks', ISBN: '0-306-40615-2' },
      { ...book, type: 'chapter', title: 'Gates', ISBN: '0-306-40615-2' },
    ],
    [
      'a chapter and its book with one DOI',
      { ...book, DOI: '10.1234/b' },
      { ...book, type: 'chapter', title: 'Locks', DOI: '10.1234/b' },
    ],
    [
      'two volumes with one ISBN',
      { ...book, volume: '1', ISBN: '0-306-40615-2' },
      { ...book, volume: '2', ISBN: '0-306-40615-2' },
    ],
    [
      'an ISBN whose check digit is wrong',
      { ...book, ISBN: '0-306-40615-3' },
      { ...book, title: 'Another canal', ISBN: '0-306-40615-3' },
    ],
    ['other first authors', article, { ...article, author: [{ family: 'Brown', given: 'Ben' }] }],
    ['other given names', article, { ...article, author: [{ family: 'Nguyễn', given: 'Minh' }] }],
    [
      'another title of the same author and year',
      article,
      { ...article, title: 'Rice and flood: A history of the delta' },
    ],
    ['another subtitle', article, { ...article, title: 'Rice and rain: A geography of the delta' }],
    ['another year', article, { ...article, issued: { 'date-parts': [[2014]] } }],
    [
      'an erratum',
      { ...article, title: 'Rice and rain in brief' },
      { ...article, title: 'Rice and rain in brief: Erratum' },
    ],
    [
      'a part',
      { ...article, title: 'Rice and rain, part 1' },
      { ...article, title: 'Rice and rain, part 2' },
    ],
    [
      'a second part of the same title',
      { ...article, title: 'Rice and rain in brief' },
      { ...article, title: 'Rice and rain in brief: Part II' },
    ],
    ['another issue of a column', article, { ...article, issue: '3' }],
    ['other pages', article, { ...article, page: '130–131' }],
    ['another edition', { ...book, edition: '2' }, { ...book, edition: '3rd' }],
    ['other DOIs', { ...article, DOI: '10.1234/a' }, { ...article, DOI: '10.1234/b' }],
    ['another journal', article, { ...article, 'container-title': 'Annals of Water' }],
    [
      'a common title without an author',
      { ...anonymous, title: 'Editorial' },
      { ...anonymous, title: 'Editorial', author: [{ family: 'Roe' }] },
    ],
    [
      'two pieces at one address',
      { type: 'webpage', title: 'Rain today', URL: 'https://example.org/news' },
      { type: 'webpage', title: 'Sun tomorrow', URL: 'https://example.org/news' },
    ],
    [
      'two pages of one host',
      { type: 'webpage', title: 'Home', URL: 'https://example.org/' },
      { type: 'webpage', title: 'Home', URL: 'https://example.org', author: [{ literal: 'A Council' }] },
    ],
  ];
  for (const [what, one, other] of different)
    it(`keeps apart ${what}`, () => {
      expect(found(one, other)).to.equal(undefined);
      expect(found(other, one)).to.equal(undefined);
    });

  it('names the first of several', () => {
    const index = duplicateIndex();
    for (const id of ['a', 'b']) index.add(id, article);
    expect(index.find(article)).to.deep.equal({ id: 'a', by: 'title-author-year' });
  });

  it('finds its way among very many entries with one address and one title', () => {
    const index = duplicateIndex();
    const page = { type: 'webpage', title: 'News', URL: 'https://example.org/news' };
    for (let at = 0; at < 20_000; at += 1) {
      const csl = { ...page, author: [{ literal: `Council ${at}` }] };
      index.find(csl);
      index.add(String(at), csl);
    }
    expect(index.find({ ...page, author: [{ literal: 'Council 3' }] })?.id).to.be.a('string');
  });
});
