import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import type { BibliographyFormat } from './bibliography-format.ts';

const folder = new URL('.', import.meta.url);
let found: Promise<readonly BibliographyFormat[]> | undefined;

/** Every bibliography format of this folder, by file name. */
export function findBibliographyFormats(): Promise<readonly BibliographyFormat[]> {
  found ??= loadFormats();
  return found;
}

async function loadFormats(): Promise<readonly BibliographyFormat[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const modules: unknown[] = await Promise.all(names.map((name) => import(new URL(name, folder).href)));
  return modules.flatMap((module) => {
    const parsed = formatIn.safeParse(module);
    return parsed.success ? [parsed.data.bibliographyFormat] : [];
  });
}

const formatIn = z.object({
  bibliographyFormat: z.custom<BibliographyFormat>(
    (value) => typeof value === 'object' && value !== null && 'parse' in value && 'write' in value,
  ),
});
