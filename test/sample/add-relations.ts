import { relationInputSchema } from '../../server/core/relation.ts';
import { setAssessment } from '../../server/services/assessments.ts';
import { addRelation } from '../../server/services/relations.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { sampleRelations } from './relations/sample-relations.ts';
import { type Annotator, sampleId } from './sample.ts';

/**
 * Adds the relations, and what the other readers think of some of them.
 * @param next moves the clock on and says whose turn it is
 * @param claims ids by the keys of the sample
 */
export async function addSampleRelations(
  workspace: Workspace,
  next: (by: Annotator) => string,
  claims: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { by, from, to, assessments = [], ...fields } of sampleRelations) {
    const input = relationInputSchema.parse({ ...fields, from: claims.get(from), to: claims.get(to) });
    const { id } = await addRelation(workspace, next(by), sampleId, input);
    for (const { by: who, ...assessment } of assessments)
      await setAssessment(workspace, next(who), sampleId, { ...assessment, relation: id });
  }
}
