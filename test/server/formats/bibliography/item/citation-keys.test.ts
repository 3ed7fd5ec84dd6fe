import { expect } from 'chai';
import type { CslItem } from '../../../../../server/core/csl-item.ts';
import { citationKeys } from '../../../../../server/formats/bibliography/item/citation-keys.ts';

const issued = { 'date-parts': [[2013]] };

describe('citation keys', () => {
  const made: readonly (readonly [string, Partial<CslItem>, string])[] = [
    [
      'author, year and a telling word',
      { title: 'The rain of Đà Nẵng', author: [{ family: 'Nguyễn', given: 'Lan' }], issued },
      'nguyen2013rain',
    ],
    [
      'particles and two words at most',
      { title: 'Rain', author: [{ family: 'Berg', 'non-dropping-particle': 'van der' }], issued },
      'vander2013rain',
    ],
    [
      'an institution',
      { title: 'Rain', author: [{ literal: 'Office of Locks' }], issued },
      'officeof2013rain',
    ],
    [
      'the editor where there is no author',
      { title: 'Rain', editor: [{ family: 'Roe' }], issued },
      'roe2013rain',
    ],
    [
      'letters that have no plain ones',
      { title: '三角洲的水位', author: [{ family: '王', given: '小河' }], issued },
      '王2013三角洲的水位',
    ],
    ['a title alone', { title: 'Rain' }, 'rain'],
    ['nothing that can be kept', { title: '?!' }, 'entry'],
    [
      'its own key, without what would break a file',
      { title: 'Rain', 'citation-key': 'my key,{2}' },
      'mykey2',
    ],
  ];
  for (const [what, csl, key] of made)
    it(`are made of ${what}`, () =>
      expect(citationKeys()({ type: 'book', title: '', ...csl })).to.equal(key));

  it('are unique in a file, whatever their case', () => {
    const keyOf = citationKeys();
    const keys = Array.from({ length: 30 }, (_, at) =>
      keyOf({ type: 'book', title: at % 2 === 0 ? 'Rain' : 'RAIN' }),
    );
    expect(keys.slice(0, 3)).to.deep.equal(['rain', 'raina', 'rainb']);
    expect(new Set(keys).size).to.equal(30);
  });
});
