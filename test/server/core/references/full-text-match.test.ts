import { expect } from 'chai';
import { fullTextFinder } from '../../../../server/core/references/full-text-match.ts';

const book = { type: 'book', title: 'The ice of the northern harbours' };

describe('fullTextFinder', () => {
  const cases: readonly (readonly [string, object, { title?: string; url?: string }, string | undefined])[] =
    [
      ['a DOI in the address', { DOI: '10.1000/Ice.1' }, { url: 'https://doi.org/10.1000/ice.1' }, 'DOI'],
      [
        'a DOI with a stop behind it',
        { DOI: '10.1000/ice.1.' },
        { url: 'https://doi.org/10.1000/ice.1' },
        'DOI',
      ],
      [
        'a DOI that stands in the address only',
        { URL: 'https://doi.org/10.1000/x' },
        { url: 'https://example.org/doi/10.1000%2Fx' },
        'DOI',
      ],
      [
        'another DOI that begins alike',
        { DOI: '10.1000/ice.1' },
        { url: 'https://doi.org/10.1000/ice.12' },
        undefined,
      ],
      [
        'the same page',
        { URL: 'https://www.example.org/Ice/' },
        { url: 'http://example.org/ice#top' },
        'web address',
      ],
      [
        'another page of the site',
        { URL: 'https://example.org/ice' },
        { url: 'https://example.org/' },
        undefined,
      ],
      ['the same title', {}, { title: 'The Ice of the Northern Harbours' }, 'title'],
      ['the title with a subtitle', {}, { title: 'The ice of the northern harbours: a study' }, 'title'],
      ['another title', {}, { title: 'The ice of the southern harbours' }, undefined],
      ['titles that say too little', { title: 'Report' }, { title: 'Report' }, undefined],
      ['a short Chinese title', { title: '海冰公报' }, { title: '《海冰公报》' }, 'title'],
      [
        'an address with a stray percent sign',
        { DOI: '10.1000/x' },
        { url: 'https://example.org/%zz' },
        undefined,
      ],
    ];
  for (const [name, csl, source, expected] of cases) {
    it(`finds ${expected ?? 'nothing'} in common: ${name}`, () => {
      const find = fullTextFinder([{ title: 'A document of another name', url: '', ...source }]);
      expect(find({ ...book, ...csl })[0]?.match).to.equal(expected);
    });
  }

  it('names every source once, the surest first', () => {
    const [copy, page] = [
      { title: book.title, url: '' },
      { title: book.title, url: 'https://doi.org/10.1000/ice' },
    ];
    const found = fullTextFinder([copy, page])({ ...book, DOI: '10.1000/ice' });
    expect(found).to.deep.equal([
      { source: page, match: 'DOI' },
      { source: copy, match: 'title' },
    ]);
  });
});
