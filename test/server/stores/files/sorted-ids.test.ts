import { expect } from 'chai';
import fc from 'fast-check';
import { SortedIds } from '../../../../server/stores/files/sorted-ids.ts';

describe('sorted ids', () => {
  const id = fc.nat(3000).map((number) => number.toString(36));

  it('are a sorted set, in whatever order ids come and go', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, fc.boolean()), { maxLength: 3000, size: 'max' }),
        id,
        (acts, after) => {
          const ids = new SortedIds();
          const model = new Set<string>();
          for (const [each, adds] of acts) {
            if (adds) expect(ids.add(each)).to.equal(!model.has(each));
            else expect(ids.delete(each)).to.equal(model.has(each));
            if (adds) model.add(each);
            else model.delete(each);
          }
          const sorted = [...model].sort();
          expect(ids.size).to.equal(sorted.length);
          expect([...ids.after()]).to.deep.equal(sorted);
          expect([...ids.after(after)]).to.deep.equal(sorted.filter((each) => each > after));
        },
      ),
      { numRuns: 30 },
    ));

  it('stay sorted when thousands go in between', () => {
    const ids = new SortedIds();
    const numbers = Array.from({ length: 5000 }, (_, at) => (at * 1733) % 5000);
    for (const number of numbers) ids.add(String(number).padStart(5, '0'));
    expect([...ids.after()]).to.deep.equal(numbers.map((number) => String(number).padStart(5, '0')).sort());
    for (const number of numbers) if (number % 2 === 0) ids.delete(String(number).padStart(5, '0'));
    expect(ids.size).to.equal(2500);
    expect(ids.after('00010').next().value).to.equal('00011');
  });
});
