import { expect } from 'chai';
import fc from 'fast-check';
import {
  bounded,
  detailAt,
  firstZoom,
  scrollAfter,
  wholeZoom,
} from '../../../../public/src/lib/graph/zoom.ts';

const lengths = fc.record({
  width: fc.integer({ min: 100, max: 9_000 }),
  height: fc.integer({ min: 100, max: 9_000 }),
});

describe('the size in which a graph is shown', () => {
  it('is at first one in which words can be read, and never larger than its own', () => {
    fc.assert(
      fc.property(lengths, lengths, (picture, view) => {
        const zoom = firstZoom(picture, view, 0.7);
        expect(zoom).to.be.at.most(1);
        expect(detailAt(zoom)).to.equal('near');
      }),
    );
  });

  it('can show the whole within the view', () => {
    fc.assert(
      fc.property(lengths, lengths, (picture, view) => {
        const zoom = wholeZoom(picture, view);
        fc.pre(zoom > bounded(0));
        expect(picture.width * zoom).to.be.at.most(view.width + 1e-6);
        expect(picture.height * zoom).to.be.at.most(view.height + 1e-6);
      }),
    );
  });

  it('stays within bounds', () => {
    expect([bounded(0), bounded(1), bounded(99)]).to.deep.equal([0.05, 1, 3]);
  });

  it('changes around a point that keeps its place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000 }),
        fc.integer({ min: 0, max: 800 }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (scroll, at, ratio) => {
          const inPicture = (scroll + at) * ratio;
          expect(inPicture - scrollAfter(scroll, at, ratio)).to.be.closeTo(at, 1e-6);
        },
      ),
    );
  });
});
