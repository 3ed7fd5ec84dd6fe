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

interface Counted {
  readonly seq: number;
  readonly count: number;
}

const maxKept = 1_000;
/** Counted before; it holds until the project changes. */
const counts = new WeakMap<Store, Map<string, Counted>>();

/** How many claims wait for a person to say where they stand: of one source, or of the whole project. */
export async function countWaiting(
  workspace: Pick<Workspace, 'store'>,
  project: string,
  source?: string,
): Promise<number> {
  const { store } = workspace;
  const kept = counts.get(store) ?? new Map<string, Counted>();
  counts.set(store, kept);
  const key = `${project}/${source ?? ''}`;
  const seq = await store.seq(project);
  const known = kept.get(key);
  if (known?.seq === seq) return known.count;
  const count = (await listUnplaced(workspace, project, source)).filter(isWaiting).length;
  if (kept.size >= maxKept) kept.clear();
  kept.set(key, { seq, count });
  return count;
}
