import { DomainError } from '../core/errors.ts';
import { maxDocumentBytes } from '../core/source.ts';
import { recogniseBinary } from './bytes/magic.ts';
import { findImporters } from './find-importers.ts';
import type { Choices, ImportedDocument, Importer, Upload } from './importer.ts';

/**
 * Reads one file. The same bytes and the same choices always give the same document.
 *
 * @param declined ids of decisions that the person undid; the document then comes without those steps
 * @param accepted ids of proposals (`byDefault` false) that the person took up
 * @throws {DomainError} `invalid` when empty, `too-large`, `unreadable` when it is not text, `unsupported-media`
 */
export async function importDocument(
  upload: Upload,
  declined: ReadonlySet<string>,
  accepted: ReadonlySet<string> = new Set(),
): Promise<ImportedDocument> {
  checkSize(upload);
  const importers = await findImporters();
  const importer = chooseImporter(importers, upload);
  const binary = recogniseBinary(upload.bytes);
  if (binary !== undefined) throw unreadable(upload, binary, importers);
  if (importer === undefined) throw unsupported(upload, importers);
  const choices: Choices = { declined, accepted };
  const read = await importer.read(upload, choices);
  if (read.body === '' && read.decisions.every(({ applied }) => !applied))
    throw new DomainError('invalid', `“${upload.name}” holds no text.`);
  return { format: importer.name, ...read };
}

function checkSize({ bytes, name }: Upload): void {
  if (bytes.length === 0) throw new DomainError('invalid', `“${name}” is empty.`);
  if (bytes.length > maxDocumentBytes)
    throw new DomainError(
      'too-large',
      `“${name}” has ${(bytes.length / 1024 / 1024).toFixed(1)} MB; a document may have ${maxDocumentBytes / 1024 / 1024} MB.`,
      { limit: maxDocumentBytes },
    );
}

/** By the extension, then by the media type that the sender names, then by the first bytes. */
function chooseImporter(importers: readonly Importer[], upload: Upload): Importer | undefined {
  const extension = /\.([^./\\]{1,16})$/.exec(upload.name)?.[1]?.toLowerCase() ?? '';
  const mediaType = upload.mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  return (
    importers.find((importer) => importer.extensions.includes(extension)) ??
    importers.find((importer) => importer.mediaTypes.includes(mediaType)) ??
    importers.find((importer) => importer.matches?.(upload) === true)
  );
}

function unreadable(upload: Upload, seems: string, importers: readonly Importer[]): DomainError {
  return new DomainError(
    'unreadable',
    `“${upload.name}” cannot be read as text: it seems to be ${seems}. ${whatCanBe(importers)}`,
  );
}

function unsupported(upload: Upload, importers: readonly Importer[]): DomainError {
  return new DomainError(
    'unsupported-media',
    `“${upload.name}” is of an unknown kind. ${whatCanBe(importers)}`,
  );
}

function whatCanBe(importers: readonly Importer[]): string {
  const kinds = importers.map(({ label, extensions }) => `${label} (.${extensions[0]})`);
  return `What can be imported: ${kinds.join(', ')}.`;
}
