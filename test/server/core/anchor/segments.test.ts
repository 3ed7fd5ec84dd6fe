import { expect } from 'chai';
import fc from 'fast-check';
import { sharedSegments } from '../../../../server/core/anchor/segments.ts';

const first = 'theharbourfrozeinjanuaryandfortyshipswaitedoutside';
const second = 'thebreadranoutonthesixthdayandthemayorboughtflour';

describe('sharedSegments', () => {
  it('follow what was moved, as far as both texts agree', () => {
    expect(sharedSegments(first + second, second + first)).to.deep.equal([
      { old: 0, new: second.length, length: first.length },
      { old: first.length, new: 0, length: second.length },
    ]);
  });

  it('stop where a letter was changed', () => {
    const [before, after] = sharedSegments(first + second, `${first}x${second}`);
    expect(before).to.deep.equal({ old: 0, new: 0, length: first.length });
    expect(after).to.deep.equal({ old: first.length, new: first.length + 1, length: second.length });
  });

  it('are equal stretches that ascend in the old text, whatever the texts', () => {
    const piece = fc.constantFrom(first, second, 'aaaa', 'x', '船队于六月到达天津', 'b');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        let end = 0;
        for (const segment of sharedSegments(before, after)) {
          expect(segment.old).to.be.at.least(end);
          end = segment.old + segment.length;
          expect(before.slice(segment.old, end)).to.equal(
            after.slice(segment.new, segment.new + segment.length),
          );
        }
      }),
    );
  });
});
