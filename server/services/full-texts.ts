import { DomainError } from '../core/errors.ts';
import type { Reference } from '../core/reference.ts';
import { type FullTextOffer, fullTextFinder } from '../core/references/full-text-match.ts';
import type { Source } from '../core/source.ts';
import { listPages } from './list-pages.ts';
import { checkRev, commit, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** A reference, and a source that is probably its full text. */
export interface JoinOffer extends FullTextOffer<Source> {
  readonly reference: Reference;
}

/** More offers than these are not shown for one reference. */
const maxOffers = 5;
/** Nor more than these for a whole project: once some are joined, the others come. */
const maxProjectOffers = 20;

/**
 * Says which source of the project is the full text of a reference, or that none is. One change, which can be undone.
 * @throws DomainError `stale`, `not-found`, `missing-target` for a source that is not there.
 */
export async function setFullText(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  source: string | undefined,
): Promise<Reference> {
  const reference = await requireRecord(workspace, project, 'reference', id);
  checkRev(reference, expected);
  if (reference.fullText === source) return reference;
  if (source !== undefined) await requireSource(workspace, project, source);
  const { fullText, ...rest } = reference;
  const isListed = (one: string) => (reference.listed ?? []).some((entry) => entry.source === one);
  const kept = reference.sources.filter((one) => one !== fullText || isListed(one));
  const put = {
    ...rest,
    modified: workspace.now(),
    sources: [...new Set([...kept, ...(source === undefined ? [] : [source])])],
    ...(source === undefined ? {} : { fullText: source }),
  };
  const requires = source === undefined ? [] : [{ type: 'source' as const, id: source }];
  return onlyOf(await commit(workspace, project, by, [{ put, expected }], requires), 'reference');
}

/** Sources that are probably the reference's full text, the surest first; none where it has one. */
export async function fullTextOffers(
  { store }: Workspace,
  { project, csl, fullText }: Reference,
): Promise<readonly FullTextOffer<Source>[]> {
  if (fullText !== undefined) return [];
  const { items } = await store.list(project, { type: 'source' });
  return fullTextFinder(items)(csl).slice(0, maxOffers);
}

/** The same for all references of a project, or for one source only. */
export async function joinOffers(
  workspace: Workspace,
  project: string,
  only?: Source,
): Promise<readonly JoinOffer[]> {
  const sources =
    only === undefined ? (await workspace.store.list(project, { type: 'source' })).items : [only];
  const find = fullTextFinder(sources);
  const offers: JoinOffer[] = [];
  for await (const references of listPages(workspace, project, 'reference'))
    for (const reference of references) {
      if (offers.length >= maxProjectOffers) return offers;
      if (reference.fullText === undefined)
        offers.push(...find(reference.csl).map((offer) => ({ ...offer, reference })));
    }
  return offers;
}

async function requireSource({ store }: Workspace, project: string, id: string): Promise<void> {
  if ((await store.read(project, 'source', id)) !== undefined) return;
  const message = `There is no source ${id} in this project.`;
  throw new DomainError('missing-target', message, { fields: [{ path: 'source', message }] });
}
