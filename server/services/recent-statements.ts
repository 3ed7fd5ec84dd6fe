import type { Stance } from '../core/stance.ts';
import type { Statement } from '../core/statement.ts';
import { byOrder } from '../core/statement-order.ts';
import { comparisonRecords } from './comparison-records.ts';
import type { Workspace } from './workspace.ts';

export interface RecentStatements {
  /** Those that the person has used last come first, then the others in their order. */
  readonly compare: (a: Statement, b: Statement) => number;
  /** The person's newest stance, as long as its statement is there. */
  readonly last: Stance | undefined;
}

/** Which statements a person has attached claims to last, for pickers and for what one key does. */
export async function recentStatements(
  workspace: Workspace,
  project: string,
  by: string,
): Promise<RecentStatements> {
  const used = new Map<string, string>();
  let last: Stance | undefined;
  const { stances } = await comparisonRecords(workspace, project);
  for (const stance of stances) {
    if (stance.creator !== by) continue;
    if (stance.modified > (used.get(stance.statement) ?? '')) used.set(stance.statement, stance.modified);
    if (last === undefined || stance.modified > last.modified) last = stance;
  }
  const usedAt = ({ id }: Statement) => used.get(id) ?? '';
  const compare = (a: Statement, b: Statement) =>
    usedAt(a) === usedAt(b) ? byOrder(a, b) : usedAt(a) < usedAt(b) ? 1 : -1;
  return { compare, last };
}
