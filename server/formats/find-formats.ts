import { z } from 'zod';
import type { Format } from './format.ts';
import { loadFormats } from './load-formats.ts';

const exported = z
  .object({
    format: z.custom<Format>((value) => typeof value === 'object' && value !== null && 'write' in value),
  })
  .transform(({ format }) => format);
let found: Promise<readonly Format[]> | undefined;

/** Every format of this folder, by file name. */
export function findFormats(): Promise<readonly Format[]> {
  found ??= loadFormats(new URL('.', import.meta.url), exported);
  return found;
}
