import { expect } from 'chai';
import { makeFilePlace } from '../file-place.ts';
import { useStore } from '../opened-store.ts';
import { refusal } from '../refusal.ts';
import { changeOf, claimId, claimRecord, put } from '../sample-records.ts';

const large = 1_000;

describe('a change of very many records in files', () => {
  const at = useStore(makeFilePlace);
  beforeEach(() => at().begin());
  const puts = (from: number) =>
    Array.from({ length: large }, (_, index) => put(claimRecord('p', from + index, 'a')));

  it('lets a small one that comes after it go first, and is then taken in whole', async () => {
    const much = at().store.commit('p', changeOf(...puts(1)));
    const little = await at().claim(large + 1);
    expect((await much).seq).to.equal(little.seq + 1);
    for (const number of [1, large])
      expect((await at().store.read('p', 'claim', claimId(number)))?.rev).to.equal((await much).seq);
    await at().reopen();
    expect((await at().store.read('p', 'claim', claimId(large)))?.rev).to.equal((await much).seq);
  });

  it('is refused whole when one of its records stands already, or is of another project', async () => {
    await at().claim(large);
    expect(await refusal(at().store.commit('p', changeOf(...puts(1))))).to.equal('exists');
    const foreign = put(claimRecord('q', 1, 'a'));
    expect(await refusal(at().store.commit('p', changeOf(...puts(2_001), foreign)))).to.equal('invalid');
    for (const number of [1, 2_001])
      expect(await at().store.read('p', 'claim', claimId(number))).to.equal(undefined);
  });
});
