import { expect } from 'chai';
import { spansWithin } from '../../../public/src/lib/spans-within.ts';

describe('spansWithin', () => {
  const spans = [
    { start: 10, end: 20 },
    { start: 30, end: 34 },
    { start: 30, end: 34 },
    { start: 50, end: 60 },
  ];
  const found = (start: number, end: number) => spansWithin(spans, { start, end }).map((span) => span.start);

  it('gives those that reach into the range, each place once', () => {
    expect(found(0, 100)).to.deep.equal([10, 30, 50]);
    expect(found(19, 31)).to.deep.equal([10, 30]);
    expect(found(33, 34)).to.deep.equal([30]);
  });

  it('leaves out those that only touch it', () => {
    expect(found(20, 30)).to.deep.equal([]);
    expect(found(60, 90)).to.deep.equal([]);
  });

  it('gives nothing where there is nothing', () => {
    expect(spansWithin([], { start: 0, end: 10 })).to.deep.equal([]);
  });
});
