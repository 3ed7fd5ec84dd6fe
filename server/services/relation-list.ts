import type { Assessment } from '../core/assessment.ts';
import type { Claim } from '../core/claim.ts';
import type { Relation, RelationKind } from '../core/relation.ts';
import type { Source } from '../core/source.ts';
import { type AssessmentFilter, assessmentTest } from './assessment-filter.ts';
import type { AssessedRelation } from './assessments.ts';
import { listPages } from './list-pages.ts';
import type { Workspace } from './workspace.ts';

/** Which relations to list. Every condition given must hold. */
export interface RelationFilter extends AssessmentFilter {
  readonly kind?: RelationKind;
  /** Framings of the two claims' sources, in either order; with one of them, that of either claim. */
  readonly framing?: string;
  readonly otherFraming?: string;
  /** A source that either claim is in. */
  readonly source?: string;
  /** Between two sources, or between claims of one. */
  readonly scope?: 'across' | 'within';
  readonly person?: string;
}

/** One claim of a relation with where it stands. Either may be `undefined` when it was taken away in this moment. */
export interface RelationEnd {
  readonly claim: Claim | undefined;
  readonly source: Source | undefined;
}

export interface ListedRelation extends AssessedRelation {
  readonly from: RelationEnd;
  readonly to: RelationEnd;
}

export interface RelationList {
  readonly total: number;
  readonly items: readonly ListedRelation[];
  readonly people: readonly string[];
  readonly sources: readonly Source[];
}

/** One page of a project's relations, newest first. Page numbers count from 1. */
export async function listRelations(
  workspace: Workspace,
  project: string,
  filter: RelationFilter,
  page: { readonly number: number; readonly size: number },
): Promise<RelationList> {
  const sources = (await workspace.store.list(project, { type: 'source' })).items;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const fits = relationTest(filter, (id) => byId.get(id)?.framing ?? '');
  const found: Relation[] = [];
  const people = new Set<string>();
  for await (const relations of listPages(workspace, project, 'relation')) {
    for (const relation of relations) people.add(relation.creator);
    found.push(...relations.filter(fits));
  }
  const fitting = await fittingAssessments(workspace, project, found, filter);
  const start = (page.number - 1) * page.size;
  const shown = fitting.reverse().slice(start, start + page.size);
  const items = await Promise.all(shown.map((relation) => readListed(workspace, relation)));
  return { total: fitting.length, items, people: [...people].sort((a, b) => a.localeCompare(b)), sources };
}

/** Those of which people think what the filter asks; what people think is read only where it does. */
async function fittingAssessments(
  workspace: Workspace,
  project: string,
  relations: readonly Relation[],
  filter: AssessmentFilter,
): Promise<Relation[]> {
  const fits = assessmentTest(filter);
  if (fits === undefined) return [...relations];
  const assessed = new Map<string, Assessment[]>();
  for await (const page of listPages(workspace, project, 'assessment'))
    for (const one of page) assessed.set(one.relation, [...(assessed.get(one.relation) ?? []), one]);
  return relations.filter(({ id, creator }) => fits({ person: creator, assessed: assessed.get(id) ?? [] }));
}

/** A relation with both its claims, and what others think of it. */
export async function readListed({ store }: Workspace, relation: Relation): Promise<ListedRelation> {
  const { project, id } = relation;
  const end = async (claimId: string): Promise<RelationEnd> => {
    const claim = await store.read(project, 'claim', claimId);
    return { claim, source: claim && (await store.read(project, 'source', claim.target.source)) };
  };
  const { items } = await store.list(project, { type: 'assessment', link: id });
  return { relation, assessments: items, from: await end(relation.from), to: await end(relation.to) };
}

/** The test that a filter stands for. A relation within one source names that source once. */
export function relationTest(
  filter: RelationFilter,
  framingOf: (source: string) => string,
): (relation: Relation) => boolean {
  const { kind, source, scope, person } = filter;
  return (relation) =>
    (kind === undefined || relation.kind === kind) &&
    (person === undefined || relation.creator === person) &&
    (source === undefined || relation.sources.includes(source)) &&
    (scope === undefined || relation.sources.length > 1 === (scope === 'across')) &&
    hasFramings(relation, filter, framingOf);
}

function hasFramings(
  relation: Relation,
  { framing, otherFraming }: RelationFilter,
  framingOf: (source: string) => string,
): boolean {
  if (framing === undefined && otherFraming === undefined) return true;
  const first = framingOf(relation.sources[0] ?? '');
  const second = framingOf(relation.sources.at(-1) ?? '');
  const is = (wanted: string | undefined, given: string) => wanted === undefined || wanted === given;
  return (is(framing, first) && is(otherFraming, second)) || (is(framing, second) && is(otherFraming, first));
}
