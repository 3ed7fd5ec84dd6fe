import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Store } from '../../../../server/stores/store.ts';
import { type FilePlace, makeFilePlace } from '../file-place.ts';
import { claimId } from '../sample-records.ts';

const rounds = 50;
const program = fileURLToPath(new URL('../commit-for-ever.ts', import.meta.url));

describe('a store that is killed while it commits at full speed', () => {
  let place: FilePlace;
  before(async () => {
    place = await makeFilePlace();
  });
  after(() => place.remove());

  it(`has every acknowledged change, and no half one, ${rounds} times over`, async function () {
    this.timeout(120_000);
    const acknowledged = new Map<number, number>();
    for (let round = 0; round < rounds; round += 1) {
      for (const [seq, number] of await killedAfter((round * 37) % 140)) acknowledged.set(seq, number);
      const store = await place.open();
      await expectWhole(store, acknowledged);
      await store.close();
    }
    expect(acknowledged.size).to.be.greaterThan(rounds);
  });

  /** Runs the program until it has acknowledged so many changes, kills it, and gives back all that it acknowledged. */
  async function killedAfter(changes: number): Promise<[number, number][]> {
    const child = spawn(process.execPath, ['--import', 'tsx', program, place.folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8');
    for await (const text of child.stdout) {
      output += text;
      if (!child.killed && output.split('\n').length > changes) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const lines = output
      .slice(0, output.lastIndexOf('\n') + 1)
      .split('\n')
      .slice(0, -1);
    return lines.map((line) => {
      const [seq, number] = line.split(' ').map(Number);
      return [seq ?? 0, number ?? 0];
    });
  }

  async function expectWhole(store: Store, acknowledged: ReadonlyMap<number, number>): Promise<void> {
    const history = await store.history('p', 0, Number.MAX_SAFE_INTEGER);
    const seqs = history.map(({ seq }) => seq);
    expect(seqs).to.deep.equal(Array.from({ length: await store.seq('p') }, (_, at) => at + 1));
    for (const [seq, number] of acknowledged) {
      expect((await store.read('p', 'claim', claimId(number)))?.rev, `change ${seq}`).to.equal(seq);
    }
    const changes = (await store.seq('p')) - 1;
    expect(await store.count('p', { type: 'claim' })).to.equal(changes * 2);
    expect(await store.count('p', { type: 'relation' })).to.equal(changes);
    const { items } = await store.list('p', { type: 'relation' });
    for (const { rev, from, to } of items) {
      expect((await store.read('p', 'claim', from))?.rev).to.equal(rev);
      expect((await store.read('p', 'claim', to))?.rev).to.equal(rev);
    }
  }
});
