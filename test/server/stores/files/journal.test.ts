import { execFile } from 'node:child_process';
import { readFile, rename, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import type { Store } from '../../../../server/stores/store.ts';
import { FailingDisk } from '../failing-disk.ts';
import { type FilePlace, makeFilePlace } from '../file-place.ts';
import { failure, refusal } from '../refusal.ts';
import { changeOf, claimId, claimRecord, projectRecord, put } from '../sample-records.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../fill-disk.ts', import.meta.url));

describe('the journal on a disk that fails', () => {
  let place: FilePlace;
  let disk: FailingDisk;
  let store: Store;

  beforeEach(async () => {
    place = await makeFilePlace();
    disk = new FailingDisk();
    store = await place.open({ openJournal: disk.openJournal });
    await store.commit('p', changeOf(put(projectRecord('p'))));
    await claim(1);
  });
  afterEach(async () => {
    disk.truncateCode = undefined;
    await store.close();
    await place.remove();
  });

  const claim = (number: number) => store.commit('p', changeOf(put(claimRecord('p', number, 'a'))));
  const ids = async (from: Store = store) =>
    (await from.list('p', { type: 'claim' })).items.map(({ id }) => Number(id.slice(-8)));

  const meanings: [string, string][] = [
    ['ENOSPC', 'storage-full'],
    ['EDQUOT', 'storage-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['EPERM', 'read-only'],
    ['EIO', 'storage-unavailable'],
  ];
  for (const [code, meaning] of meanings) {
    it(`answers ${code} with ${meaning}, keeps what it has, and works again when the disk does`, async () => {
      disk.writeCode = code;
      disk.partBytes = 100;
      expect(await refusal(claim(2))).to.equal(meaning);
      expect(await ids()).to.deep.equal([1]);
      expect(await store.seq('p')).to.equal(2);
      disk.writeCode = undefined;
      expect((await claim(3)).seq).to.equal(3);
      expect(await ids()).to.deep.equal([1, 3]);
    });
  }

  it('leaves no trace of a write that failed half-way', async () => {
    const before = await readFile(place.path('history.jsonl'));
    disk.writeCode = 'ENOSPC';
    disk.partBytes = 321;
    await refusal(claim(2));
    expect(await readFile(place.path('history.jsonl'))).to.deep.equal(before);
  });

  it('cuts off what it could not cut off at once, before it writes again', async () => {
    disk.writeCode = 'EIO';
    disk.partBytes = 321;
    disk.truncateCode = 'EIO';
    await refusal(claim(2));
    expect(await refusal(claim(3))).to.equal('storage-unavailable');
    disk.writeCode = undefined;
    disk.truncateCode = undefined;
    await claim(4);
    const after = await (await place.crash()).open();
    expect(await ids(after)).to.deep.equal([1, 4]);
    await after.close();
  });

  it('does not acknowledge what was written but not synced', async () => {
    disk.syncCode = 'EIO';
    expect(await refusal(claim(2))).to.equal('storage-unavailable');
    expect(await store.read('p', 'claim', claimId(2))).to.equal(undefined);
    disk.syncCode = undefined;
    await claim(2);
    const after = await (await place.crash()).open();
    expect(await ids(after)).to.deep.equal([1, 2]);
    await after.close();
  });

  it('refuses every change that waited behind the failed one, and tells no subscriber', async () => {
    const heard: number[] = [];
    store.subscribe((_, { seq }) => heard.push(seq));
    disk.writeCode = 'ENOSPC';
    const results = await Promise.allSettled([2, 3, 4, 5].map(claim));
    expect(results.map(({ status }) => status)).to.deep.equal(Array.from({ length: 4 }, () => 'rejected'));
    disk.writeCode = undefined;
    expect((await claim(2)).seq).to.equal(3);
    expect(heard).to.deep.equal([3]);
  });

  it('refuses what was added while the disk was failing', async () => {
    const late: Promise<string>[] = [];
    disk.beforeWrite = async () => {
      disk.beforeWrite = async () => undefined;
      late.push(refusal(claim(3)), refusal(claim(4)));
      await new Promise((resolve) => setImmediate(resolve));
    };
    disk.writeCode = 'ENOSPC';
    expect(await refusal(claim(2))).to.equal('storage-full');
    expect(await Promise.all(late)).to.deep.equal(['storage-full', 'storage-full']);
    disk.writeCode = undefined;
    expect((await claim(5)).seq).to.equal(3);
    expect(await ids()).to.deep.equal([1, 5]);
  });

  it('does not call a record stale for the sake of a revision that fails', async () => {
    const revise = (note: string) => store.commit('p', changeOf(put(claimRecord('p', 1, 'a', note), 2)));
    disk.syncCode = 'EIO';
    const first = refusal(revise('one'));
    const second = revise('other');
    expect(await first).to.equal('storage-unavailable');
    disk.syncCode = undefined;
    expect((await second).seq).to.equal(3);
    expect((await store.read('p', 'claim', claimId(1)))?.note).to.equal('other');
  });

  it('shows nobody a change that is not yet on the disk', async () => {
    const pending = claim(2);
    expect(await ids()).to.deep.equal([1]);
    expect(await store.seq('p')).to.equal(2);
    await pending;
    expect(await ids()).to.deep.equal([1, 2]);
  });

  it('syncs changes that come together once, not once each', async () => {
    disk.syncs = 0;
    await Promise.all(Array.from({ length: 50 }, (_, at) => claim(at + 2)));
    expect(disk.syncs).to.be.at.most(2);
  });

  it('begins no project that cannot be written', async () => {
    disk.openCode = 'EROFS';
    expect(await refusal(store.commit('q', changeOf(put(projectRecord('q')))))).to.equal('read-only');
    expect(await store.projects()).to.deep.equal(['p']);
    expect(await store.read('q', 'project', 'q')).to.equal(undefined);
    disk.openCode = undefined;
    await store.commit('q', changeOf(put(projectRecord('q'))));
    expect(await store.projects()).to.deep.equal(['p', 'q']);
  });

  it('saves nothing into a file that somebody has put away', async () => {
    await rename(place.path('history.jsonl'), place.path('old.jsonl'));
    expect((await failure(claim(2))).message).to.contain('moved or changed');
    expect((await stat(place.path('old.jsonl'))).size).to.be.greaterThan(0);
    await rename(place.path('old.jsonl'), place.path('history.jsonl'));
    expect((await claim(2)).seq).to.equal(3);
  });

  it('says that the disk is full when the system lets a file grow no further', async () => {
    const full = await makeFilePlace();
    const limited = `trap '' XFSZ; ulimit -f 40; exec "$0" --import tsx "$1" "$2"`;
    const { stdout } = await run('sh', ['-c', limited, process.execPath, program, full.folder]);
    const [count = '', code] = stdout.trim().split(' ');
    expect(code).to.equal('storage-full');
    const after = await full.open();
    expect(await after.count('p', { type: 'claim' }))
      .to.equal(Number(count))
      .and.to.be.greaterThan(5);
    await after.close();
    await full.remove();
  });
});
