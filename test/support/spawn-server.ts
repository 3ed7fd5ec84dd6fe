import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../server/crossclaim.js', import.meta.url));
/** A machine that does much else at once may take long; nothing waits for this when all is well. */
const startTimeoutMs = 60_000;

export interface SpawnOptions {
  readonly args?: readonly string[];
  /** A command that runs the server: `['sh', '-c', 'ulimit -f 8; exec "$@"', 'sh']`. */
  readonly within?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface SpawnedServer {
  /** Without a slash at its end. */
  readonly address: string;
  readonly pid: number;
  /** Ends the process as the loss of power would, and returns when it is gone. */
  kill(): Promise<void>;
  /** Asks the process to end, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Runs `crossclaim serve FOLDER --port 0` in a process of its own, and returns when it listens. */
export async function spawnServer(folder: string, options: SpawnOptions = {}): Promise<SpawnedServer> {
  const { child, output } = spawnCommand(['serve', folder, '--port', '0', ...(options.args ?? [])], options);
  const ended = new Promise<number | null>((resolve) => void child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const giveUp = (why: string) => reject(new Error(`The server ${why}:\n${output()}`));
    const timer = setTimeout(() => giveUp('did not start'), startTimeoutMs);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    child.stdout?.on('data', () => {
      const found = /open at (http:\S+)/.exec(output())?.[1];
      if (found !== undefined) settle(() => resolve(found));
    });
    child.once('exit', () => settle(() => giveUp('ended')));
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    address,
    pid: child.pid ?? 0,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

/** Runs `crossclaim` with these arguments. `output` is all that it has printed so far. */
export function spawnCommand(
  args: readonly string[],
  { within = [], env = {} }: SpawnOptions & { readonly cwd?: string } = {},
): { child: ChildProcess; output: () => string } {
  const [command = process.execPath, ...rest] = [...within, process.execPath, program, ...args];
  const child = spawn(command, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  // Whatever ends a test or a benchmark, no server stays behind.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed += String(text);
    });
  }
  return { child, output: () => printed };
}
