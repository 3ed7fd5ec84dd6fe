import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { personSchema } from './core/record.ts';

/** How the server runs. Made once from the command line and the environment; nothing else reads either. */
export interface Config {
  readonly folder: string;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** True when the port was asked for; otherwise the next free one will do. */
  readonly portFixed: boolean;
  /** Who signs when a browser has given no name. */
  readonly person: string;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** A module that orders suggestions, as an absolute path. */
  readonly ranker: string | undefined;
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

const settingsSchema = z.object({
  folder: z.string().min(1),
  host: z
    .string()
    .regex(
      loopback,
      'must be this machine (127.0.0.1): without sign-in the server does not listen to a network',
    )
    .default('127.0.0.1'),
  port: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be at most 65535')
    .optional(),
  name: personSchema.optional(),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  ranker: z.string().min(1).optional(),
});

/** Where people find the server when they ask for no port. */
export const usualPort = 4173;

/** What was given, by name: command line first, environment second. */
export interface Given {
  readonly folder: string | undefined;
  readonly port: string | undefined;
  readonly host: string | undefined;
  readonly name: string | undefined;
  readonly logLevel: string | undefined;
  /** Set by the environment alone: `CROSSCLAIM_RANKER`. */
  readonly ranker?: string | undefined;
}

export function givenBy(
  flags: Partial<Record<keyof Given, string | undefined>>,
  env: Readonly<Record<string, string | undefined>>,
): Given {
  return {
    folder: flags.folder ?? env.CROSSCLAIM_FOLDER,
    port: flags.port ?? env.PORT,
    host: flags.host ?? env.HOST,
    name: flags.name ?? env.CROSSCLAIM_NAME,
    logLevel: flags.logLevel ?? env.LOG_LEVEL,
    ranker: env.CROSSCLAIM_RANKER,
  };
}

/** @throws z.ZodError naming what cannot be used. */
export function configFrom(given: Given, currentFolder: string): Config {
  const settings = settingsSchema.parse({ ...given, folder: given.folder ?? currentFolder });
  return {
    folder: resolve(currentFolder, settings.folder),
    host: settings.host,
    port: settings.port ?? usualPort,
    portFixed: settings.port !== undefined,
    person: settings.name ?? accountName(),
    logLevel: settings.logLevel,
    ranker: settings.ranker === undefined ? undefined : resolve(currentFolder, settings.ranker),
  };
}

function accountName(): string {
  try {
    const parsed = personSchema.safeParse(userInfo().username);
    return parsed.success ? parsed.data : 'Reader';
  } catch {
    return 'Reader';
  }
}
