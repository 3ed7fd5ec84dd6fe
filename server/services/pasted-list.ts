import { DomainError } from '../core/errors.ts';
import { type ReadEntry, readPasted } from './list-entries.ts';
import { requireRecord } from './records.ts';
import { knownReferences, type ListedEntry, referencesOf } from './reference-lists.ts';
import type { Workspace } from './workspace.ts';

/** References that somebody pasted, and what was decided on them so far; nothing of it is kept but what is taken in. */
export interface Pasted {
  readonly text: string;
  /** The source whose list they are of; empty for none. */
  readonly source: string;
  /** Keys of entries that were skipped, or taken in, since they were pasted. */
  readonly skipped: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
}

/** Told where one pastes; in UTF-16 code units. A form of this length in Chinese stays below the bound on forms. */
export const maxPastedLength = 200_000;

/**
 * The entries of what was pasted, with what became of them. Without a source to join them to, an entry whose work the project has counts as taken in.
 * @throws DomainError `too-large`, `not-found` for project or source.
 */
export async function pastedListOf(
  workspace: Workspace,
  project: string,
  { text, source, skipped, taken }: Pasted,
): Promise<readonly ListedEntry[]> {
  if (text.length > maxPastedLength) {
    const message = `That is more than ${maxPastedLength.toLocaleString('en')} characters: paste it in parts.`;
    throw new DomainError('too-large', message, { limit: maxPastedLength });
  }
  await requireRecord(workspace, project, 'project', project);
  if (source !== '') await requireRecord(workspace, project, 'source', source);
  const [read, references] = await Promise.all([readPasted(text), referencesOf(workspace, project)]);
  const known = await knownReferences(references, source);
  const become = (one: ReadEntry): Pick<ListedEntry, 'reference' | 'joinedBy'> => {
    const { reference, joinedBy } = known.find(one);
    const isThere = taken.has(one.key) || (source === '' && reference !== undefined);
    return { reference, joinedBy: isThere ? 'listed' : joinedBy };
  };
  return read.map((one) => ({ ...one, ...become(one), isSkipped: skipped.has(one.key) }));
}
