import { expect } from 'chai';
import fc from 'fast-check';
import { cardGap, placeCards, placeGroups } from '../../../public/src/lib/card-layout.ts';

const card = fc.record({ wanted: fc.nat(2_000), height: fc.integer({ min: 20, max: 120 }) });
const cards = fc.array(card, { maxLength: 25 }).map((list) => list.sort((a, b) => a.wanted - b.wanted));

describe('placeCards', () => {
  it('leaves cards at their text where there is room', () => {
    const list = [
      { wanted: 10, height: 40 },
      { wanted: 300, height: 40 },
    ];
    expect(placeCards(list, { top: 0, bottom: 1_000 })).to.deep.equal([10, 300]);
  });

  it('never lets cards overlap or leave their room while they fit in it', () => {
    fc.assert(
      fc.property(cards, (list) => {
        const needed = list.reduce((sum, { height }) => sum + height + cardGap, 0);
        const bottom = Math.max(2_200, needed);
        const tops = placeCards(list, { top: 0, bottom });
        for (const [index, top] of tops.entries()) {
          const height = list[index]?.height ?? 0;
          expect(top).to.be.at.least(0);
          expect(top + height).to.be.at.most(
            tops[index + 1] === undefined ? bottom : (tops[index + 1] ?? 0) - cardGap,
          );
        }
      }),
    );
  });

  it('pushes cards of the last lines up rather than out of their room', () => {
    const list = [
      { wanted: 950, height: 60 },
      { wanted: 970, height: 60 },
    ];
    expect(placeCards(list, { top: 0, bottom: 1_000 })).to.deep.equal([874, 940]);
  });

  it('gives each card an equal part to be seen when they cannot all fit', () => {
    const list = Array.from({ length: 5 }, (_, wanted) => ({ wanted, height: 40 }));
    expect(placeCards(list, { top: 0, bottom: 80 })).to.deep.equal([0, 10, 20, 30, 40]);
  });

  it('keeps the open card at its text and moves the others out of its way', () => {
    const list = [
      { wanted: 100, height: 40 },
      { wanted: 110, height: 300 },
      { wanted: 120, height: 40 },
    ];
    const [before = 0, open = 0, after = 0] = placeCards(list, { top: 0, bottom: 1_000 }, 1);
    expect(open).to.equal(110);
    expect(before + 40).to.be.at.most(110 - cardGap);
    expect(after).to.be.at.least(410 + cardGap);
  });
});

describe('placeGroups', () => {
  const group = (top: number, ...wanted: number[]) => ({
    top,
    height: 500,
    cards: wanted.map((one) => ({ wanted: one, height: 40 })),
  });

  it('places each run’s cards alike whichever other runs are shown', () => {
    const [, second] = placeGroups([group(0, 0, 10, 20), group(500, 0, 5)], 0);
    const [alone] = placeGroups([group(500, 0, 5)], 0);
    expect(second).to.deep.equal(alone);
  });

  it('lets a tall open card push the cards of the next run down', () => {
    const first = { top: 0, height: 500, cards: [{ wanted: 450, height: 400 }] };
    const [, next = []] = placeGroups([first, group(500, 0)], 0, { group: 0, card: 0 });
    expect(500 + (next[0] ?? 0)).to.be.at.least(850);
  });

  it('moves an open card down rather than the cards before it above the floor', () => {
    const [tops = []] = placeGroups([group(0, 0, 0, 0)], 0, { group: 0, card: 2 });
    expect(tops).to.deep.equal([0, 46, 92]);
  });

  it('puts nothing above the floor', () => {
    const [tops = []] = placeGroups([group(-30, 0, 0)], 0);
    expect((tops[0] ?? 0) - 30).to.equal(0);
  });
});
