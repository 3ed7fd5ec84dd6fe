import type { Claim } from '../core/claim.ts';
import type { ClaimMark, ReaderIndex, RelationMark } from '../core/reader-index.ts';
import type { Relation } from '../core/relation.ts';
import type { Source } from '../core/source.ts';
import type { Store } from '../stores/store.ts';
import type { Workspace } from './workspace.ts';

export interface TaggedIndex {
  readonly index: ReaderIndex;
  /** The same as long as nothing in the index changes; other changes in the project leave it alone. */
  readonly tag: string;
}

interface Kept {
  readonly seq: number;
  readonly tagged: Promise<TaggedIndex>;
}

/** Indexes kept at one time; one of 10,000 claims takes some megabytes. */
const maxKept = 8;
const kept = new WeakMap<Store, Map<string, Kept>>();

/** The sentences of a source's current version and the claims on it, by place. @throws DomainError `not-found`. */
export async function readIndex(workspace: Workspace, source: Source): Promise<TaggedIndex> {
  const seq = await workspace.store.seq(source.project);
  const indexes = kept.get(workspace.store) ?? new Map<string, Kept>();
  kept.set(workspace.store, indexes);
  const key = `${source.project}/${source.id}`;
  const found = indexes.get(key);
  if (found?.seq === seq) return found.tagged;
  const tagged = build(workspace, source, seq);
  indexes.delete(key);
  indexes.set(key, { seq, tagged });
  tagged.catch(() => indexes.delete(key));
  for (const oldest of indexes.keys()) {
    if (indexes.size <= maxKept) break;
    indexes.delete(oldest);
  }
  return tagged;
}

async function build(workspace: Workspace, source: Source, seq: number): Promise<TaggedIndex> {
  const { store } = workspace;
  const [text, claims, relations] = await Promise.all([
    workspace.texts.read(source),
    store.list(source.project, { type: 'claim', source: source.id }),
    store.list(source.project, { type: 'relation', source: source.id }),
  ]);
  const marks = relationMarks(relations.items);
  const here = claims.items.filter(({ target }) => target.version === text.number);
  const index: ReaderIndex = {
    version: text.number,
    seq,
    sentences: text.sentences.map(({ start, end }) => ({ start, end })),
    claims: here.map((claim) => claimMark(claim, marks.get(claim.id) ?? [])).sort(byPlace),
  };
  // Of two states of one history, the later has a higher rev or fewer records.
  const newest = [...here, ...relations.items].reduce((rev, record) => Math.max(rev, record.rev), 0);
  const tag = `${text.number}-${newest}-${here.length}-${relations.items.length}-${source.language}`;
  return { index, tag };
}

function relationMarks(relations: readonly Relation[]): ReadonlyMap<string, readonly RelationMark[]> {
  const marks = new Map<string, RelationMark[]>();
  const add = (id: string, mark: RelationMark) => {
    const found = marks.get(id);
    if (found === undefined) marks.set(id, [mark]);
    else found.push(mark);
  };
  for (const { kind, from, to } of relations) {
    add(from, { kind, outward: true });
    add(to, { kind, outward: false });
  }
  return marks;
}

/** What the reader's script is told of a claim. */
export function claimMark(claim: Claim, relations: readonly RelationMark[]): ClaimMark {
  const { id, kind, creator, tags, target } = claim;
  const spans = target.spans.map(({ start, end }) => ({ start, end }));
  return { id, kind, state: target.state, creator, tags, relations, spans };
}

function byPlace(a: ClaimMark, b: ClaimMark): number {
  const [first] = a.spans;
  const [second] = b.spans;
  if (first === undefined || second === undefined) return 0;
  return first.start - second.start || second.end - first.end || (a.id < b.id ? -1 : 1);
}
