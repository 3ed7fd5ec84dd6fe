import type { CslItem, Reference } from '../core/reference.ts';
import { compareReferences, nameText, referenceText } from '../core/reference-line.ts';
import { fold } from '../core/search-terms.ts';
import { listPages } from './list-pages.ts';
import type { Workspace } from './workspace.ts';

export interface ListedReference {
  readonly reference: Reference;
  /** How many claims cite it. */
  readonly citedBy: number;
}

export interface ReferenceFilter {
  /** Words that all stand in names, title, container, identifiers or note; case and diacritics do not count. */
  readonly text?: string;
  readonly cited?: boolean;
}

/** A project's references that fit, by name, year and title. */
export async function listReferences(
  workspace: Workspace,
  project: string,
  filter: ReferenceFilter,
): Promise<readonly ListedReference[]> {
  const citedBy = await countCiting(workspace, project);
  const { items } = await workspace.store.list(project, { type: 'reference' });
  const words = fold(filter.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return items
    .map((reference) => ({ reference, citedBy: citedBy.get(reference.id)?.size ?? 0 }))
    .filter((listed) => filter.cited === undefined || listed.citedBy > 0 === filter.cited)
    .filter(({ reference }) => hasWords(reference.csl, words))
    .sort((a, b) => compareReferences(a.reference.csl, b.reference.csl));
}

function hasWords(csl: CslItem, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const names = [...(csl.author ?? []), ...(csl.editor ?? [])].map(nameText);
  const rest = [csl.DOI, csl.ISBN, csl.URL, csl.note, csl.abstract].map((part) => part ?? '');
  const text = fold([referenceText(csl), ...names, ...rest].join('\n'));
  return words.every((word) => text.includes(word));
}

/** The claims that cite a reference, by its id; a claim that cites it twice counts once. */
async function countCiting(workspace: Workspace, project: string): Promise<Map<string, Set<string>>> {
  const claims = new Map<string, Set<string>>();
  for await (const citations of listPages(workspace, project, 'citation')) {
    for (const { claim, reference } of citations) {
      const known = claims.get(reference);
      if (known === undefined) claims.set(reference, new Set([claim]));
      else known.add(claim);
    }
  }
  return claims;
}
