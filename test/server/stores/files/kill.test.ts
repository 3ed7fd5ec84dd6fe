import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { build } from 'esbuild';
import type { Store } from '../../../../server/stores/store.ts';
import { type FilePlace, makeFilePlace } from '../file-place.ts';
import { claimId } from '../sample-records.ts';

const rounds = 50;
const program = fileURLToPath(new URL('../commit-for-ever.ts', import.meta.url));

describe('a store that is killed while it commits at full speed', () => {
  let place: FilePlace;
  let bundle: string;
  before(async () => {
    place = await makeFilePlace();
    // Bundled once, the program starts in a tenth of the time that it takes from its sources.
    bundle = join(place.folder, 'commit-for-ever.mjs');
    await build({ entryPoints: [program], bundle: true, platform: 'node', format: 'esm', outfile: bundle });
  });
  after(() => place.remove());

  it(`has every acknowledged change, and no half one, ${rounds} times over`, async function () {
    this.timeout(300_000);
    const acknowledged = new Map<number, number>();
    for (let round = 0; round < rounds; round += 1) {
      for (const [seq, number] of await killedAfter((round * 37) % 90)) acknowledged.set(seq, number);
      const store = await place.open();
      await expectWhole(store, acknowledged);
      await store.close();
    }
    expect(acknowledged.size).to.be.greaterThan(rounds);
    const store = await place.open();
    const history = await store.history('p', 0, Number.MAX_SAFE_INTEGER);
    expect(history.map(({ seq }) => seq)).to.deep.equal(upTo(history.length));
    expect(history).to.have.length(await store.seq('p'));
    await store.close();
  });

  /** Runs the program until it has acknowledged so many changes, kills it, and gives back all that it acknowledged. */
  async function killedAfter(changes: number): Promise<[number, number][]> {
    const child = spawn(process.execPath, [bundle, place.folder], {
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
    const lost = [];
    for (const [seq, number] of acknowledged) {
      if ((await store.read('p', 'claim', claimId(number)))?.rev !== seq) lost.push(seq);
    }
    expect(lost).to.deep.equal([]);
    const seq = await store.seq('p');
    expect(await store.count('p', { type: 'claim' })).to.equal((seq - 1) * 2);
    const { items } = await store.list('p', { type: 'relation' });
    expect(items.map(({ rev }) => rev).sort((one, other) => one - other)).to.deep.equal(upTo(seq).slice(1));
    const halves = [];
    for (const { rev, from, to } of items) {
      for (const end of [from, to]) if ((await store.read('p', 'claim', end))?.rev !== rev) halves.push(rev);
    }
    expect(halves).to.deep.equal([]);
  }
});

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}
