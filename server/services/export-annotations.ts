import { DomainError } from '../core/errors.ts';
import { findFormats } from '../formats/find-formats.ts';
import type { ExportOptions, Format } from '../formats/format.ts';
import { inPieces } from './in-pieces.ts';
import { loadAnnotations } from './load-annotations.ts';
import type { Workspace } from './workspace.ts';

/** What can be written, in the order in which it is offered. */
export function listFormats(): Promise<readonly Format[]> {
  return findFormats();
}

export interface Exported {
  readonly fileName: string;
  readonly format: Format;
  /** Text in pieces of some 64,000 characters; other requests get their turn in between. */
  readonly content: AsyncIterable<string>;
}

/** Writes the annotations of a project, or of one of its sources, in a format. @throws DomainError `not-found`. */
export async function exportAnnotations(
  workspace: Workspace,
  project: string,
  name: string,
  options: ExportOptions & { readonly source?: string | undefined },
): Promise<Exported> {
  const format = (await findFormats()).find((one) => one.name === name);
  if (format === undefined) throw new DomainError('not-found', `There is no format ${name}.`);
  const annotations = await loadAnnotations(workspace, project, options.source);
  const stem = [project, ...(options.source === undefined ? [] : [options.source])].join('-');
  return {
    fileName: `${stem}.${format.extension}`,
    format,
    content: inPieces(format.write(annotations, options)),
  };
}
