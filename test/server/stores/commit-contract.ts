import { expect } from 'chai';
import type { OpenedStore } from './opened-store.ts';
import { codeOf, failure, refusal } from './refusal.ts';
import { changeOf, claimId, claimRecord, put, relationRecord, removeClaim } from './sample-records.ts';

/** What every store promises of `commit`. */
export function describeCommits(at: () => OpenedStore): void {
  describe('committing', () => {
    beforeEach(() => at().begin());

    it('numbers changes from 1 without gaps, and gives records that number as rev', async () => {
      const change = await at().store.commit(
        'p',
        changeOf(put(claimRecord('p', 1, 'a')), put(claimRecord('p', 2, 'b'))),
      );
      expect(change.seq).to.equal(2);
      expect((await at().store.read('p', 'claim', claimId(2)))?.rev).to.equal(2);
      expect((await at().claim(3)).seq).to.equal(3);
      expect(await at().store.seq('p')).to.equal(3);
    });

    it('gives back what was put, in any script', async () => {
      await at().claim(1, 'quan-hệ', 'Quan hệ 越南 العلاقات 🙂');
      expect(await at().store.read('p', 'claim', claimId(1))).to.deep.equal({
        ...claimRecord('p', 1, 'quan-hệ', 'Quan hệ 越南 العلاقات 🙂'),
        rev: 2,
      });
    });

    it('revises a record when the rev is the expected one', async () => {
      await at().claim(1);
      const change = await at().store.commit('p', changeOf(put(claimRecord('p', 1, 'a', 'new'), 2)));
      expect(change.writes.map((write) => write.prior)).to.deep.equal([2]);
      expect((await at().store.read('p', 'claim', claimId(1)))?.note).to.equal('new');
    });

    it('refuses a stale rev and shows the record as it stands', async () => {
      await at().claim(1, 'a', 'first');
      await at().store.commit('p', changeOf(put(claimRecord('p', 1, 'a', 'second'), 2)));
      const error = await failure(
        at().store.commit('p', changeOf(put(claimRecord('p', 1, 'a', 'third'), 2))),
      );
      expect(error.code).to.equal('stale');
      expect(error.details.current).to.deep.include({ note: 'second', rev: 3 });
      expect(await refusal(at().store.commit('p', changeOf(removeClaim(1, 2))))).to.equal('stale');
    });

    it('refuses a new record whose id is taken', async () => {
      await at().claim(1);
      expect(await refusal(at().claim(1))).to.equal('exists');
    });

    it('refuses to revise or remove what is not there', async () => {
      expect(await refusal(at().store.commit('p', changeOf(put(claimRecord('p', 1, 'a'), 1))))).to.equal(
        'not-found',
      );
      expect(await refusal(at().store.commit('p', changeOf(removeClaim(1, 1))))).to.equal('not-found');
    });

    it('refuses a change whose required record is not there, or goes with it', async () => {
      await at().claim(1);
      const requires = [{ type: 'claim' as const, id: claimId(1) }];
      const relation = put(relationRecord('p', 1, 1, 2));
      await at().store.commit('p', { ...changeOf(relation), requires });
      const removal = { ...changeOf(removeClaim(1, 2)), requires };
      expect(await refusal(at().store.commit('p', removal))).to.equal('missing-target');
      await at().store.commit('p', changeOf(removeClaim(1, 2)));
      const late = { ...changeOf(put(relationRecord('p', 2, 1, 2))), requires };
      expect(await refusal(at().store.commit('p', late))).to.equal('missing-target');
    });

    it('counts a record that the same change puts as there', async () => {
      const requires = [{ type: 'claim' as const, id: claimId(1) }];
      const writes = [put(relationRecord('p', 1, 1, 2)), put(claimRecord('p', 1, 'a'))];
      expect((await at().store.commit('p', { ...changeOf(...writes), requires })).seq).to.equal(2);
    });

    it('applies no write of a change of which one is refused, and uses up no number', async () => {
      await at().claim(1);
      const both = changeOf(put(claimRecord('p', 2, 'a')), put(claimRecord('p', 1, 'a'), 99));
      expect(await refusal(at().store.commit('p', both))).to.equal('stale');
      expect(await at().store.read('p', 'claim', claimId(2))).to.equal(undefined);
      expect((await at().claim(3)).seq).to.equal(3);
    });

    it('refuses a record of another project', async () => {
      expect(await refusal(at().store.commit('p', changeOf(put(claimRecord('q', 1, 'a')))))).to.equal(
        'invalid',
      );
    });

    it('gives concurrent changes one number each', async () => {
      const changes = await Promise.all(Array.from({ length: 60 }, (_, index) => at().claim(index)));
      const seqs = changes.map(({ seq }) => seq).sort((one, other) => one - other);
      expect(seqs).to.deep.equal(Array.from({ length: 60 }, (_, index) => index + 2));
      expect(await at().store.count('p', { type: 'claim' })).to.equal(60);
    });

    it('lets one of two concurrent revisions win and tells the other', async () => {
      await at().claim(1);
      const revise = (note: string) =>
        at().store.commit('p', changeOf(put(claimRecord('p', 1, 'a', note), 2)));
      const results = await Promise.allSettled([revise('one'), revise('other')]);
      const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      expect(won).to.have.length(1);
      const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      expect(lost.map(codeOf)).to.deep.equal(['stale']);
      expect(lost[0].details.current).to.deep.include({ rev: 3 });
    });

    it('is not changed by what callers do to the records that they gave or got', async () => {
      const given = claimRecord('p', 1, 'a', 'as it was');
      const change = await at().store.commit('p', changeOf(put(given)));
      spoil(given);
      spoil(change);
      spoil(await at().store.read('p', 'claim', claimId(1)));
      spoil(await at().store.list('p', { type: 'claim' }));
      spoil(await at().store.history('p', 0, 10));
      const expected = { ...claimRecord('p', 1, 'a', 'as it was'), rev: 2 };
      expect(await at().store.read('p', 'claim', claimId(1))).to.deep.equal(expected);
      expect((await at().store.list('p', { type: 'claim' })).items).to.deep.equal([expected]);
    });
  });
}

/** Overwrites whatever can be overwritten, all the way down. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    spoil(part);
    Reflect.set(value, key, 'spoiled');
  }
}
