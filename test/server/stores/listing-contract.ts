import { expect } from 'chai';
import type { OpenedStore } from './opened-store.ts';
import { changeOf, claimId, claimRecord, put, relationRecord, removeClaim } from './sample-records.ts';

/** What every store promises of `list`, `count` and `history`. */
export function describeListing(at: () => OpenedStore): void {
  const idsOf = async (query: { source?: string; link?: string; after?: string; limit?: number }) => {
    const page = await at().store.list('p', { type: 'claim', ...query });
    return page.items.map(({ id }) => Number(id.slice(-8)));
  };

  describe('listing', () => {
    beforeEach(async () => {
      await at().begin();
      for (const number of [5, 3, 1, 4, 2]) await at().claim(number, number % 2 === 0 ? 'a' : 'b');
      await at().store.commit(
        'p',
        changeOf(put(relationRecord('p', 1, 1, 2)), put(relationRecord('p', 2, 3, 2))),
      );
    });

    it('sorts by id', async () => expect(await idsOf({})).to.deep.equal([1, 2, 3, 4, 5]));

    it('finds records about a source, wherever it is named among the sources', async () => {
      expect(await idsOf({ source: 'b' })).to.deep.equal([1, 3, 5]);
      expect(await at().store.count('p', { type: 'claim', source: 'b' })).to.equal(3);
      expect(await at().store.count('p', { type: 'relation', source: 'b' })).to.equal(2);
      expect(await idsOf({ source: 'c' })).to.deep.equal([]);
    });

    it('finds records that point to another', async () => {
      const { items } = await at().store.list('p', { type: 'relation', link: claimId(2) });
      expect(items).to.have.length(2);
      expect(await at().store.count('p', { type: 'relation', link: claimId(1) })).to.equal(1);
      expect(await at().store.count('p', { type: 'relation', link: claimId(1), source: 'b' })).to.equal(1);
      expect(await at().store.count('p', { type: 'relation', link: claimId(1), source: 'c' })).to.equal(0);
    });

    it('gives pages that meet without a gap, and says when more follow', async () => {
      const first = await at().store.list('p', { type: 'claim', limit: 2 });
      expect(first.next).to.equal(claimId(2));
      expect(await idsOf({ after: claimId(2), limit: 2 })).to.deep.equal([3, 4]);
      const last = await at().store.list('p', { type: 'claim', after: claimId(4), limit: 2 });
      expect(last).to.not.have.property('next');
      expect(await at().store.list('p', { type: 'claim', source: 'b', limit: 3 })).to.not.have.property(
        'next',
      );
    });

    it('goes on after an id that is gone', async () => {
      const rev = (await at().store.read('p', 'claim', claimId(2)))?.rev ?? 0;
      await at().store.commit('p', changeOf(removeClaim(2, rev)));
      expect(await idsOf({ after: claimId(2) })).to.deep.equal([3, 4, 5]);
      expect(await at().store.count('p', { type: 'claim', source: 'a' })).to.equal(1);
    });

    it('follows a record that moves to another source', async () => {
      const rev = (await at().store.read('p', 'claim', claimId(2)))?.rev ?? 0;
      await at().store.commit('p', changeOf(put(claimRecord('p', 2, 'b'), rev)));
      expect(await idsOf({ source: 'a' })).to.deep.equal([4]);
      expect(await idsOf({ source: 'b' })).to.deep.equal([1, 2, 3, 5]);
    });
  });

  describe('its history', () => {
    it('gives every change as it was acknowledged', async () => {
      const done = [await at().begin(), await at().claim(1)];
      const change = { ...changeOf(removeClaim(1, 2), put(claimRecord('p', 2, 'b'))), undoes: 2 };
      done.push(await at().store.commit('p', change));
      expect(await at().store.history('p', 0, 10)).to.deep.equal(done);
      expect(done[2]).to.deep.include({ seq: 3, undoes: 2, by: 'Lan', at: '2026-03-01T09:30:00.000Z' });
    });

    it('begins after a seq and ends at a limit', async () => {
      await at().begin();
      for (const number of [1, 2, 3]) await at().claim(number);
      expect((await at().store.history('p', 1, 2)).map(({ seq }) => seq)).to.deep.equal([2, 3]);
      expect(await at().store.history('p', 4, 2)).to.deep.equal([]);
    });
  });
}
