import { expect } from 'chai';
import fc from 'fast-check';
import { recordIdSchema } from '../../../server/core/ids.ts';
import { idMaker } from '../../../server/services/new-id.ts';

describe('ids of records', () => {
  it('sort in the order of their making, whatever the clock does', () => {
    const clocks = fc.array(fc.integer({ min: 0, max: 2 ** 44 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(clocks, (times) => {
        let at = -1;
        const newId = idMaker(() => {
          at += 1;
          return times[at] ?? 0;
        });
        const ids = times.map(newId);
        expect([...ids].sort()).to.deep.equal(ids);
        expect(new Set(ids).size).to.equal(ids.length);
      }),
    );
  });

  it('are all of one length, and fit wherever the id of a record may stand', () => {
    for (const time of [0, 1, Date.UTC(2026, 0, 1), 2 ** 44])
      expect(recordIdSchema.parse(idMaker(() => time)())).to.match(/^[0-9a-hjkmnp-tv-z]{16}$/);
  });

  it('differ between two servers that make them in one millisecond', () => {
    const [one, two] = [idMaker(() => 1_000), idMaker(() => 1_000)];
    const ids = Array.from({ length: 1_000 }, () => [one(), two()]).flat();
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
