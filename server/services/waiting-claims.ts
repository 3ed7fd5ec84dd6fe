import type { Claim } from '../core/claim.ts';
import type { Store } from '../stores/store.ts';
import { listPages } from './list-pages.ts';
import type { Workspace } from './workspace.ts';

/** Whether a person still has to say where the claim stands. */
export function isWaiting({ target }: Pick<Claim, 'target'>): boolean {
  return target.state !== 'sure' && target.leftLost !== true;
}

/** The claims whose place is not sure, those that were left lost among them: of one source, or of the whole project. */
export async function listUnplaced(
  workspace: Pick<Workspace, 'store'>,
  project: string,
  source?: string,
): Promise<readonly Claim[]> {
  const isUnplaced = ({ target }: Claim) => target.state !== 'sure';
  if (source !== undefined)
    return (await workspace.store.list(project, { type: 'claim', source })).items.filter(isUnplaced);
  const found: Claim[] = [];
  for await (const claims of listPages(workspace, project, 'claim')) found.push(...claims.filter(isUnplaced));
  return found;
}

/** The claims that wait, each with its source, as they stood after the change `seq`. */
interface Tally {
  readonly seq: number;
  readonly waiting: ReadonlyMap<string, string>;
}

const maxKept = 1_000;
/** After more changes than these, all claims are looked at anew. */
const maxFollowed = 500;
/** Every page tells the count, so that it follows the changes instead of reading all claims after each. */
const tallies = new WeakMap<Store, Map<string, Tally>>();

async function tallyOf(workspace: Pick<Workspace, 'store'>, project: string): Promise<Tally> {
  const { store } = workspace;
  const kept = tallies.get(store) ?? new Map<string, Tally>();
  tallies.set(store, kept);
  const seq = await store.seq(project);
  const known = kept.get(project);
  if (known?.seq === seq) return known;
  const missed = known === undefined ? maxFollowed + 1 : seq - known.seq;
  const isNear = known !== undefined && missed > 0 && missed <= maxFollowed;
  const tally = isNear
    ? await followed(store, project, known, missed)
    : await counted(workspace, project, seq);
  if (kept.size >= maxKept) kept.clear();
  if ((kept.get(project)?.seq ?? 0) <= tally.seq || !isNear) kept.set(project, tally);
  return tally;
}

async function counted(workspace: Pick<Workspace, 'store'>, project: string, seq: number): Promise<Tally> {
  const claims = (await listUnplaced(workspace, project)).filter(isWaiting);
  return { seq, waiting: new Map(claims.map(({ id, target }) => [id, target.source])) };
}

async function followed(store: Store, project: string, known: Tally, missed: number): Promise<Tally> {
  const waiting = new Map(known.waiting);
  let { seq } = known;
  for (const change of await store.history(project, seq, missed)) {
    for (const write of change.writes) {
      const { type, id } = 'put' in write ? write.put : write.remove;
      if (type !== 'claim') continue;
      waiting.delete(id);
      if ('put' in write && write.put.type === 'claim' && isWaiting(write.put))
        waiting.set(id, write.put.target.source);
    }
    seq = change.seq;
  }
  return { seq, waiting };
}

/** How many claims wait for a person to say where they stand: of one source, or of the whole project. */
export async function countWaiting(
  workspace: Pick<Workspace, 'store'>,
  project: string,
  source?: string,
): Promise<number> {
  const { waiting } = await tallyOf(workspace, project);
  if (source === undefined) return waiting.size;
  return [...waiting.values()].filter((one) => one === source).length;
}

/** The same by source, the sources without any left out. */
export async function countWaitingBySource(
  workspace: Pick<Workspace, 'store'>,
  project: string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const source of (await tallyOf(workspace, project)).waiting.values())
    counts[source] = (counts[source] ?? 0) + 1;
  return counts;
}
