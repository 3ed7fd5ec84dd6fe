import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { lockFolder } from '../../../../server/stores/files/lock.ts';
import { type FilePlace, makeFilePlace } from '../file-place.ts';
import { failure, refusal } from '../refusal.ts';

const holder = fileURLToPath(new URL('../hold-lock.ts', import.meta.url));

describe('the lock of a data folder', () => {
  let place: FilePlace;
  const children: ChildProcess[] = [];
  beforeEach(async () => {
    place = await makeFilePlace();
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await place.remove();
  });

  const path = () => join(place.folder, '.crossclaim', 'lock');
  /** A process that takes the lock and says what came of it. */
  const start = async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', holder, place.folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const [said] = await once(child.stdout, 'data');
    return { child, said: String(said).trim() };
  };
  const kill = async (child: ChildProcess) => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  it('keeps a second process out and says which one has it', async () => {
    const { child, said } = await start();
    expect(said).to.equal('taken');
    const error = await failure(place.open());
    expect(error.code).to.equal('locked');
    expect(error.message).to.contain(`process ${child.pid}`).and.contain(place.folder);
  });

  it('keeps this process out of a folder that it has open already', async () => {
    const store = await place.open();
    expect(await refusal(place.open())).to.equal('locked');
    await store.close();
  });

  it('is free again when the store is closed', async () => {
    await (await place.open()).close();
    expect(await readdir(join(place.folder, '.crossclaim'))).to.deep.equal(['.gitignore']);
    await (await place.open()).close();
  });

  it('is nothing that git would take for part of the project', async () => {
    await (await place.open()).close();
    expect(await readFile(join(place.folder, '.crossclaim', '.gitignore'), 'utf8')).to.equal('*\n');
  });

  it('is taken over from a process that was killed', async () => {
    const { child } = await start();
    await kill(child);
    await (await place.open()).close();
  });

  it('goes to exactly one of several processes that find the same dead holder', async () => {
    const { child } = await start();
    await kill(child);
    const outcomes = await Promise.all([start(), start(), start()]);
    expect(outcomes.map(({ said }) => said).sort()).to.deep.equal(['locked', 'locked', 'taken']);
  });

  it('goes to exactly one of many attempts, over and over', async () => {
    for (let round = 0; round < 20; round += 1) {
      await abandoned({ pid: process.pid, start: 'an earlier process with this pid' });
      const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(place.folder)));
      const taken = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
      expect(taken).to.have.length(1);
      await taken[0]?.();
    }
    expect(await readdir(join(place.folder, '.crossclaim'))).to.deep.equal(['.gitignore']);
  });

  const abandoned = async (holder: { pid?: number; host?: string; start?: string }, ageSeconds = 0) => {
    await rm(path(), { force: true });
    const own = await ownTicket();
    await writeFile(path(), JSON.stringify({ ...own, token: 'left-behind', ...holder }));
    const then = Date.now() / 1000 - ageSeconds;
    await utimes(path(), then, then);
  };
  const ownTicket = async (): Promise<object> => {
    const unlock = await lockFolder(place.folder);
    const ticket = JSON.parse(await readFile(path(), 'utf8'));
    await unlock();
    return ticket;
  };

  it('is respected when another machine has touched it lately, and taken over when not', async () => {
    await abandoned({ host: 'elsewhere' }, 60);
    expect((await failure(lockFolder(place.folder))).message).to.contain('on elsewhere');
    await abandoned({ host: 'elsewhere' }, 600);
    await (await lockFolder(place.folder))();
  });

  it('is taken over when its file says nothing intelligible and is old', async () => {
    await abandoned({});
    await writeFile(path(), '');
    expect(await refusal(lockFolder(place.folder))).to.equal('locked');
    await utimes(path(), 1, 1);
    await (await lockFolder(place.folder))();
  });
});
