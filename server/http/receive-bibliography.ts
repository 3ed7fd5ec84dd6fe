import type { IncomingMessage } from 'node:http';
import { DomainError } from '../core/errors.ts';
import { tooLargeWords } from '../services/bibliography/bibliography-import.ts';
import { type BibliographyFile, maxBibliographyBytes } from '../services/bibliography/read-bibliography.ts';
import { readMultipart } from './multipart.ts';

/** Room for the form's own lines beside its files. */
const maxOverheadBytes = 64 * 1024;

export interface ReceivedBibliography {
  /** Without those that are empty because none was chosen; what was pasted comes last. */
  readonly files: readonly BibliographyFile[];
  /** The text that was pasted, as it was. */
  readonly pasted: string;
}

/** Takes in the files of a form and the text that was pasted into it. @throws DomainError `too-large` with the bound, as soon as it is passed; as `readMultipart`. */
export async function receiveBibliography(request: IncomingMessage): Promise<ReceivedBibliography> {
  const files: BibliographyFile[] = [];
  let size = 0;
  const bounds = { file: maxBibliographyBytes, whole: maxBibliographyBytes + maxOverheadBytes };
  if (Number(request.headers['content-length'] ?? 0) > bounds.whole) throw tooLarge();
  const fields = await readMultipart(
    request,
    async ({ name, bytes }) => {
      size += bytes?.length ?? Number.POSITIVE_INFINITY;
      if (bytes === undefined || size > maxBibliographyBytes) throw tooLarge();
      files.push({ name: name === '' ? 'unnamed file' : name, bytes });
    },
    bounds,
  );
  const pasted = fields.get('text') ?? '';
  if (pasted.trim() !== '') files.push({ name: 'Pasted text', bytes: new TextEncoder().encode(pasted) });
  return { files, pasted };
}

function tooLarge(): DomainError {
  return new DomainError('too-large', tooLargeWords, { limit: maxBibliographyBytes });
}
