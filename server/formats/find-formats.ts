import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import type { Format } from './format.ts';

const folder = new URL('.', import.meta.url);
let found: Promise<readonly Format[]> | undefined;

/** Every format of this folder, by file name. */
export function findFormats(): Promise<readonly Format[]> {
  found ??= loadFormats();
  return found;
}

async function loadFormats(): Promise<readonly Format[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const modules: unknown[] = await Promise.all(names.map((name) => import(new URL(name, folder).href)));
  return modules.flatMap((module) => {
    const parsed = formatIn.safeParse(module);
    return parsed.success ? [parsed.data.format] : [];
  });
}

const formatIn = z.object({
  format: z.custom<Format>((value) => typeof value === 'object' && value !== null && 'write' in value),
});
