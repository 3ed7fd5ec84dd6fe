import type { Change } from '../core/change.ts';
import type { Claim } from '../core/claim.ts';
import { fold } from '../core/search-terms.ts';
import type { Store } from '../stores/store.ts';
import { pacer } from './pacer.ts';
import type { Workspace } from './workspace.ts';

export interface IndexedClaim {
  readonly claim: Claim;
  /** The quote without case and accents. */
  readonly quote: string;
  /** Note, tags and voice, likewise. */
  readonly rest: string;
}

/** A project's claims ready to be searched, oldest first. */
export type ClaimIndex = ReadonlyMap<string, IndexedClaim>;

interface Kept {
  readonly seq: number;
  readonly entries: Map<string, IndexedClaim>;
}

/** Projects whose claims are kept folded at one time; the one used longest ago goes first. */
const maxKeptProjects = 4;
/** Changes that are followed one by one; after more of them the index is made anew, which costs about as much. */
const maxChangesFollowed = 2_000;

/** Claims folded before others are asked whether they want a turn: about a millisecond's work. */
const claimsPerTurn = 200;

const indexes = new WeakMap<Store, Map<string, Promise<Kept>>>();

/**
 * The claims of a project with their texts folded once. What is kept follows the store's history, so it always holds every change acknowledged before the call.
 */
export async function claimIndex({ store }: Workspace, project: string): Promise<ClaimIndex> {
  const projects = indexes.get(store) ?? new Map<string, Promise<Kept>>();
  indexes.set(store, projects);
  const before = projects.get(project);
  projects.delete(project);
  const present =
    before === undefined ? build(store, project) : before.then((kept) => follow(store, project, kept));
  projects.set(project, present);
  for (const oldest of projects.keys()) {
    if (projects.size <= maxKeptProjects) break;
    projects.delete(oldest);
  }
  try {
    return (await present).entries;
  } catch (error) {
    if (projects.get(project) === present) projects.delete(project);
    throw error;
  }
}

async function build(store: Store, project: string): Promise<Kept> {
  const seq = await store.seq(project);
  const { items } = await store.list(project, { type: 'claim' });
  const entries = new Map<string, IndexedClaim>();
  const pace = pacer();
  for (const [at, claim] of items.entries()) {
    entries.set(claim.id, indexed(claim));
    if (at % claimsPerTurn === 0) await pace();
  }
  return { seq, entries };
}

async function follow(store: Store, project: string, kept: Kept): Promise<Kept> {
  const seq = await store.seq(project);
  if (seq === kept.seq) return kept;
  if (seq < kept.seq || seq - kept.seq > maxChangesFollowed) return build(store, project);
  const changes = await store.history(project, kept.seq, maxChangesFollowed);
  for (const change of changes) apply(kept.entries, change);
  return { seq: changes.at(-1)?.seq ?? kept.seq, entries: kept.entries };
}

function apply(entries: Map<string, IndexedClaim>, change: Change): void {
  for (const write of change.writes) {
    if ('remove' in write) entries.delete(write.remove.id);
    else if (write.put.type === 'claim') entries.set(write.put.id, indexed(write.put));
  }
}

function indexed(claim: Claim): IndexedClaim {
  const quote = claim.target.spans.map((span) => span.exact).join(' … ');
  const rest = [claim.note, ...claim.tags, claim.voice.name, claim.voice.framing].join(' \n');
  return { claim, quote: fold(quote), rest: fold(rest) };
}
