import type { Claim } from '../core/claim.ts';
import { DomainError } from '../core/errors.ts';
import type { Relation } from '../core/relation.ts';
import { currentVersion, type Source } from '../core/source.ts';
import { listPages } from './list-pages.ts';
import { requireRecord } from './records.ts';
import type { VersionText } from './texts.ts';
import type { Workspace } from './workspace.ts';

/** A text as it is named: a source, and one of its versions, the current one when none is said. */
export interface SideName {
  readonly source: string;
  readonly version: number | undefined;
}

/** One of two texts that are compared. */
export interface Side {
  readonly source: Source;
  readonly text: VersionText;
  readonly isCurrent: boolean;
}

/** @throws DomainError `not-found`. */
export async function readSide(
  workspace: Workspace,
  project: string,
  { source: id, version }: SideName,
): Promise<Side> {
  const source = await requireRecord(workspace, project, 'source', id);
  const text = await workspace.texts.read(source, version);
  return { source, text, isCurrent: text.number === currentVersion(source).number };
}

/** Both texts. @throws DomainError `not-found`, `invalid` when they are one and the same. */
export async function readSides(
  workspace: Workspace,
  project: string,
  names: readonly [SideName, SideName],
): Promise<readonly [Side, Side]> {
  const [left, right] = await Promise.all([
    readSide(workspace, project, names[0]),
    readSide(workspace, project, names[1]),
  ]);
  if (left.source.id === right.source.id && left.text.number === right.text.number)
    throw new DomainError('invalid', 'Choose two different texts: a text cannot stand beside itself.');
  return [left, right];
}

/** Relations from a claim of the one source to a claim of the other, either way. None within one source. */
export async function relationsBetween(
  { store }: Workspace,
  left: Source,
  right: Source,
): Promise<readonly Relation[]> {
  if (left.id === right.id) return [];
  const { items } = await store.list(left.project, { type: 'relation', source: left.id });
  return items.filter(({ sources }) => sources.includes(right.id));
}

/** Two sources with the relations between them counted. */
export interface SourcePair {
  readonly left: string;
  readonly right: string;
  readonly relations: number;
  readonly contradictions: number;
}

/** The pairs of sources that have relations between them, the most related first. */
export async function relatedPairs(workspace: Workspace, project: string): Promise<readonly SourcePair[]> {
  const pairs = new Map<string, SourcePair>();
  for await (const relations of listPages(workspace, project, 'relation')) {
    for (const { sources, kind } of relations) {
      const [left, right] = [...sources].sort();
      if (left === undefined || right === undefined || left === right) continue;
      const key = `${left} ${right}`;
      const known = pairs.get(key) ?? { left, right, relations: 0, contradictions: 0 };
      const contradictions = known.contradictions + (kind === 'contradicts' ? 1 : 0);
      pairs.set(key, { ...known, relations: known.relations + 1, contradictions });
    }
  }
  return [...pairs.values()].sort((a, b) => b.relations - a.relations);
}

/** The claims of these that are there, by id. */
export async function claimsById(
  { store }: Workspace,
  project: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Claim>> {
  const found = await Promise.all([...new Set(ids)].map((id) => store.read(project, 'claim', id)));
  return new Map(found.flatMap((claim) => (claim === undefined ? [] : [[claim.id, claim] as const])));
}
