import { claimInputSchema } from '../../core/claim.ts';
import { type Stance, stanceInputSchema } from '../../core/stance.ts';
import { newClaim } from '../claims.ts';
import { commit, requireRecord } from '../records.ts';
import type { EndInput } from '../relate.ts';
import { checkAnswer, newStance, setStance } from '../stances.ts';
import type { Workspace } from '../workspace.ts';

/** What was made, and the change that takes all of it back. */
export interface Attached {
  readonly claim: string;
  readonly seq: number;
}

/**
 * Says what a suggested sentence does to a statement. A sentence that is no claim yet becomes one in the same change.
 * @throws DomainError `not-found`, `missing-target`, `invalid` as `addStance`, and those of `addClaim`.
 */
export async function attachSuggested(
  workspace: Workspace,
  by: string,
  project: string,
  end: EndInput,
  terms: Pick<Stance, 'statement' | 'kind' | 'answer'>,
): Promise<Attached> {
  if ('claim' in end) {
    const input = stanceInputSchema.parse({ ...terms, claim: end.claim });
    const { rev } = await setStance(workspace, by, project, input);
    return { claim: end.claim, seq: rev };
  }
  const statement = await requireRecord(workspace, project, 'statement', terms.statement);
  checkAnswer(statement, terms);
  const claim = await newClaim(workspace, by, project, claimInputSchema.parse({ target: end.target }));
  const input = stanceInputSchema.parse({ ...terms, claim: claim.id });
  const stance = newStance(workspace, by, project, statement, claim, input);
  const writes = [claim, stance].map((put) => ({ put, expected: 0 }));
  const requires = [
    { type: 'source' as const, id: claim.target.source },
    { type: 'statement' as const, id: statement.id },
  ];
  const [made] = await commit(workspace, project, by, writes, requires);
  return { claim: claim.id, seq: made?.rev ?? 0 };
}
