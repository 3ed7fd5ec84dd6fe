import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnServer } from '../support/spawn-server.ts';
import { type Bench, median, row } from './bench.ts';
import { spawnBare } from './spawn-bare.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const name = 'start.firstAnswer';
const rounds = 11;
const warmUpRounds = 2;

/** From the start of the process to the first page answered, with the sample that ships; a bare Express started in the same way takes turns. */
export const bench: Bench = {
  names: [name],
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'crossclaim-start-'));
    for (const part of ['sources', 'annotations'])
      await cp(join(root, part), join(folder, part), { recursive: true });
    const [values, baselines]: [number[], number[]] = [[], []];
    try {
      for (let round = 0; round < warmUpRounds + rounds; round += 1) {
        const bare = await firstAnswerMs(spawnBare);
        const value = await firstAnswerMs(() => spawnServer(folder));
        if (round < warmUpRounds) continue;
        baselines.push(bare);
        values.push(value);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return [row(name, median(values), 'ms', median(baselines))];
  },
};

async function firstAnswerMs(
  start: () => Promise<{ readonly address: string; kill(): Promise<void> }>,
): Promise<number> {
  const began = performance.now();
  const server = await start();
  const reply = await fetch(`${server.address}/`);
  await reply.text();
  const took = performance.now() - began;
  if (!reply.ok) throw new Error(`the first answer was ${reply.status}`);
  await server.kill();
  return took;
}
