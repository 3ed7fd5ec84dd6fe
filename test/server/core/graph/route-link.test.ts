import { expect } from 'chai';
import type { Box } from '../../../../server/core/graph/layout.ts';
import { routeLink } from '../../../../server/core/graph/route-link.ts';

const box = (x: number, y: number): Box => ({ key: `${x} ${y}`, x, y, width: 100, height: 20 });

describe('the way of a link', () => {
  it('leaves and meets boxes at the sides that face each other', () => {
    const { from, to, middle } = routeLink(box(0, 0), box(300, 100));
    expect([from, to, middle]).to.deep.equal([
      { x: 100, y: 10 },
      { x: 300, y: 110 },
      { x: 200, y: 60 },
    ]);
  });

  it('is the same way backwards', () => {
    const there = routeLink(box(0, 0), box(300, 100));
    const back = routeLink(box(300, 100), box(0, 0));
    expect([back.from, back.to, back.middle]).to.deep.equal([there.to, there.from, there.middle]);
  });

  it('goes round beside a column, within the gap', () => {
    const { from, bends, to, middle } = routeLink(box(0, 0), box(0, 4_000));
    expect([from.x, to.x]).to.deep.equal([100, 100]);
    expect(bends.every(({ x }) => x > 100)).to.equal(true);
    expect(middle.x).to.be.within(101, 144);
  });
});
