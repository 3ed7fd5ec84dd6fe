import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Config, configFrom, givenBy } from './config.ts';
import { DomainError } from './core/errors.ts';
import { serve } from './main.ts';

const help = `crossclaim serve [FOLDER] [options]

Serves the sources/ and annotations/ of FOLDER (the current folder by default).

  --port N       listen on this port (default 4173, or the next free one)
  --host HOST    an address of this machine (default 127.0.0.1)
  --name NAME    who signs annotations when a browser has given no name
  --log LEVEL    silent, error, warn, info or debug (default warn)
  --help         this text

With CROSSCLAIM_RANKER in the environment, the module at that path orders suggestions: it exports rank(claim, candidates), which gives
a number for each candidate.
`;

/** Runs the command line. Ends the process with code 2 for a call it does not understand, 1 when the server cannot start. */
export async function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  currentFolder: string,
): Promise<void> {
  const config = readCommand(args, env, currentFolder);
  if (config === undefined) return;
  try {
    const server = await serve(config);
    console.log(`Crossclaim is open at ${server.address}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    }
  } catch (error) {
    console.error(error instanceof DomainError ? `Crossclaim cannot start: ${error.message}` : error);
    process.exit(1);
  }
}

function readCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  currentFolder: string,
): Config | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        name: { type: 'string' },
        log: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const [command = 'serve', folder, ...rest] = positionals;
    if (values.help === true || command === 'help') {
      console.log(help);
      return undefined;
    }
    if (command !== 'serve' || rest.length > 0)
      return misunderstood(`crossclaim does not know ‘${positionals.join(' ')}’.`);
    const { port, host, name, log } = values;
    return configFrom(givenBy({ folder, port, host, name, logLevel: log }, env), currentFolder);
  } catch (error) {
    if (error instanceof z.ZodError) {
      return misunderstood(
        error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
      );
    }
    if (error instanceof TypeError) return misunderstood(error.message);
    throw error;
  }
}

function misunderstood(reason: string): undefined {
  console.error(`${reason}\n\n${help}`);
  process.exit(2);
}
