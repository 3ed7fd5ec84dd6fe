import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const run = promisify(execFile);

describe('styles of bibliographies', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossclaim-styles-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('are none where the optional packages are left out', async () => {
    for (const part of ['server/core', 'server/formats/styles', 'package.json']) {
      await mkdir(dirname(join(folder, part)), { recursive: true });
      await cp(join(root, part), join(folder, part), { recursive: true });
    }
    await mkdir(join(folder, 'node_modules'));
    for (const name of ['zod', 'tsx'])
      await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'dir');
    const script = join(folder, 'script.ts');
    await writeFile(
      script,
      `import { openStyle } from './server/formats/styles/open-style.ts';
      console.log(String(await openStyle('apa', 'en', false)));`,
    );
    const { stdout } = await run(process.execPath, ['--import', 'tsx', script], { cwd: folder });
    expect(stdout.trim()).to.equal('undefined');
  }).timeout(60_000);
});
