import { expect } from 'chai';
import { addressesOf, iriOf } from '../../../server/formats/web-annotation-addresses.ts';

describe('addresses in Web Annotations', () => {
  it('are IRIs, whatever people paste', () => {
    const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
    for (const address of [
      'http://x.example/a|b^c`d{e}',
      'https://x.example/a b?q=<x>&"y"',
      'https://例.example/关系',
    ])
      expect(iriOf(address), address).to.match(iri);
    expect(iriOf('')).to.equal(undefined);
    expect(iriOf('not an address')).to.equal(undefined);
  });

  it('name a work by its DOI, else by its address, else by its record here', () => {
    const { reference } = addressesOf('http://localhost', 'p');
    const book = { type: 'book', title: 'x' };
    expect(reference('r1', { ...book, DOI: 'https://doi.org/10.1000/a<b>' })).to.equal(
      'https://doi.org/10.1000/a%3Cb%3E',
    );
    expect(reference('r1', { ...book, URL: 'https://x.example/' })).to.equal('https://x.example/');
    expect(reference('r1', { ...book, DOI: 'javascript:alert(1)' })).to.equal(
      'http://localhost/api/projects/p/references/r1',
    );
    expect(reference('r1', undefined)).to.equal('http://localhost/api/projects/p/references/r1');
  });

  it('escape the ids of projects and sources', () => {
    expect(addressesOf('http://localhost', '关系').text('a.b', 2)).to.equal(
      `http://localhost/api/projects/${encodeURIComponent('关系')}/sources/a.b/versions/2/text`,
    );
  });
});
