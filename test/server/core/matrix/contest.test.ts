import { expect } from 'chai';
import fc from 'fast-check';
import { isSplit, measureContest } from '../../../../server/core/matrix/contest.ts';
import { opposes, type Position, Positions, reframes } from '../../../../server/core/matrix/positions.ts';

const said = (...all: readonly (readonly [Position['kind'], string?, string?])[]): Positions => {
  const positions = new Positions();
  for (const [kind, answer = '', claim = 'c'] of all) positions.add({ kind, answer }, claim);
  return positions;
};

describe('how contested a statement is', () => {
  it('counts pairs of sources of which one says what the other denies', () => {
    const sources = [said(['affirms']), said(['affirms']), said(['denies']), said(['mentions'])];
    expect(measureContest(sources)).to.deep.equal({ opposed: 2, reframed: 0, score: 2 });
  });

  it('weighs a reframing less than a contradiction, and does not count it beside one', () => {
    const sources = [said(['affirms']), said(['reframes']), said(['denies'], ['reframes'])];
    expect(measureContest(sources)).to.deep.equal({ opposed: 1, reframed: 1, score: 1.25 });
  });

  it('counts a source that says both, but not two people who see one claim differently', () => {
    const split = said(['affirms', '', 'one'], ['denies', '', 'other']);
    const judged = said(['affirms', '', 'one'], ['denies', '', 'one']);
    expect([isSplit(split), isSplit(judged)]).to.deep.equal([true, false]);
    expect(measureContest([split]).opposed).to.equal(1);
    expect(measureContest([judged]).opposed).to.equal(0);
  });

  for (const [one, other, expected] of [
    [['affirms', 'three'], ['affirms', 'four'], true],
    [['affirms', 'three'], ['denies', 'three'], true],
    [['affirms', 'three'], ['denies', 'four'], false],
    [['denies', 'three'], ['denies', 'four'], false],
    [['affirms', ''], ['affirms', 'four'], false],
  ] as const)
    it(`${expected ? 'opposes' : 'does not oppose'} ${one.join(' ')} and ${other.join(' ')}`, () => {
      const [a, b] = [one, other].map(([kind, answer]) => ({ kind, answer }));
      if (a === undefined || b === undefined) throw new TypeError('two are compared');
      expect([opposes(a, b), opposes(b, a)]).to.deep.equal([expected, expected]);
    });

  it('is what looking at each pair by itself gives', () => {
    const position = fc.record({
      kind: fc.constantFrom<Position['kind']>('affirms', 'denies', 'qualifies', 'reframes', 'mentions'),
      answer: fc.constantFrom('', 'three', 'four'),
    });
    const source = fc.array(fc.tuple(position, fc.constantFrom('one', 'other')), {
      minLength: 1,
      maxLength: 4,
    });
    const any = (a: Positions, b: Positions, test: typeof opposes) =>
      [...a.taken].some((one) => [...b.taken].some((other) => test(one.position, other.position)));
    fc.assert(
      fc.property(fc.array(source, { maxLength: 9 }), (all) => {
        const sources = all.map((one) => {
          const positions = new Positions();
          for (const [of, claim] of one) positions.add(of, claim);
          return positions;
        });
        const pairs = sources.flatMap((one, at) =>
          sources.slice(at + 1).map((other) => [one, other] as const),
        );
        const opposed = pairs.filter(([one, other]) => any(one, other, opposes));
        const reframed = pairs.filter((pair) => !opposed.includes(pair) && any(pair[0], pair[1], reframes));
        expect(measureContest(sources)).to.deep.include({
          opposed: opposed.length + sources.filter(isSplit).length,
          reframed: reframed.length,
        });
      }),
    );
  });
});
