import { expect } from 'chai';
import { pageLinks, pageNumber } from '../../../../server/http/view-models/page-links.ts';

describe('links from page to page', () => {
  const of = (number: number, total: number, query = '') =>
    pageLinks('/claims', new URLSearchParams(query), { number, size: 50 }, total);

  it('keep what the address asks for', () => {
    expect(of(2, 120, 'kind=causal&tag=&page=2')).to.deep.equal({
      from: 51,
      to: 100,
      total: 120,
      number: 2,
      last: 3,
      previous: '/claims?kind=causal',
      next: '/claims?kind=causal&page=3',
    });
  });

  it('lead back from a page past the end', () => {
    expect(of(9, 120).previous).to.equal('/claims?page=3');
    expect(of(9, 120).from).to.equal(0);
  });

  it('lead nowhere from the only page', () => {
    expect(of(1, 0)).to.include({ from: 0, to: 0, previous: undefined, next: undefined });
  });

  for (const [asked, number] of [
    ['3', 3],
    ['0', 1],
    ['-1', 1],
    ['1.5', 1],
    ['x', 1],
    ['99999999999', 1],
  ] as const)
    it(`read page ${asked} as ${number}`, () =>
      expect(pageNumber(new URLSearchParams({ page: asked }))).to.equal(number));
});
