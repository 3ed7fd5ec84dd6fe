import { DomainError } from '../../core/errors.ts';
import type { Reference } from '../../core/reference.ts';
import { compareReferences } from '../../core/reference-line.ts';
import type { BibliographyFormat } from '../../formats/bibliography/bibliography-format.ts';
import { findBibliographyFormats } from '../../formats/bibliography/find-bibliography-formats.ts';
import { citationKeys } from '../../formats/bibliography/item/citation-keys.ts';
import { inPieces } from '../in-pieces.ts';
import { requireRecord } from '../records.ts';
import type { Workspace } from '../workspace.ts';

/** What can be read and written, in the order in which it is offered. */
export function listBibliographyFormats(): Promise<readonly BibliographyFormat[]> {
  return findBibliographyFormats();
}

/** Which references are written; all when nothing is said. */
export interface Exported {
  /** Those that the claims of this source cite. */
  readonly source?: string | undefined;
  readonly ids?: readonly string[] | undefined;
}

export interface ExportedBibliography {
  readonly fileName: string;
  readonly format: BibliographyFormat;
  /** Text in pieces; other requests get their turn in between. */
  readonly content: AsyncIterable<string>;
}

/** Writes the references of a project in a format, by name, year and title. @throws DomainError `not-found`. */
export async function exportBibliography(
  workspace: Workspace,
  project: string,
  formatName: string,
  { source, ids }: Exported,
): Promise<ExportedBibliography> {
  const format = (await findBibliographyFormats()).find(({ name }) => name === formatName);
  if (format === undefined) throw new DomainError('not-found', `There is no format ${formatName}.`);
  await requireRecord(workspace, project, 'project', project);
  const cited = source === undefined ? undefined : await citedBy(workspace, project, source);
  const wanted = ids === undefined ? undefined : new Set(ids);
  const { items } = await workspace.store.list(project, { type: 'reference' });
  const references = items
    .filter(({ id }) => (cited?.has(id) ?? true) && (wanted?.has(id) ?? true))
    .sort((one, other) => compareReferences(one.csl, other.csl));
  const stem = [project, ...(source === undefined ? [] : [source]), 'references'].join('-');
  return {
    fileName: `${stem}.${format.extension}`,
    format,
    content: inPieces(format.write(withKeys(references))),
  };
}

function* withKeys(references: readonly Reference[]) {
  const keyOf = citationKeys();
  for (const { csl } of references) yield { csl, key: keyOf(csl) };
}

/** The references that claims of a source cite. @throws DomainError `not-found` without the source. */
async function citedBy(workspace: Workspace, project: string, source: string): Promise<ReadonlySet<string>> {
  await requireRecord(workspace, project, 'source', source);
  const { items } = await workspace.store.list(project, { type: 'citation', source });
  // The source in which a passage stands is among a citation's sources too, behind the claim's.
  return new Set(items.filter(({ sources }) => sources[0] === source).map(({ reference }) => reference));
}
