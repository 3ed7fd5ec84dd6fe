import { readFile, watch } from 'node:fs/promises';
import { diffLines } from 'diff';
import { expect } from 'chai';
import type { Store } from '../../../../server/stores/store.ts';
import { type FilePlace, makeFilePlace } from '../file-place.ts';
import {
  changeOf,
  claimId,
  claimRecord,
  projectRecord,
  put,
  relationRecord,
  removeClaim,
} from '../sample-records.ts';

describe('snapshots', () => {
  let place: FilePlace;
  let store: Store;

  beforeEach(async () => {
    place = await makeFilePlace();
    store = await place.open();
    await store.commit('p', changeOf(put(projectRecord('p'))));
    for (const number of [1, 2, 4]) await claim(number);
    await store.commit('p', changeOf(put(claimRecord('p', 9, 'b')), put(relationRecord('p', 1, 1, 9))));
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  const claim = (number: number, source = 'a') =>
    store.commit('p', changeOf(put(claimRecord('p', number, source))));
  const read = (name: string) => readFile(place.path(name), 'utf8');
  const reopen = async () => {
    await store.close();
    store = await place.open();
  };
  /** The lines that differ in a file before and after some work. */
  const diffOf = async (name: string, work: () => Promise<unknown>) => {
    await reopen();
    const before = await read(name);
    await work();
    await reopen();
    return diffLines(before, await read(name)).flatMap(({ added, removed, value }) =>
      added || removed
        ? value
            .trimEnd()
            .split('\n')
            .map((line) => `${added ? '+' : '-'}${line.slice(0, 40)}`)
        : [],
    );
  };
  const seqLines = (before: number) => [`-"seq":${before},`, `+"seq":${before + 1},`];

  for (const number of [0, 3, 5]) {
    it(`differ by one record's line when claim ${number} is added to 1, 2 and 4`, async () => {
      const diff = await diffOf('a.json', () => claim(number));
      expect(diff.slice(0, 2)).to.deep.equal(seqLines(5));
      const records = diff.slice(2).filter((line) => line.includes('"type":"claim"'));
      expect(records).to.have.length(number === 0 ? 3 : 1);
      expect(diff).to.have.length(2 + records.length);
    });
  }

  it('differ by one record, before and after, when one is revised', async () => {
    const diff = await diffOf('a.json', () =>
      store.commit('p', changeOf(put(claimRecord('p', 2, 'a', 'new'), 3))),
    );
    expect(diff.filter((line) => line.includes('"type"'))).to.have.length(2);
  });

  it('do not change when something else does', async () => {
    expect(await diffOf('b.json', () => claim(5))).to.deep.equal([]);
  });

  it('do not change when a project is only opened and read', async () => {
    const files = ['project.json', 'a.json', 'b.json', 'history.jsonl'];
    await reopen();
    const before = await Promise.all(files.map(read));
    await store.list('p', { type: 'claim' });
    await reopen();
    expect(await Promise.all(files.map(read))).to.deep.equal(before);
  });

  it('are JSON with one record per line, in an order that does not depend on the order of work', async () => {
    await store.commit('p', changeOf(removeClaim(1, 2)));
    await claim(1);
    await store.close();
    const text = await read('a.json');
    const ids = JSON.parse(text).records.map(({ id }: { id: string }) => id);
    expect(ids).to.deep.equal([claimId(1), claimId(2), claimId(4), 'relation00000001']);
    expect(text.split('\n').filter((line) => line.includes('"id"'))).to.have.length(4);
    store = await place.open();
  });

  it('keep sources apart whose names could be those of other files', async () => {
    const names = ['project', 'history', 'history.jsonl', 'project.json', 'constructor', '2022'];
    for (const [at, name] of names.entries()) await claim(20 + at, name);
    await reopen();
    for (const name of names)
      expect(await store.count('p', { type: 'claim', source: name }), name).to.equal(1);
    expect(await read('_project.json')).to.contain(claimId(20));
    expect(place.reports).to.deep.equal([]);
  });

  it('follow by themselves in a pause of the work, and only where something changed', async () => {
    await store.close();
    store = await place.open({ idleMs: 0 });
    await snapshotsReach(6, () => claim(5));
    expect(await read('a.json'))
      .to.contain(claimId(5))
      .and.contain('"seq":6');
    expect(await read('b.json')).to.contain('"seq":5');
    await snapshotsReach(7, () => claim(6, 'b'));
    expect(await read('a.json')).to.contain('"seq":6');
  });

  /** Does some work and resolves when the snapshots have it. */
  async function snapshotsReach(seq: number, work: () => Promise<unknown>): Promise<void> {
    const ended = new AbortController();
    const names = watch(place.path('.'), { signal: ended.signal });
    const worked = work();
    for await (const { filename } of names) {
      if (filename === 'project.json' && (await read('project.json')).includes(`"seq":${seq}`)) break;
    }
    ended.abort();
    await worked;
  }

  it('follow long work before it ends, and are behind by a part of it only', async () => {
    const note = 'n'.repeat(19_000);
    const ended = new AbortController();
    const names = watch(place.path('.'), { signal: ended.signal });
    let number = 10;
    const work = async () => {
      while (!ended.signal.aborted)
        await store.commit('p', changeOf(put(claimRecord('p', number++, 'a', note))));
    };
    const works = Promise.all([work(), work()]);
    for await (const { filename } of names) if (filename === 'project.json') break;
    ended.abort();
    await works;
    const reached = JSON.parse(await read('project.json')).seq;
    expect(reached).to.be.greaterThan(5);
    const after = await (await place.crash()).open();
    expect(await after.count('p', { type: 'claim', source: 'a' })).to.equal(number - 10 + 3);
    await after.close();
  });
});
