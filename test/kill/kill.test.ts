import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { spawnServer } from '../support/spawn-server.ts';
import { openClient } from './api-client.ts';
import { checkAcknowledged, expectSame, replay } from './check-whole.ts';
import { type Acknowledged, writeAtFullSpeed } from './full-speed-writer.ts';
import { readHistory, readRecords } from './read-everything.ts';

/** Two lanes, each with a folder and a server of its own, make 50 rounds in half the time. */
const lanes = 2;
const roundsPerLane = 25;
/** So many rounds go to one project: killed again and again over the same files, which stay small. */
const roundsPerProject = 5;
const connections = 6;
const shortestMs = 100;
const longestMs = 450;

const sentences = Array.from({ length: 60 }, (_, at) => `On day ${at} the ice was ${at} inches thick.`);
const body = sentences.join(' ');
const ranges = sentences.map((sentence) => {
  const start = body.indexOf(sentence);
  return { start, end: start + sentence.length };
});

describe('a server that is killed while it writes', () => {
  it('has every acknowledged change after the restart, and no half one, 50 times over', async function () {
    this.timeout(600_000);
    const counts = await Promise.all(Array.from({ length: lanes }, () => killAgainAndAgain()));
    for (const count of counts) expect(count).to.be.above(roundsPerLane * connections);
  });
});

/** Gives how many changes were acknowledged in all rounds. */
async function killAgainAndAgain(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'crossclaim-kill-'));
  let acknowledged: Acknowledged[] = [];
  let count = 0;
  let server = await spawnServer(folder);
  try {
    for (let round = 0; round < roundsPerLane; round += 1) {
      const project = `winter-${Math.floor(round / roundsPerProject)}`;
      if (round % roundsPerProject === 0) {
        acknowledged = [];
        await begin(server.address, project);
      }
      const before = acknowledged.length;
      const client = openClient(server.address, connections);
      const writing = writeAtFullSpeed(client, project, connections, ranges, acknowledged);
      const waitMs = shortestMs + Math.random() * (longestMs - shortestMs);
      await Promise.all([writing, new Promise((resolve) => setTimeout(resolve, waitMs)).then(server.kill)]);
      client.close();
      count += acknowledged.length - before;
      server = await spawnServer(folder);
      await check(server.address, project, acknowledged, (round % roundsPerProject) + 1);
    }
    return count;
  } finally {
    await server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function begin(address: string, project: string): Promise<void> {
  const client = openClient(address, 1);
  await client.call('POST', '/api/projects', { id: project, title: 'Killed' });
  await client.call('POST', `/api/projects/${project}/sources`, { id: 'text', title: 'Text', body });
  client.close();
}

async function check(
  address: string,
  project: string,
  acknowledged: readonly Acknowledged[],
  kills: number,
): Promise<void> {
  const client = openClient(address, 4);
  const history = await readHistory(client, project);
  const records = await readRecords(client, project);
  client.close();
  const expected = replay(history);
  expected.delete(project);
  expect([...records.keys()].sort()).to.deep.equal([...expected.keys()].sort());
  for (const [id, record] of expected) expectSame(records.get(id), record);
  checkAcknowledged(history, acknowledged);
  // The two that began the project, and what was on its way when the server was killed: one request on each connection at most.
  const unanswered = history.length - acknowledged.length - 2;
  expect(unanswered).to.be.within(0, connections * kills);
}
