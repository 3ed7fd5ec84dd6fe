import type { Workspace } from '../workspace.ts';
import { ownDismissals, quoteKey, quoteOf } from './dismissals.ts';

/** A sentence as one end of a pair, with the claims that stand on it. */
export interface PairEnd {
  readonly source: string;
  readonly exact: string;
  readonly claims: readonly string[];
}

export type IsDismissed = (one: PairEnd, other: PairEnd) => boolean;

/** Tells the pairs of sentences that this person does not want to see again, whichever of the two is looked from. Words decide, so that a new version brings nothing back. */
export async function pairDismissals(
  workspace: Workspace,
  by: string,
  project: string,
): Promise<IsDismissed> {
  const pairs = new Set<string>();
  for (const { claim, target, other, cited } of await ownDismissals(workspace, by, project)) {
    if (cited !== undefined) continue;
    const there = quoteKey(target.source, quoteOf(target));
    if (claim !== undefined) pairs.add(`${claim}\n${there}`);
    if (other === undefined) continue;
    const here = quoteKey(other.source, quoteOf(other));
    pairs.add(`${here}\n${there}`).add(`${there}\n${here}`);
  }
  return (one, other) => {
    const [here, there] = [quoteKey(one.source, one.exact), quoteKey(other.source, other.exact)];
    return (
      pairs.has(`${here}\n${there}`) ||
      one.claims.some((id) => pairs.has(`${id}\n${there}`)) ||
      other.claims.some((id) => pairs.has(`${id}\n${here}`))
    );
  };
}
