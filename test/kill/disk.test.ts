import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { type SpawnedServer, spawnServer } from '../support/spawn-server.ts';
import { type ApiClient, openClient, type Reply } from './api-client.ts';
import { expectSame } from './check-whole.ts';
import { readRecords } from './read-everything.ts';
import { openSmallDisk, type SmallDisk } from './small-disk.ts';

const base = '/api/projects/winter';
const idSchema = z.object({ id: z.string() });
const claim = { target: { source: 'text', spans: [{ start: 0, end: 8 }] } };
/** More than the rest of a page that the file's last line may leave. */
const tooMany = 60;

async function begin(client: ApiClient): Promise<void> {
  await client.call('POST', '/api/projects', { id: 'winter', title: 'Winter' });
  await client.call('POST', `${base}/sources`, {
    id: 'text',
    title: 'Text',
    body: 'The disk is small. It fills.',
  });
}

/** Adds claims with long notes until one is refused; the records that were acknowledged, and the refusal. */
async function addUntilRefused(client: ApiClient, acknowledged: unknown[]): Promise<Reply> {
  for (let count = 0; count < tooMany; count += 1) {
    const reply = await client.call('POST', `${base}/claims`, { ...claim, note: 'long '.repeat(2_000) });
    if (reply.status !== 201) return reply;
    acknowledged.push(reply.body);
  }
  throw new Error('the disk took everything');
}

async function checkAllThere(client: ApiClient, acknowledged: readonly unknown[]): Promise<void> {
  const records = await readRecords(client, 'winter');
  for (const record of acknowledged) expectSame(records.get(idSchema.parse(record).id), record);
  expect([...records.values()].filter(({ type }) => type === 'claim').length).to.equal(acknowledged.length);
}

describe('a disk that is full', () => {
  it('is told clearly, loses nothing, and is written again once there is room', async () => {
    const disk = await openSmallDisk();
    if (disk === undefined) return onLimitedFiles();
    await onDisk(disk);
  }).timeout(120_000);

  async function onDisk(disk: SmallDisk): Promise<void> {
    let server: SpawnedServer | undefined;
    try {
      server = await spawnServer(disk.folder);
      let client = openClient(server.address, 4);
      await begin(client);
      const acknowledged: unknown[] = [(await client.call('POST', `${base}/claims`, claim)).body];
      await disk.fill();
      const refused = await addUntilRefused(client, acknowledged);
      expect(refused).to.containSubset({ status: 507, body: { code: 'storage-full', status: 507 } });
      await checkEverythingRefused(client, disk.folder);
      await checkAllThere(client, acknowledged);
      await disk.free();
      const again = await client.call('POST', `${base}/claims`, claim);
      expect(again.status).to.equal(201);
      acknowledged.push(again.body);
      await checkAllThere(client, acknowledged);
      client.close();
      await server.kill();
      server = await spawnServer(disk.folder);
      client = openClient(server.address, 4);
      await checkAllThere(client, acknowledged);
      client.close();
    } finally {
      await server?.kill();
      await disk.close();
    }
  }

  /** Whatever else writes files says the same, and leaves what was there. */
  async function checkEverythingRefused(client: ApiClient, folder: string): Promise<void> {
    const file = join(folder, 'sources', 'winter', 'text.md');
    const before = await readFile(file, 'utf8');
    const { body } = await client.call('GET', `${base}/sources/text`);
    const { rev } = z.object({ rev: z.int() }).parse(body);
    const long = 'More ice. '.repeat(4_000);
    const replies = [
      await client.call('POST', `${base}/sources`, { title: 'Second', body: long }),
      await client.call('PATCH', `${base}/sources/text`, { publisher: 'Quay' }, { 'If-Match': `"${rev}"` }),
      await client.call('POST', `${base}/imports?name=a.txt`, long, {
        'Content-Type': 'application/octet-stream',
      }),
      await client.call('POST', '/api/projects', { id: 'summer', title: 'Summer' }),
    ];
    for (const reply of replies)
      expect(reply).to.containSubset({ status: 507, body: { code: 'storage-full' } });
    expect(await readFile(file, 'utf8')).to.equal(before);
    expect(await client.call('GET', `${base}/sources/text`)).to.containSubset({ status: 200, body: { rev } });
    expect((await client.call('GET', '/api/projects/summer')).status).to.equal(404);
  }

  /** Without a mount: no file may grow beyond a few blocks of 512 bytes, which a write feels as it feels a full disk. */
  async function onLimitedFiles(): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'crossclaim-full-'));
    const limited = ['sh', '-c', 'ulimit -f 128; exec "$@"', 'sh'];
    // tsx may write into its cache, which has the same limit.
    let server = await spawnServer(folder, { within: limited, env: { TSX_DISABLE_CACHE: '1' } });
    try {
      let client = openClient(server.address, 4);
      await begin(client);
      const acknowledged: unknown[] = [];
      const refused = await addUntilRefused(client, acknowledged);
      expect(refused).to.containSubset({ status: 507, body: { code: 'storage-full' } });
      await checkAllThere(client, acknowledged);
      client.close();
      await server.kill();
      server = await spawnServer(folder);
      client = openClient(server.address, 4);
      await checkAllThere(client, acknowledged);
      const again = await client.call('POST', `${base}/claims`, claim);
      expect(again.status).to.equal(201);
      client.close();
    } finally {
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    }
  }

  it('is felt in the same way as a file that may not grow', onLimitedFiles).timeout(120_000);
});

