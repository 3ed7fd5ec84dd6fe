import { expect } from 'chai';
import type { CslItem } from '../../../../../server/core/reference.ts';
import { heedShapes } from '../../../../../server/core/references/parse/field-shapes.ts';

type Field = 'title' | 'container-title' | 'publisher' | 'publisher-place';

const odd: readonly (readonly [Field, string])[] = [
  ['title', 'Rivers https://rivers.example'],
  ['title', 'Rivers (and their'],
  ['title', 'M. P. Rivers'],
  ['container-title', '24 River Law 301'],
  ['container-title', 'Rivers and Seas (Delta'],
  ['publisher', 'Tern Books 14'],
  ['publisher', 'Tern Books, London, Leeds'],
  ['publisher-place', 'Leeds; London'],
];
const usual: readonly (readonly [Field, string])[] = [
  ['title', 'Rivers (and „their“ seas), 1990–2019'],
  ['container-title', 'Rivers & Seas'],
  ['publisher', 'Tern Books'],
  ['publisher-place', 'Leeds, UK'],
];

function certaintyOf(field: keyof CslItem, csl: Partial<CslItem>, text = ''): number | undefined {
  return heedShapes({ csl, certainty: { [field]: 1 } }, text).certainty[field];
}

describe('a field of an entry', () => {
  for (const [field, value] of odd)
    it(`is doubted as ${field} where it reads “${value}”`, () => {
      expect(certaintyOf(field, { [field]: value })).to.be.below(1);
    });

  for (const [field, value] of usual)
    it(`is left as sure as it was as ${field} where it reads “${value}”`, () => {
      expect(certaintyOf(field, { [field]: value })).to.equal(1);
    });

  it('is doubted where the names in it hold what names do not', () => {
    expect(certaintyOf('author', { author: [{ family: 'Brown', given: 'Ben 1999' }] })).to.be.below(1);
    expect(certaintyOf('author', { author: [{ family: 'Brown', given: 'Ben' }] })).to.equal(1);
  });

  it('is doubted as publisher where no sign parts it from the year, as its first word may be a town', () => {
    const csl = { publisher: 'Kingston Jetty Press' };
    expect(certaintyOf('publisher', csl, 'Ferries, Kingston Jetty Press 2002')).to.be.below(1);
    expect(certaintyOf('publisher', csl, 'Ferries, Kingston Jetty Press, 2002')).to.equal(1);
  });
});
