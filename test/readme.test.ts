import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('..', import.meta.url));
const leftBehind = new Set(['node_modules', '.git', '.crossclaim']);

/** The first two code blocks of the README: what it tells a newcomer to type. */
async function commandsOfReadme(): Promise<readonly string[]> {
  const page = await readFile(join(root, 'README.md'), 'utf8');
  return Array.from(page.matchAll(/^```\n([^`]+?)\n```$/gm), ([, command = '']) => command).slice(0, 2);
}

/** Starts a shell command as the leader of a group of its own, so that all that it starts can be ended with it. */
function start(command: string, folder: string, env: Record<string, string> = {}): ChildProcess {
  const { TEST_WORDS: _, ...inherited } = process.env;
  return spawn('sh', ['-c', command], { cwd: folder, env: { ...inherited, ...env }, detached: true });
}

function outputUntil(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const take = (chunk: unknown) => {
      output += String(chunk);
      if (pattern.test(output)) resolve(output);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('close', (code) =>
      reject(new Error(`ended with ${code} before it printed ${pattern}:\n${output}`)),
    );
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    else resolve();
  });
}

describe('the README’s commands, in a clean copy', function () {
  this.timeout(10 * 60_000);
  let copy: string;
  let commands: readonly string[];

  before(async () => {
    commands = await commandsOfReadme();
    copy = await mkdtemp(join(tmpdir(), 'crossclaim-copy-'));
    await cp(root, copy, { recursive: true, filter: (path) => !leftBehind.has(basename(path)) });
  });
  after(() => rm(copy, { recursive: true, force: true }));

  it('are the two that are promised', () => {
    expect(commands).to.deep.equal(['npm install && npm start', 'npm test']);
  });

  it('install, start and answer with the sample on the first page', async () => {
    const child = start(commands[0] ?? '', copy);
    try {
      const output = await outputUntil(child, /http:\/\/127\.0\.0\.1:\d+/);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
      const response = await fetch(address);
      expect(response.status).to.equal(200);
      expect(await response.text()).to.match(/sample/i);
    } finally {
      await end(child);
    }
  });

  it('run the tests', async () => {
    const child = start(commands[1] ?? '', copy, { TEST_WORDS: 'core/ids' });
    expect(await outputUntil(child, /\d+ passed, 0 failed/)).to.match(/\n[1-9]\d* passed, 0 failed/);
  });
});
