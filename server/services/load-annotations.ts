import type { Citation } from '../core/citation.ts';
import type { Claim } from '../core/claim.ts';
import type { Reference } from '../core/reference.ts';
import type { Relation } from '../core/relation.ts';
import type { Source } from '../core/source.ts';
import type { Annotations } from '../formats/format.ts';
import { listPages } from './list-pages.ts';
import { requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** What is made on the sources that are written out. */
interface Made {
  readonly sources: readonly Source[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly relations: readonly Relation[];
  readonly citations: readonly Citation[];
}

/** Reads what is made on a project, or on one of its sources, to be written out. @throws DomainError `not-found`. */
export async function loadAnnotations(
  workspace: Workspace,
  id: string,
  source?: string,
): Promise<Annotations> {
  const project = await requireRecord(workspace, id, 'project', id);
  const made = source === undefined ? await ofAll(workspace, id) : await ofOne(workspace, id, source);
  const all = await byId(listPages(workspace, id, 'source'));
  const { sources, claims, relations, citations } = made;
  const references = new Map<string, Reference>();
  for (const cited of new Set(citations.map(({ reference }) => reference))) {
    const reference = await workspace.store.read(id, 'reference', cited);
    if (reference !== undefined) references.set(cited, reference);
  }
  return {
    project,
    sources,
    claims: inOrder(claims.values(), sources),
    relations,
    citations,
    claim: (claim) => claims.get(claim),
    source: (one) => all.get(one),
    reference: (one) => references.get(one),
    text: async (one, version) => (await workspace.library.readVersion(id, one, version))?.text,
  };
}

async function ofAll(workspace: Workspace, project: string): Promise<Made> {
  const sources = await byId(listPages(workspace, project, 'source'));
  return {
    sources: [...sources.values()].sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1)),
    claims: await byId(listPages(workspace, project, 'claim')),
    relations: [...(await byId(listPages(workspace, project, 'relation'))).values()],
    citations: [...(await byId(listPages(workspace, project, 'citation'))).values()],
  };
}

/** The claims also hold those at the other end of relations, in whatever source. */
async function ofOne(workspace: Workspace, project: string, id: string): Promise<Made> {
  const { store } = workspace;
  const source = await requireRecord(workspace, project, 'source', id);
  const { items } = await store.list(project, { type: 'claim', source: id });
  const relations = (await store.list(project, { type: 'relation', source: id })).items;
  const citations = (await store.list(project, { type: 'citation', source: id })).items;
  const claims = new Map(items.map((claim) => [claim.id, claim]));
  for (const end of relations.flatMap(({ from, to }) => [from, to])) {
    const other = claims.has(end) ? undefined : await store.read(project, 'claim', end);
    if (other !== undefined) claims.set(end, other);
  }
  return { sources: [source], claims, relations, citations };
}

async function byId<Kind extends { readonly id: string }>(
  pages: AsyncIterable<readonly Kind[]>,
): Promise<Map<string, Kind>> {
  const found = new Map<string, Kind>();
  for await (const records of pages) for (const record of records) found.set(record.id, record);
  return found;
}

/** The claims on these sources, source by source, then by place in the text. */
function inOrder(claims: Iterable<Claim>, sources: readonly Source[]): Claim[] {
  const groups = new Map<string, Claim[]>(sources.map(({ id }) => [id, []]));
  for (const claim of claims) groups.get(claim.target.source)?.push(claim);
  const start = ({ target }: Claim) => target.spans[0]?.start ?? 0;
  return [...groups.values()].flatMap((group) => group.sort((a, b) => start(a) - start(b)));
}
