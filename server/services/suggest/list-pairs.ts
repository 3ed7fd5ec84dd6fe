import type { Claim } from '../../core/claim.ts';
import type { Project } from '../../core/project.ts';
import type { Source } from '../../core/source.ts';
import { type DifferenceKind, differenceKinds } from '../../core/suggest/differences.ts';
import type { Range } from '../../core/target.ts';
import { pacer } from '../pacer.ts';
import { requireRecord } from '../records.ts';
import type { Workspace } from '../workspace.ts';
import { pairDismissals } from './pair-dismissals.ts';
import { type ComparedTexts, pairIndex } from './pair-index.ts';
import type { FoundPair } from './pair-texts.ts';
import { requireSuggestions } from './require-suggestions.ts';
import { claimsAt } from './standing-claims.ts';

/** One sentence of a suggested pair, with the claim that stands there, if one does. */
export interface SuggestedEnd extends Range {
  readonly source: Source;
  readonly version: number;
  readonly exact: string;
  readonly claim: Claim | undefined;
}

export interface SuggestedPair extends Pick<FoundPair, 'shared' | 'differences'> {
  readonly one: SuggestedEnd;
  readonly other: SuggestedEnd;
}

export interface PairFilter {
  readonly framing?: string | undefined;
  readonly otherFraming?: string | undefined;
  readonly source?: string | undefined;
  /** In what they differ; `none` for pairs that differ in nothing that can be told. */
  readonly differs?: DifferenceKind | 'some' | 'none' | undefined;
}

export interface PairList {
  readonly project: Project;
  readonly sources: readonly Source[];
  readonly items: readonly SuggestedPair[];
  /** Pairs that fit, without regard to pages. */
  readonly total: number;
  /** How many differ in each, and in nothing, whatever `differs` asks for. */
  readonly counts: Readonly<Record<DifferenceKind | 'none', number>>;
  /** Pairs of texts: compared, in all, and left out because there are too many. */
  readonly compared: { readonly done: number; readonly all: number; readonly leftOut: number };
}

/** Pairs looked through for those that are not known yet: the best ones. */
const maxLooked = 2_000;

/**
 * Sentences of different sources that probably speak of the same thing: first those that differ in something, then the others, each lot best first. Left out are pairs that are related
 * already, and those that this person has dismissed. Holds what has been found so far, and stores nothing.
 * @throws DomainError `suggestions-off`, `not-found`.
 */
export async function listPairs(
  workspace: Workspace,
  by: string,
  projectId: string,
  filter: PairFilter,
  page: { readonly number: number; readonly size: number },
): Promise<PairList> {
  await requireSuggestions(workspace, projectId);
  const project = await requireRecord(workspace, projectId, 'project', projectId);
  const { items: sources } = await workspace.store.list(projectId, { type: 'source' });
  const { texts, done, leftOut } = await pairIndex(workspace, projectId);
  const found = bestOf(texts.filter(({ one, other }) => fits(one, other, filter)));
  const free = await withoutKnown(workspace, by, projectId, found);
  const chosen = free.filter(({ pair }) => differsAs(pair, filter.differs));
  const start = (page.number - 1) * page.size;
  const items = await Promise.all(
    chosen.slice(start, start + page.size).map((one) => withClaims(workspace, one)),
  );
  return {
    project,
    sources,
    items,
    total: chosen.length,
    counts: countsOf(free.map(({ pair }) => pair)),
    compared: { done, all: texts.length, leftOut },
  };
}

interface Placed {
  readonly pair: FoundPair;
  readonly one: Source;
  readonly other: Source;
}

function bestOf(texts: readonly ComparedTexts[]): readonly Placed[] {
  const all = texts.flatMap(({ one, other, found = [] }) => found.map((pair) => ({ pair, one, other })));
  const differs = ({ pair }: Placed) => Number(pair.differences.length > 0);
  return all.sort((a, b) => differs(b) - differs(a) || b.pair.score - a.pair.score).slice(0, maxLooked);
}

function fits(one: Source, other: Source, { framing, otherFraming, source }: PairFilter): boolean {
  if (source !== undefined && one.id !== source && other.id !== source) return false;
  const has = (asked: string | undefined, there: Source) => asked === undefined || there.framing === asked;
  return (has(framing, one) && has(otherFraming, other)) || (has(framing, other) && has(otherFraming, one));
}

function differsAs({ differences }: FoundPair, asked: PairFilter['differs']): boolean {
  if (asked === undefined) return true;
  if (asked === 'none' || asked === 'some') return differences.length > 0 === (asked === 'some');
  return differences.some(({ kind }) => kind === asked);
}

interface FreeEnd extends Range {
  readonly source: Source;
  readonly version: number;
  readonly exact: string;
  readonly claims: readonly string[];
}

interface FreePair {
  readonly pair: FoundPair;
  readonly one: FreeEnd;
  readonly other: FreeEnd;
}

async function withoutKnown(
  workspace: Workspace,
  by: string,
  project: string,
  found: readonly Placed[],
): Promise<readonly FreePair[]> {
  const [isDismissed, related, standing] = await Promise.all([
    pairDismissals(workspace, by, project),
    relatedPairs(workspace, project),
    claimsAt(workspace, project),
  ]);
  async function endOf(source: Source, { start, end }: Range): Promise<FreeEnd> {
    const text = await workspace.texts.read(source);
    const claims = standing(source.id, text.number, { start, end });
    return { source, version: text.number, start, end, exact: text.text.slice(start, end), claims };
  }
  const free: FreePair[] = [];
  const pace = pacer();
  for (const { pair, ...ends } of found) {
    const [one, other] = [await endOf(ends.one, pair.one), await endOf(ends.other, pair.other)];
    const isRelated = one.claims.some((id) => other.claims.some((there) => related.has(`${id} ${there}`)));
    const named = (end: FreeEnd) => ({ ...end, source: end.source.id });
    if (!isRelated && !isDismissed(named(one), named(other))) free.push({ pair, one, other });
    await pace();
  }
  return free;
}

async function relatedPairs({ store }: Workspace, project: string): Promise<ReadonlySet<string>> {
  const { items } = await store.list(project, { type: 'relation' });
  return new Set(items.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
}

async function withClaims({ store }: Workspace, { pair, one, other }: FreePair): Promise<SuggestedPair> {
  async function endOf({ claims, ...end }: FreeEnd): Promise<SuggestedEnd> {
    const [id] = claims;
    const claim = id === undefined ? undefined : await store.read(end.source.project, 'claim', id);
    return { ...end, claim };
  }
  const { shared, differences } = pair;
  return { one: await endOf(one), other: await endOf(other), shared, differences };
}

function countsOf(pairs: readonly FoundPair[]): PairList['counts'] {
  const counts = { number: 0, date: 0, negation: 0, quantifier: 0, none: 0 };
  for (const { differences } of pairs) {
    if (differences.length === 0) counts.none += 1;
    for (const kind of differenceKinds)
      if (differences.some((difference) => difference.kind === kind)) counts[kind] += 1;
  }
  return counts;
}
