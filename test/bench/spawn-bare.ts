import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./bare-express.ts', import.meta.url));

/** Runs the bare Express of `bare-express.ts` in a process of its own, started as the server is: by tsx. */
export async function spawnBare(): Promise<{ readonly address: string; kill(): Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      const found = /open at (http:\S+)/.exec(String(text))?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error('the bare server ended')));
  });
  return {
    address,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