describe('a disk that is read-only', () => {
  it('is told clearly, loses nothing, and is written again once it can be', async () => {
    const disk = await openSmallDisk();
    if (disk?.setReadOnly === undefined) return onBlockedPath();
    let server: SpawnedServer | undefined;
    try {
      server = await spawnServer(disk.folder);
      let client = openClient(server.address, 4);
      await begin(client);
      const acknowledged: unknown[] = [(await client.call('POST', `${base}/claims`, claim)).body];
      client.close();
      await server.stop();
      // The kernel refuses to lock a disk while a file on it is open for writing, so the server has written nothing yet.
      server = await spawnServer(disk.folder);
      client = openClient(server.address, 4);
      await checkAllThere(client, acknowledged);
      await disk.setReadOnly(true);
      await checkAllThere(client, acknowledged);
      for (const [path, content] of [
        [`${base}/claims`, claim],
        [`${base}/sources`, { title: 'Second', body: 'Second.' }],
        ['/api/projects', { id: 'summer', title: 'Summer' }],
      ] as const)
        expect(await client.call('POST', path, content)).to.containSubset({
          status: 503,
          body: { code: 'read-only' },
        });
      await disk.setReadOnly(false);
      const again = await client.call('POST', `${base}/claims`, claim);
      expect(again.status).to.equal(201);
      await checkAllThere(client, [...acknowledged, again.body]);
      client.close();
      await server.stop();
      await disk.setReadOnly(true);
      const refused = await spawnServer(disk.folder).catch(String);
      expect(refused).to.include('Crossclaim cannot start: The disk is read-only');
    } finally {
      await server?.kill();
      await disk.close();
    }
  }).timeout(120_000);

  /** Without a mount: a plain file where a folder has to be made cannot be written into, not even by root. */
  async function onBlockedPath(): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'crossclaim-blocked-'));
    const server = await spawnServer(folder);
    try {
      const client = openClient(server.address, 4);
      await begin(client);
      await mkdir(join(folder, 'annotations'), { recursive: true });
      await writeFile(join(folder, 'annotations', 'summer'), 'not a folder');
      const reply = await client.call('POST', '/api/projects', { id: 'summer', title: 'Summer' });
      expect(reply.status).to.equal(503);
      expect(reply).to.containSubset({ body: { status: 503 } });
      expect((await client.call('POST', `${base}/claims`, claim)).status).to.equal(201);
      await rm(join(folder, 'annotations', 'summer'));
      expect((await client.call('POST', '/api/projects', { id: 'summer', title: 'Summer' })).status).to.equal(
        201,
      );
      client.close();
    } finally {
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    }
  }

  it('is felt in the same way as a path that cannot be written', onBlockedPath).timeout(120_000);
});
