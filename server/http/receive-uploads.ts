import type { IncomingMessage } from 'node:http';
import { DomainError } from '../core/errors.ts';
import { maxDocumentBytes } from '../core/source.ts';
import { type Draft, startImport } from '../services/imports.ts';
import type { Workspace } from '../services/workspace.ts';
import { readMultipart } from './multipart.ts';
import type { ImportResult } from './view-models/import-results.ts';

export interface Received {
  /** In the order in which they came. */
  readonly results: readonly ImportResult[];
  /** The text that was pasted, as it was; empty when there was none. */
  readonly pasted: string;
}

/** Takes in the files of a form, and the text that was pasted into it, each for review. What cannot be read is told file by file. */
export async function receiveUploads(
  workspace: Workspace,
  by: string,
  project: string,
  request: IncomingMessage,
  /** The source that the files are versions of. */
  source?: string,
): Promise<Received> {
  const results: ImportResult[] = [];
  const take = async (origin: Draft['origin'], name: string, mediaType: string, bytes: Uint8Array) =>
    results.push(
      await takeIn(name, () =>
        startImport(workspace, by, project, origin, { name, mediaType, bytes }, source),
      ),
    );
  const fields = await readMultipart(request, async ({ name, mediaType, bytes }) => {
    const shown = name === '' ? 'unnamed file' : name;
    if (bytes === undefined) results.push({ name: shown, state: 'refused', reason: tooLarge });
    else await take('upload', shown, mediaType, bytes);
  });
  const pasted = fields.get('text') ?? '';
  // Without a file name's ending or a media type it is told by its first letters whether it is the source of a web page.
  if (pasted.trim() !== '') await take('paste', 'Pasted text', '', new TextEncoder().encode(pasted));
  return { results, pasted };
}

const tooLarge = `It is larger than ${maxDocumentBytes / 1024 / 1024} MB, which a document may have.`;

async function takeIn(name: string, start: () => ReturnType<typeof startImport>): Promise<ImportResult> {
  try {
    return { name, state: 'ready', id: (await start()).draft.id };
  } catch (error) {
    if (error instanceof DomainError) return { name, state: 'refused', reason: error.message };
    throw error;
  }
}
