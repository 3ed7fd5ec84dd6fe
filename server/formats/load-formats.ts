import { readdir } from 'node:fs/promises';
import type { z } from 'zod';

/** What every file of a folder exports, by file name, as far as `exported` reads it: a new format is a new file. */
export async function loadFormats<Exported>(
  folder: URL,
  exported: z.ZodType<Exported>,
): Promise<readonly Exported[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const modules: unknown[] = await Promise.all(names.map((name) => import(new URL(name, folder).href)));
  return modules.flatMap((module) => {
    const parsed = exported.safeParse(module);
    return parsed.success ? [parsed.data] : [];
  });
}
