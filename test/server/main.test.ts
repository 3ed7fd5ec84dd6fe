import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { configFrom, givenBy } from '../../server/config.ts';
import { type RunningServer, serve } from '../../server/main.ts';

/** Before the project is there, the answer is a problem. */
const listSchema = z.object({ items: z.array(z.object({ id: z.string() })).default([]) });

describe('the server as it runs', () => {
  let folder: string;
  let server: RunningServer | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossclaim-main-'));
  });
  afterEach(async () => {
    await server?.close();
    server = undefined;
    await rm(folder, { recursive: true, force: true });
  });
  const open = async (host = '127.0.0.1') => {
    server = await serve(
      configFrom(givenBy({ folder, port: '0', host, logLevel: 'silent', name: 'Ida' }, {}), '/'),
    );
    return server;
  };

  it('shows what was dropped into its folder while it did not run', async () => {
    await mkdir(join(folder, 'sources', 'winter'), { recursive: true });
    await writeFile(join(folder, 'sources', 'winter', 'harbour.md'), '# The harbour\n\nIt froze.\n');
    const { address } = await open();
    let ids: string[] = [];
    // The server looks for itself soon after its start; a page of the project would make it look at once.
    while (ids.length === 0) {
      const reply = await fetch(`${address}/api/projects/winter/sources`);
      const { items } = listSchema.parse(await reply.json());
      ids = items.map(({ id }) => id);
    }
    expect(ids).to.deep.equal(['harbour']);
  });

  it('signs with the name that it was started with', async () => {
    const { address } = await open();
    const reply = await fetch(`${address}/api/projects`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ title: 'Signed' }),
    });
    expect(await reply.json()).to.include({ creator: 'Ida' });
  });

  it('answers on IPv6 where the machine has it, under an address that a browser takes', async () => {
    const has = Object.values(networkInterfaces()).some((list) =>
      list?.some(({ address }) => address === '::1'),
    );
    const { address } = await open(has ? '::1' : 'localhost');
    expect(address).to.match(has ? /^http:\/\/\[::1\]:\d+$/ : /^http:\/\/localhost:\d+$/);
    expect((await fetch(`${address}/api/projects`)).status).to.equal(200);
  });

  it('lets go of the folder when it is closed, though a browser keeps its connection', async () => {
    const first = await open();
    await (await fetch(`${first.address}/api/projects`)).json();
    await first.close();
    await open();
    expect((await fetch(`${server?.address}/api/projects`)).status).to.equal(200);
  });

  it('does not listen when the folder cannot be opened, and leaves no lock', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'not a folder');
    const config = configFrom(givenBy({ folder: file, port: '0', logLevel: 'silent' }, {}), '/');
    const failed = await serve(config).then(
      () => 'listens',
      (error: unknown) => String(error),
    );
    expect(failed).to.match(/^DomainError/);
  });
});
