import type { Reference } from '../core/reference.ts';
import { compareReferences, referenceText } from '../core/reference-line.ts';
import { fold } from '../core/search-terms.ts';
import type { Workspace } from './workspace.ts';

/** As many as a list can be looked through by eye. */
const maxFound = 30;

/** References whose line holds every word typed, by name and year; all of them, up to the bound, when nothing is typed. */
export async function findReferences(
  workspace: Workspace,
  project: string,
  typed: string,
): Promise<readonly Reference[]> {
  const { items } = await workspace.store.list(project, { type: 'reference' });
  const words = fold(typed).trim().split(/\s+/);
  return items
    .filter(({ csl }) => {
      const line = fold(referenceText(csl));
      return words.every((word) => line.includes(word));
    })
    .sort((one, other) => compareReferences(one.csl, other.csl))
    .slice(0, maxFound);
}
