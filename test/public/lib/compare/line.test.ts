import { expect } from 'chai';
import { linePath, pointAt, signPoints, within } from '../../../../public/src/lib/compare/line.ts';

describe('lines over the gutter', () => {
  it('begin and end at the heights of their claims', () => {
    const line = { left: 10, right: 90 };
    expect(pointAt(line, 100, 0)).to.deep.equal({ x: 0, y: 10 });
    expect(pointAt(line, 100, 1)).to.deep.equal({ x: 100, y: 90 });
    expect(pointAt(line, 100, 0.5)).to.deep.equal({ x: 50, y: 50 });
    expect(linePath(line, 100)).to.equal('M0 10.0C50 10.0 50 90.0 100 90.0');
  });

  it('leave by the near corner when an end is far out of sight', () => {
    expect(within(-40_000, 500)).to.equal(-70);
    expect(within(40_000, 500)).to.equal(570);
    expect(within(250, 500)).to.equal(250);
  });

  it('carry their sign in the middle, and out of each other’s way', () => {
    const points = signPoints(
      [0, 1, 2].map(() => ({ left: 100, right: 100 })),
      100,
      500,
    );
    expect(points[0]).to.deep.equal({ x: 50, y: 100 });
    const xs = points.map((point) => point?.x ?? 0).sort((a, b) => a - b);
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).to.be.at.least(22 * 0.5);
    expect(new Set(xs).size).to.equal(3);
  });

  it('carry it where they can be seen', () => {
    const [point, none] = signPoints(
      [
        { left: 40, right: 570 },
        { left: -70, right: -70 },
      ],
      100,
      500,
    );
    expect(point?.y).to.be.within(11, 489);
    expect(none).to.equal(undefined);
  });
});
