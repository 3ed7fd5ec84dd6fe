import { expect } from 'chai';
import fc from 'fast-check';
import { byOrder, lastOrder, orderAfter, orderBefore } from '../../../server/core/statement-order.ts';

/** Statements added and moved as a person might, some of them with one key. */
const ordered = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 15 }).map((places) => {
  const all: { id: string; order: string }[] = [];
  for (const [at, place] of places.entries()) {
    const other = all[place % (all.length + 1)];
    const order =
      other === undefined
        ? lastOrder(all)
        : [orderBefore(all, other.id), orderAfter(all, other.id), other.order][place % 3];
    all.push({ id: `s${String(at).padStart(2, '0')}`, order: order ?? lastOrder(all) });
  }
  return all.sort(byOrder);
});

describe('the order of statements', () => {
  it('has room before and behind each, also where two have one key', () => {
    fc.assert(
      fc.property(ordered, fc.nat(), (all, pick) => {
        const other = all[pick % all.length];
        if (other === undefined) throw new TypeError('there is one at least');
        const before = orderBefore(all, other.id);
        expect(before < other.order).to.equal(true);
        const behind = orderAfter(all, other.id);
        expect(behind > other.order).to.equal(true);
        for (const { order } of all) {
          if (order < other.order) expect(order < before).to.equal(true);
          if (order > other.order) expect(order > behind).to.equal(true);
        }
        expect(all.every(({ order }) => order < lastOrder(all))).to.equal(true);
      }),
    );
  });

  it('ends with what is put before or behind a statement that is not there', () => {
    const all = [{ id: 's1', order: lastOrder([]) }];
    for (const order of [orderBefore(all, 'gone'), orderAfter(all, 'gone'), lastOrder(all)])
      expect(order > lastOrder([])).to.equal(true);
  });
});
