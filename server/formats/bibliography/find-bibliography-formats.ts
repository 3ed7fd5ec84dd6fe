import { z } from 'zod';
import { loadFormats } from '../load-formats.ts';
import type { BibliographyFormat } from './bibliography-format.ts';

const exported = z
  .object({
    bibliographyFormat: z.custom<BibliographyFormat>(
      (value) => typeof value === 'object' && value !== null && 'parse' in value && 'write' in value,
    ),
  })
  .transform(({ bibliographyFormat }) => bibliographyFormat);
let found: Promise<readonly BibliographyFormat[]> | undefined;

/** Every bibliography format of this folder, by file name. */
export function findBibliographyFormats(): Promise<readonly BibliographyFormat[]> {
  found ??= loadFormats(new URL('.', import.meta.url), exported);
  return found;
}
