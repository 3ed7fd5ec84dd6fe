import type { Assessment } from '../core/assessment.ts';
import type { Check } from '../core/check.ts';
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
  readonly assessments: readonly Assessment[];
  readonly citations: readonly Citation[];
  readonly checks: readonly Check[];
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
  const { sources, claims, relations, assessments, citations, checks } = made;
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
    assessments,
    citations,
    checks,
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
    assessments: [...(await byId(listPages(workspace, project, 'assessment'))).values()],
    citations: [...(await byId(listPages(workspace, project, 'citation'))).values()],
    checks: [...(await byId(listPages(workspace, project, 'check'))).values()],
  };
}

/** The claims also hold those at the other end of relations, in whatever source. */
async function ofOne(workspace: Workspace, project: string, id: string): Promise<Made> {
  const { store } = workspace;
  const source = await requireRecord(workspace, project, 'source', id);
  const { items } = await store.list(project, { type: 'claim', source: id });
  const relations = (await store.list(project, { type: 'relation', source: id })).items;
  const assessments = (await store.list(project, { type: 'assessment', source: id })).items;
  // Those that only have their passage in the source are of claims elsewhere.
  const citations = (await store.list(project, { type: 'citation', source: id })).items.filter(
    ({ sources: [home] }) => home === id,
  );
  const checks = (await store.list(project, { type: 'check', source: id })).items;
  const claims = new Map(items.map((claim) => [claim.id, claim]));
  for (const end of relations.flatMap(({ from, to }) => [from, to])) {
    const other = claims.has(end) ? undefined : await store.read(project, 'claim', end);
    if (other !== undefined) claims.set(end, other);
  }
  return { sources: [source], claims, relations, assessments, citations, checks };
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
