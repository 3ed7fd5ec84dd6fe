import { expect } from 'chai';
import type { Write } from '../../../server/core/change.ts';
import type { OpenedStore } from './opened-store.ts';
import { codeOf, refusal } from './refusal.ts';
import {
  changeOf,
  claimId,
  claimRecord,
  put,
  relationId,
  relationRecord,
  removeClaim,
} from './sample-records.ts';

/** What every store promises of the records that a change frees. */
export function describeFrees(at: () => OpenedStore): void {
  describe('a change that frees a record', () => {
    const claim = (number: number) => ({ type: 'claim' as const, id: claimId(number) });
    const source = { type: 'source' as const, id: 'a' };
    beforeEach(async () => {
      await at().begin();
      await at().claim(1);
      await at().claim(2);
      await at().store.commit('p', changeOf(put(relationRecord('p', 1, 1, 2))));
    });
    const rev = async () => (await at().store.read('p', 'relation', relationId(1)))?.rev ?? 0;
    const removeRelation = async (): Promise<Write> => ({
      remove: { type: 'relation', id: relationId(1) },
      expected: await rev(),
    });

    it('is refused while something has it among its links', async () => {
      for (const [number, expected] of [
        [1, 2],
        [2, 3],
      ] as const) {
        const change = { ...changeOf(removeClaim(number, expected)), frees: [claim(number)] };
        expect(await refusal(at().store.commit('p', change))).to.equal('in-use');
      }
      expect(await at().store.count('p', { type: 'claim' })).to.equal(2);
      expect(await at().store.seq('p')).to.equal(4);
    });

    it('is refused while something has it among its sources', async () => {
      const change = { ...changeOf(removeClaim(1, 2)), frees: [source] };
      expect(await refusal(at().store.commit('p', change))).to.equal('in-use');
    });

    it('goes through when what hangs on it goes in the same change, in whatever order', async () => {
      const writes = [removeClaim(1, 2), await removeRelation(), removeClaim(2, 3)];
      const frees = [claim(1), claim(2), source];
      expect((await at().store.commit('p', { ...changeOf(...writes), frees })).seq).to.equal(5);
      expect(await at().store.count('p', { type: 'relation' })).to.equal(0);
    });

    it('goes through when the same change takes the link out of what hung on it', async () => {
      await at().claim(3);
      const moved = put(relationRecord('p', 1, 3, 2), await rev());
      const change = { ...changeOf(removeClaim(1, 2), moved), frees: [claim(1)] };
      expect((await at().store.commit('p', change)).seq).to.equal(6);
    });

    it('is refused when the same change hangs something on it', async () => {
      const writes = [await removeRelation(), removeClaim(1, 2), put(relationRecord('p', 2, 1, 2))];
      const change = { ...changeOf(...writes), frees: [claim(1)] };
      expect(await refusal(at().store.commit('p', change))).to.equal('in-use');
      expect(await rev()).to.equal(4);
    });

    it('and one that hangs something on it at the same moment: one of them is refused', async () => {
      await at().store.commit('p', changeOf(await removeRelation()));
      const freeing = { ...changeOf(removeClaim(1, 2)), frees: [claim(1)] };
      const hanging = { ...changeOf(put(relationRecord('p', 2, 1, 2))), requires: [claim(1), claim(2)] };
      const results = await Promise.allSettled(
        [freeing, hanging].map((change) => at().store.commit('p', change)),
      );
      const codes = results.flatMap((one) => (one.status === 'rejected' ? [codeOf(one.reason)] : []));
      expect(codes).to.have.length(1);
      expect(['in-use', 'missing-target']).to.include(codes[0]);
    });

    it('does not ask what other records of that name hang on: a source and a claim are two', async () => {
      const change = {
        ...changeOf(put(claimRecord('p', 9, 'b'))),
        frees: [claim(8), { ...source, id: 'c' }],
      };
      expect((await at().store.commit('p', change)).seq).to.equal(5);
    });
  });
}
