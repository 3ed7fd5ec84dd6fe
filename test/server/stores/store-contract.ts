import { expect } from 'chai';
import type { Change } from '../../../server/core/change.ts';
import { describeCommits } from './commit-contract.ts';
import { describeFrees } from './frees-contract.ts';
import { describeListing } from './listing-contract.ts';
import { type StorePlace, useStore } from './opened-store.ts';
import { refusal } from './refusal.ts';
import { changeOf, claimId, projectRecord, put, removeClaim } from './sample-records.ts';
import { describeModel } from './store-model.ts';

/** The promises of `Store`, held against any implementation of it. */
export function describeStore(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`${name}, as a store`, () => {
    const at = useStore(makePlace);
    describeCommits(at);
    describeFrees(at);
    describeListing(at);
    describeModel(makePlace);

    describe('before a project begins', () => {
      it('has nothing of it to show', async () => {
        expect(await at().store.projects()).to.deep.equal([]);
        expect(await at().store.read('p', 'project', 'p')).to.equal(undefined);
        expect(await at().store.list('p', { type: 'claim' })).to.deep.equal({ items: [] });
        expect(await at().store.count('p', { type: 'claim' })).to.equal(0);
        expect(await at().store.history('p', 0, 10)).to.deep.equal([]);
        expect(await at().store.seq('p')).to.equal(0);
      });

      it('takes no change but one that puts the project', async () => {
        expect(await refusal(at().claim(1))).to.equal('not-found');
        expect(await at().store.projects()).to.deep.equal([]);
      });

      it('refuses an id that could leave its folder', async () => {
        const change = changeOf(put(projectRecord('p')));
        expect(await refusal(at().store.commit('../p', change))).to.equal('invalid');
        expect(await at().store.read('../p', 'project', 'p')).to.equal(undefined);
      });
    });

    describe('subscribers', () => {
      it('hear each change once, in order, when it can be read', async () => {
        const heard: [string, number][] = [];
        const end = at().store.subscribe((project, { seq }) => heard.push([project, seq]));
        await at().begin();
        await Promise.all([at().claim(1), at().claim(2)]);
        end();
        await at().claim(3);
        expect(heard).to.deep.equal([
          ['p', 1],
          ['p', 2],
          ['p', 3],
        ]);
      });

      it('do not hear what was refused, and cannot make a commit fail', async () => {
        const heard: Change[] = [];
        at().store.subscribe(() => {
          throw new Error('a listener of no use');
        });
        at().store.subscribe((_, change) => heard.push(change));
        const change = await at().begin();
        await refusal(at().store.commit('p', changeOf(removeClaim(1, 1))));
        expect(heard).to.deep.equal([change]);
      });
    });

    describe('retiring a project', () => {
      beforeEach(async () => {
        await at().begin();
        await at().claim(1);
        await at().store.commit('q', changeOf(put(projectRecord('q'))));
      });

      it('takes it away and leaves the others', async () => {
        await at().store.retire('p');
        expect(await at().store.projects()).to.deep.equal(['q']);
        expect(await at().store.read('p', 'claim', claimId(1))).to.equal(undefined);
        expect(await refusal(at().claim(2))).to.equal('not-found');
      });

      it('lets another one of the same name begin anew', async () => {
        await at().store.retire('p');
        expect((await at().begin()).seq).to.equal(1);
        expect(await at().store.count('p', { type: 'claim' })).to.equal(0);
        expect(await at().store.projects()).to.deep.equal(['p', 'q']);
      });

      it('does nothing when there is none', async () => {
        await at().store.retire('other');
        expect(await at().store.projects()).to.deep.equal(['p', 'q']);
      });
    });

    it('opens again with everything that it acknowledged', async () => {
      const done = [await at().begin()];
      for (const [number, source] of ['a', 'project', 'history'].entries()) {
        done.push(await at().claim(number + 1, source));
      }
      done.push(await at().store.commit('p', changeOf(removeClaim(2, 3))));
      await at().reopen();
      expect(await at().store.projects()).to.deep.equal(['p']);
      const { items } = await at().store.list('p', { type: 'claim' });
      expect(items.map(({ id }) => id)).to.deep.equal([claimId(1), claimId(3)]);
      expect(await at().store.history('p', 0, 10)).to.deep.equal(done);
      expect((await at().claim(4)).seq).to.equal(6);
    });

    it('refuses to work once it is closed', async () => {
      await at().begin();
      await at().store.close();
      expect(await refusal(at().claim(1))).to.equal('storage-unavailable');
      expect(await refusal(at().store.seq('p'))).to.equal('storage-unavailable');
      expect(await refusal(at().store.projects())).to.equal('storage-unavailable');
    });
  });
}
