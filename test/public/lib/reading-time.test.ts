import { expect } from 'chai';
import { readingTime } from '../../../public/src/lib/reading-time.ts';

describe('readingTime', () => {
  it('counts sentences that stood in the window for two seconds', () => {
    const time = readingTime();
    expect(time.look({ start: 0, end: 10, atMs: 0 })).to.equal(undefined);
    expect(time.look({ start: 0, end: 10, atMs: 1_000 })).to.equal(undefined);
    expect(time.look({ start: 0, end: 10, atMs: 2_000 })).to.deep.equal({ start: 0, end: 10 });
  });

  it('counts only what stood there all the while', () => {
    const time = readingTime();
    time.look({ start: 0, end: 10, atMs: 0 });
    time.look({ start: 4, end: 14, atMs: 1_000 });
    expect(time.look({ start: 6, end: 16, atMs: 2_000 })).to.deep.equal({ start: 6, end: 10 });
    expect(time.look({ start: 40, end: 50, atMs: 3_000 })).to.equal(undefined);
  });

  it('begins anew after nobody was looking', () => {
    const time = readingTime();
    time.look({ start: 0, end: 10, atMs: 0 });
    time.pause();
    expect(time.look({ start: 0, end: 10, atMs: 5_000 })).to.equal(undefined);
  });
});
