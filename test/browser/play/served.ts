import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../server/crossclaim.js', import.meta.url));

export interface Served {
  readonly address: string;
  /** Ends the process at once, as a power cut would: nothing is flushed, nothing is said. */
  kill(): Promise<void>;
}

/** Starts the product on a data folder, as a person would. */
export function serveFolder(folder: string, person: string): Promise<Served> {
  const child = spawn(process.execPath, [program, 'serve', folder, '--port', '0', '--name', person]);
  return new Promise((resolve, reject) => {
    let printed = '';
    const take = (chunk: unknown) => {
      printed += String(chunk);
      const address = /http:\/\/\S+/.exec(printed)?.[0];
      if (address !== undefined) resolve({ address, kill: () => kill(child) });
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('close', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  });
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  });
}
