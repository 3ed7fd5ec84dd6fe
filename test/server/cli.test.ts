import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { usualPort } from '../../server/config.ts';
import { type SpawnOptions, spawnCommand, spawnServer } from '../support/spawn-server.ts';

const recordSchema = z.looseObject({ id: z.string() });
const listSchema = z.object({ items: z.array(recordSchema) });

/** Runs the command to its end. */
async function run(args: readonly string[], options: SpawnOptions = {}) {
  const { child, output } = spawnCommand(args, options);
  const code = await new Promise<number | null>((resolve) => void child.once('close', resolve));
  return { code, output: output() };
}

describe('the command crossclaim', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossclaim-cli-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('explains itself', async () => {
    for (const args of [['--help'], ['serve', '--help'], ['help']]) {
      const { code, output } = await run(args);
      expect(code).to.equal(0);
      expect(output)
        .to.include('crossclaim serve [FOLDER]')
        .and.to.include('--port')
        .and.to.include('--host');
    }
  });

  const misunderstood: readonly [string[], RegExp][] = [
    [['fly'], /does not know ‘fly’/],
    [['serve', 'one', 'two'], /does not know/],
    [['serve', '--colour', 'red'], /colour/],
    [['serve', '--port', 'http'], /port: /],
    [
      ['serve', '--host', '0.0.0.0'],
      /host: must be this machine .*without sign-in the server does not listen to a network/,
    ],
  ];
  for (const [args, told] of misunderstood) {
    it(`says what it does not understand: ${args.join(' ')}`, async () => {
      const { code, output } = await run(args);
      expect(code).to.equal(2);
      expect(output)
        .to.match(told)
        .and.not.to.match(/\n\s+at /);
    });
  }

  it('serves a folder, prints the address, and needs no configuration', async () => {
    const server = await spawnServer(folder);
    try {
      expect(server.address).to.match(/^http:\/\/127\.0\.0\.1:\d+$/);
      const page = await fetch(`${server.address}/`);
      expect([page.status, page.headers.get('content-type')]).to.deep.equal([
        200,
        'text/html; charset=utf-8',
      ]);
      expect(await (await fetch(`${server.address}/api/projects`)).json()).to.deep.equal({ items: [] });
    } finally {
      expect(await server.stop()).to.equal(0);
    }
  });

  it('serves the current folder when it is given none', async () => {
    const server = await spawnServer('.', { within: ['sh', '-c', `cd '${folder}' && exec "$@"`, 'sh'] });
    await add(server.address, '/api/projects', { id: 'here', title: 'Here' });
    await server.stop();
    expect(await readdir(join(folder, 'annotations'))).to.deep.equal(['here']);
  });

  it('writes the snapshots when it is asked to end, and knows everything afterwards', async () => {
    const first = await spawnServer(folder);
    await add(first.address, '/api/projects', { id: 'winter', title: 'Winter' });
    await add(first.address, '/api/projects/winter/sources', { id: 'text', title: 'Text', body: 'Ice.' });
    const claim = { target: { source: 'text', spans: [{ exact: 'Ice.' }] } };
    const added = await add(first.address, '/api/projects/winter/claims', claim);
    expect(await first.stop()).to.equal(0);
    const snapshot = await readFile(join(folder, 'annotations', 'winter', 'text.json'), 'utf8');
    expect(snapshot).to.include(added.id);
    expect(await readdir(join(folder, '.crossclaim'))).not.to.include('lock');
    const second = await spawnServer(folder);
    const read = await fetch(`${second.address}/api/projects/winter/claims/${added.id}`);
    expect(await read.json()).to.deep.equal(added);
    await second.stop();
  });

  it('answers what is under way when it is asked to end', async () => {
    const server = await spawnServer(folder);
    await add(server.address, '/api/projects', { id: 'winter', title: 'Winter' });
    const under = Array.from({ length: 20 }, (_, at) =>
      fetch(`${server.address}/api/projects`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id: `p${at}`, title: 'x' }),
      }).then(
        ({ status }) => status,
        () => 0,
      ),
    );
    const code = server.stop();
    const statuses = await Promise.all(under);
    expect(await code).to.equal(0);
    const again = await spawnServer(folder);
    const reply = await fetch(`${again.address}/api/projects`);
    const ids = listSchema.parse(await reply.json()).items.map(({ id }) => id);
    statuses.forEach((status, at) => {
      if (status === 201) expect(ids).to.include(`p${at}`);
    });
    await again.stop();
  });

  it('does not open a folder that another process has, and says so', async () => {
    const server = await spawnServer(folder);
    try {
      const { code, output } = await run(['serve', folder, '--port', '0']);
      expect(code).to.equal(1);
      expect(output)
        .to.match(/Crossclaim cannot start: .+/)
        .and.not.to.match(/\n\s+at /);
      expect(output).to.include(String(server.pid));
    } finally {
      await server.stop();
    }
  });

  it('opens a folder whose server was killed', async () => {
    await (await spawnServer(folder)).kill();
    const server = await spawnServer(folder);
    expect((await fetch(`${server.address}/api/projects`)).status).to.equal(200);
    await server.stop();
  });

  it('says that a port is taken when it was asked for that one', async () => {
    const { taken, port } = await takePort(0);
    try {
      const { code, output } = await run(['serve', folder, '--port', String(port)]);
      expect(code).to.equal(1);
      expect(output).to.include(`Port ${port} is taken`).and.to.include('--port');
    } finally {
      taken.close();
    }
  });

  it('takes the next port when the usual one is taken', async () => {
    // Somebody else may have it already, which serves as well.
    const holder = await takePort(usualPort).catch(() => undefined);
    const { child, output } = spawnCommand(['serve', folder]);
    try {
      await new Promise<void>(
        (resolve) => void child.stdout?.on('data', () => output().includes('open at') && resolve()),
      );
      const port = Number(/127\.0\.0\.1:(\d+)/.exec(output())?.[1]);
      expect(port).to.be.within(usualPort + 1, usualPort + 20);
    } finally {
      child.kill('SIGTERM');
      await new Promise((resolve) => void child.once('close', resolve));
      holder?.taken.close();
    }
  });
});

async function add(address: string, path: string, body: object): Promise<{ id: string }> {
  const reply = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(reply.status).to.equal(201);
  return recordSchema.parse(await reply.json());
}

async function takePort(wanted: number): Promise<{ taken: Server; port: number }> {
  const taken = createServer();
  await new Promise<void>((resolve, reject) => {
    taken.once('error', reject).listen(wanted, '127.0.0.1', resolve);
  });
  const address = taken.address();
  return { taken, port: typeof address === 'object' && address !== null ? address.port : 0 };
}
