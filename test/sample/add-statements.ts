import { silenceInputSchema } from '../../server/core/silence.ts';
import { stanceInputSchema } from '../../server/core/stance.ts';
import { statementInputSchema } from '../../server/core/statement.ts';
import { confirmSilence } from '../../server/services/silences.ts';
import { addStance } from '../../server/services/stances.ts';
import { addStatement } from '../../server/services/statements.ts';
import { setVerdict } from '../../server/services/verdicts.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { type Annotator, sampleId } from './sample.ts';
import { sampleStatements } from './statements/sample-statements.ts';

/**
 * Adds the statements with their stances, silences and verdicts.
 * @param next moves the clock on and says whose turn it is
 * @param claims ids by the keys of the sample
 */
export async function addSampleStatements(
  workspace: Workspace,
  next: (by: Annotator) => string,
  claims: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { by, stances, silences, verdict, ...fields } of sampleStatements) {
    const statement = await addStatement(workspace, next(by), sampleId, statementInputSchema.parse(fields));
    for (const { by: who, claim, ...stance } of stances) {
      const ends = { statement: statement.id, claim: claims.get(claim) };
      await addStance(workspace, next(who), sampleId, stanceInputSchema.parse({ ...stance, ...ends }));
    }
    for (const { by: who, ...silence } of silences) {
      const input = silenceInputSchema.parse({ ...silence, statement: statement.id });
      await confirmSilence(workspace, next(who), sampleId, input);
    }
    if (verdict === undefined) continue;
    const { by: judge, evidence, ...judged } = verdict;
    const found = evidence.map((key) => claims.get(key) ?? key);
    await setVerdict(workspace, next(judge), sampleId, statement.id, statement.rev, {
      ...judged,
      evidence: found,
    });
  }
}
