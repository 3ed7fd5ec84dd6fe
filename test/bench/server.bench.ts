import { rm } from 'node:fs/promises';
import { spawnServer } from '../support/spawn-server.ts';
import { type Bench, median, type Row, row } from './bench.ts';
import { type Load, openLoad, type Shot } from './load.ts';
import { measureMemory } from './memory.ts';
import { claimOn, makeSubject, type Subject, subject } from './server-subject.ts';
import { spawnBare } from './spawn-bare.ts';

const sizes = [0, 10_000, 100_000] as const;
/**
 * Ten connections are the headline: a reading group rather than a stress test, and what other stores were measured with. A group commit gains more
 * from more writers, which the row with 64 shows.
 */
const connections = 10;
const manyConnections = 64;
const unit = 'answers/s';

/** Each subject takes its turn with the baseline, in slices short enough that a pause of the machine falls on both. */
const sliceMs = 400;
const rounds = 9;
const warmUpRounds = 2;

const operations = ['claim.create', 'claim.read', 'claim.list50'] as const;
const many = `claim.create@10000/${manyConnections}`;
const names = [
  ...sizes.flatMap((size) => operations.map((name) => `${name}@${size}`)),
  many,
  'memory.perClaim',
];

/** The JSON API on its own in a process, with durable writes, beside a bare Express in another. This process is the client of both. */
export const bench: Bench = {
  names,
  async run(wanted) {
    const rows: Row[] = [];
    for (const size of sizes) {
      const chosen = names.filter((name) => wanted(name) && sizeOf(name) === size);
      if (chosen.length === 0) continue;
      const made = await makeSubject(size);
      try {
        const timed = chosen.filter((name) => name !== 'memory.perClaim');
        if (timed.length > 0) rows.push(...(await measure(made, timed)));
        if (chosen.includes('memory.perClaim')) rows.push(await measureMemory(made.folder));
      } finally {
        await rm(made.folder, { recursive: true, force: true });
      }
    }
    return rows;
  },
};

function sizeOf(name: string): number {
  return name === 'memory.perClaim' ? 100_000 : Number(/@(\d+)/.exec(name)?.[1]);
}

async function measure(made: Subject, chosen: readonly string[]): Promise<Row[]> {
  const [server, bare] = [await spawnServer(made.folder), await spawnBare()];
  const rows: Row[] = [];
  try {
    for (const group of [chosen.filter((name) => name !== many), chosen.filter((name) => name === many)]) {
      if (group.length === 0) continue;
      const count = group.includes(many) ? manyConnections : connections;
      const baseline = await openLoad(bare.address, count, 200, [{ method: 'GET', path: '/' }]);
      const loads = await Promise.all(group.map((name) => loadFor(name, made, server.address, count)));
      rows.push(...(await inTurns(group, loads, baseline)));
      for (const load of [...loads, baseline]) load.close();
    }
  } finally {
    await Promise.all([server.kill(), bare.kill()]);
  }
  return rows;
}

async function loadFor(name: string, made: Subject, address: string, count: number): Promise<Load> {
  const list = `/api/projects/${subject.project}/claims`;
  if (name.startsWith('claim.create')) {
    const shots = Array.from(
      { length: 500 },
      (_, at): Shot => ({ method: 'POST', path: list, body: claimOn(made.quotes, made.ranges, at) }),
    );
    return openLoad(address, count, 201, shots);
  }
  const ids = made.ids.length > 0 ? made.ids : [await firstId(address, list, made)];
  if (name.startsWith('claim.read'))
    return openLoad(
      address,
      count,
      200,
      ids.map((id) => ({ method: 'GET', path: `${list}/${id}` })),
    );
  return openLoad(
    address,
    count,
    200,
    ids.map((id) => ({ method: 'GET', path: `${list}?limit=50&after=${id}` })),
  );
}

/** In an empty project there has to be something to read: one claim, and 50 after it. */
async function firstId(address: string, list: string, made: Subject): Promise<string> {
  const ids: string[] = [];
  for (let at = 0; at < 51; at += 1) {
    const reply = await fetch(`${address}${list}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(claimOn(made.quotes, made.ranges, at)),
    });
    ids.push(/claims\/(\w+)/.exec(reply.headers.get('location') ?? '')?.[1] ?? '');
  }
  return ids[0] ?? '';
}

async function inTurns(names: readonly string[], loads: readonly Load[], baseline: Load): Promise<Row[]> {
  const values = names.map((): number[] => []);
  const baselines: number[] = [];
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    for (const [at, load] of loads.entries()) {
      const bare = await baseline.fire(sliceMs);
      const value = await load.fire(sliceMs);
      if (round < warmUpRounds) continue;
      baselines.push(bare);
      values[at]?.push(value);
    }
  }
  return names.map((name, at) => row(name, median(values[at] ?? []), unit, median(baselines)));
}
