import { expect } from 'chai';
import { nearestTo, touched } from '../../../public/src/lib/by-offset.ts';
import {
  currentSpan,
  keep,
  moveTo,
  nothingSelected,
  spansToTag,
  trimSpan,
} from '../../../public/src/lib/selection.ts';

const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 22, end: 30 },
];

describe('what is selected', () => {
  it('is the sentence at the cursor', () => {
    expect(currentSpan(moveTo(nothingSelected, 1, false), sentences)).to.deep.equal({ start: 11, end: 20 });
  });

  it('reaches from where it began to the cursor, either way round', () => {
    const back = moveTo(moveTo(nothingSelected, 2, false), 0, true);
    expect(currentSpan(back, sentences)).to.deep.equal({ start: 0, end: 30 });
  });

  it('holds several spans by place, and makes one of those that overlap', () => {
    const first = keep(moveTo(nothingSelected, 2, false), sentences);
    const both = moveTo(first, 0, false);
    expect(spansToTag(both, sentences)).to.deep.equal([
      { start: 0, end: 10 },
      { start: 22, end: 30 },
    ]);
    const overlapping = { ...both, free: { start: 5, end: 25 } };
    expect(spansToTag(overlapping, sentences)).to.deep.equal([{ start: 5, end: 30 }]);
  });

  it('is a free span rather than the sentence when words were selected', () => {
    const free = { ...moveTo(nothingSelected, 0, false), free: { start: 3, end: 7 } };
    expect(spansToTag(free, sentences)).to.deep.equal([{ start: 3, end: 7 }]);
  });

  it('begins and ends with a word', () => {
    expect(trimSpan('\n\n two words ', 100)).to.deep.equal({ start: 103, end: 112 });
    expect(trimSpan(' \n ', 100)).to.equal(undefined);
  });
});

describe('sentences by offset', () => {
  it('finds the sentence at an offset, and the nearest one beside', () => {
    expect([0, 9, 15, 20, 21, 29, 99].map((offset) => nearestTo(sentences, offset))).to.deep.equal([
      0, 0, 1, 1, 2, 2, 2,
    ]);
    expect(nearestTo([], 5)).to.equal(-1);
  });

  it('tells which sentences a range touches', () => {
    expect(touched(sentences, { start: 5, end: 12 })).to.deep.equal([0, 1]);
    expect(touched(sentences, { start: 10, end: 11 })).to.equal(undefined);
    expect(touched(sentences, { start: 0, end: 99 })).to.deep.equal([0, 2]);
  });
});
